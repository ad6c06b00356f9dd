/**
 * Immer's own patches, applied without copying what they carry: values are frozen, and a scenario that comes back with
 * an undo is then the very object that the record already holds.
 */
import type { Patch } from "immer";

type Container = Record<string | number, unknown>;

const copyOf = (value: unknown): Container =>
  (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Container;

function carryOut(container: Container, key: string | number, patch: Patch): void {
  const { op } = patch;
  const value: unknown = patch.value;
  if (Array.isArray(container) && key !== "length") {
    const at = key === "-" ? container.length : Number(key);
    if (op === "add") container.splice(at, 0, value);
    else if (op === "remove") container.splice(at, 1);
    else container[at] = value;
  } else if (op === "remove") {
    Reflect.deleteProperty(container, key);
  } else {
    container[key] = value;
  }
}

export function applyPatches<Document>(document: Document, patches: readonly Patch[]): Document {
  /** Copied for this application, so that each place is copied once. */
  const fresh = new WeakSet<object>();
  const own = (value: unknown): Container => {
    if (typeof value !== "object" || value === null) throw new Error("A patch leads nowhere");
    if (fresh.has(value)) return value as Container;
    const copy = copyOf(value);
    fresh.add(copy);
    return copy;
  };

  let root: unknown = document;
  for (const patch of patches) {
    if (patch.path.length === 0) {
      root = patch.value;
      continue;
    }
    root = own(root);
    let container = root as Container;
    for (const key of patch.path.slice(0, -1)) {
      if (key === "__proto__" || key === "constructor") throw new Error("A patch leads nowhere");
      container = container[key] = own(container[key]);
    }
    carryOut(container, patch.path.at(-1)!, patch);
  }
  return root as Document;
}
