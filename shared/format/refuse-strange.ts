/** Refuses JSON that no Crewcast writes and that could do harm before anyone looks at its content. */
import { Fault } from "../base/errors.ts";
import { pathText } from "../base/parse-at.ts";

/** Assigning to one of these changes all objects of a program instead of one. */
const dangerous: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
/** A workspace is a dozen levels deep; beyond this whoever walks it risks the call stack. */
const deepest = 64;

type Place = { readonly value: unknown; readonly path: readonly (string | number)[] };

function refuse(path: readonly (string | number)[], expected: string, found: string): never {
  throw new Fault({ code: "input/invalid", path: pathText(path), expected, found });
}

export function refuseStrange(document: unknown): void {
  // A list of places instead of a recursion, for the same reason.
  const open: Place[] = [{ value: document, path: [] }];
  for (let place = open.pop(); place; place = open.pop()) {
    const { value, path } = place;
    if (typeof value !== "object" || value === null) continue;
    if (path.length > deepest) refuse(path.slice(0, 8), `at most ${deepest} levels`, "…");
    if (Array.isArray(value)) value.forEach((item, index) => open.push({ value: item, path: [...path, index] }));
    else
      for (const key of Object.keys(value)) {
        if (dangerous.has(key)) refuse([...path, key], "another name", key);
        open.push({ value: Reflect.get(value, key), path: [...path, key] });
      }
  }
}
