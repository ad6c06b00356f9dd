/**
 * Patches for lists that lost or gained rows. Immer writes every row that moved up or down anew, which for one scenario of 5,000
 * is the whole list; here it is one removal, or one row.
 */
import type { Patch } from "immer";

type Path = Patch["path"];

function valueAt(document: unknown, path: Path): unknown {
  let value = document;
  for (const key of path) value = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  return value;
}

const isWithin = (path: Path, list: Path) => list.every((key, depth) => path[depth] === key);

/** Fewer single patches than this are no burden. */
const fewPatches = 4;

/** Paths of lists that were replaced as wholes, or row by row. */
function listsIn(before: unknown, after: unknown, patches: readonly Patch[]): readonly Path[] {
  const touched = new Map<string, { readonly path: Path; count: number }>();
  const touch = (path: Path, weight: number) => {
    const key = JSON.stringify(path);
    const known = touched.get(key) ?? { path, count: 0 };
    known.count += weight;
    touched.set(key, known);
  };
  for (const { path, value } of patches) {
    if (Array.isArray(value)) touch(path, fewPatches);
    touch(path.slice(0, -1), 1);
  }
  return [...touched.values()]
    .filter(({ count }) => count >= fewPatches)
    .map(({ path }) => path)
    .filter((list) => Array.isArray(valueAt(before, list)) && Array.isArray(valueAt(after, list)))
    .filter((list) => patches.every(({ path }) => !isWithin(path, list) || path.length <= list.length + 1));
}

/** Removals from the end on, then new rows from the front on; undefined where rows changed their order, or most of them are new. */
function rowPatches(list: Path, from: readonly unknown[], to: readonly unknown[]): readonly Patch[] | undefined {
  const placeIn = new Map(from.map((row, place) => [row, place]));
  const stays = to.filter((row) => placeIn.has(row));
  const isInOrder = stays.every((row, index) => index === 0 || placeIn.get(stays[index - 1])! < placeIn.get(row)!);
  if (!isInOrder || placeIn.size !== from.length || stays.length < to.length / 2) return undefined;
  const kept = new Set(stays);
  const gone = from.flatMap((row, place) => (kept.has(row) ? [] : [place])).toReversed();
  return [
    ...gone.map((place): Patch => ({ op: "remove", path: [...list, place] })),
    ...to.flatMap((row, place): Patch[] => (kept.has(row) ? [] : [{ op: "add", path: [...list, place], value: row }])),
  ];
}

export type Patches = { readonly patches: readonly Patch[]; readonly inverse: readonly Patch[] };

/** The same change, told by the rows that came and went. */
export function tightened(before: unknown, after: unknown, { patches, inverse }: Patches): Patches {
  let told: Patches = { patches, inverse };
  for (const list of listsIn(before, after, patches)) {
    const [from, to] = [valueAt(before, list) as unknown[], valueAt(after, list) as unknown[]];
    const [forth, back] = [rowPatches(list, from, to), rowPatches(list, to, from)];
    if (forth === undefined || back === undefined) continue;
    const others = (all: readonly Patch[]) => all.filter(({ path }) => !isWithin(path, list));
    told = { patches: [...others(told.patches), ...forth], inverse: [...others(told.inverse), ...back] };
  }
  return told;
}
