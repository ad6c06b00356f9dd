/** Figures by name that grow future by future, and become means only at the end, so that whole numbers stay whole. */
export type Sums<Figures> = { -readonly [Name in keyof Figures]: number };

type Numbers<Figures> = Readonly<Record<keyof Figures, number>>;
const namesOf = <Figures>(sums: Sums<Figures>) => Object.keys(sums) as (keyof Figures)[];

export function add<Figures extends Numbers<Figures>>(sums: Sums<Figures>, added: Figures): void {
  for (const name of namesOf(sums)) sums[name] += added[name];
}

export function meanOf<Figures extends Numbers<Figures>>(sums: Sums<Figures>, futures: number): Sums<Figures> {
  const means = { ...sums };
  for (const name of namesOf(means)) means[name] /= futures;
  return means;
}
