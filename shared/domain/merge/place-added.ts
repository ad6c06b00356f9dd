/** Puts rows that came from another list where they stood there: behind the row they followed. All others keep their order. */
export function placeAdded(
  rows: object[],
  model: readonly object[],
  keyOf: (row: object) => string,
  isAdded: (key: string) => boolean,
): void {
  const rowOf = new Map(rows.map((row) => [keyOf(row), row]));
  const followers = new Map<string, object[]>();
  let anchor = "";
  const placed = new Set<string>();
  for (const key of model.map(keyOf)) {
    const row = rowOf.get(key);
    if (row === undefined) continue;
    if (!isAdded(key)) anchor = key;
    else {
      followers.set(anchor, [...(followers.get(anchor) ?? []), row]);
      placed.add(key);
    }
  }
  if (placed.size === 0) return;
  const others = rows.filter((row) => !placed.has(keyOf(row)));
  const ordered = [
    ...(followers.get("") ?? []),
    ...others.flatMap((row) => [row, ...(followers.get(keyOf(row)) ?? [])]),
  ];
  if (ordered.some((row, index) => row !== rows[index])) rows.splice(0, rows.length, ...ordered);
}
