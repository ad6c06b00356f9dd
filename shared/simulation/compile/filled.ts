type Column = Float64Array | Int32Array | Int16Array | Uint8Array;

/** One figure of thousands of things: several times as quick as `from` with a function. */
export function filled<Kind extends Column, Thing>(
  column: Kind,
  things: readonly Thing[],
  of: (thing: Thing, index: number) => number,
): Kind {
  for (let index = 0; index < things.length; index++) column[index] = of(things[index]!, index);
  return column;
}
