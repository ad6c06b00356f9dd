/** Figures by name that grow future by future. */
export type Sums<Figures> = { -readonly [Name in keyof Figures]: number };

/** Adds a part of every figure: how means over futures come about. */
export function addPart<Figures extends Readonly<Record<keyof Figures, number>>>(
  sums: Sums<Figures>,
  added: Figures,
  part: number,
): void {
  for (const name of Object.keys(sums) as (keyof Figures)[]) sums[name] += added[name] * part;
}
