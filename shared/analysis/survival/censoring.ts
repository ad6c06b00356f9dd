/** How long people stay in sight: Kaplan–Meier with leaving and going out of sight exchanged. Weights against censoring are its inverse. */
export type Watched = { readonly time: number; readonly left: boolean };

export type Censoring = {
  /** The share still in sight just after a time, and just before it. */
  readonly at: (time: number) => number;
  readonly before: (time: number) => number;
};

/** At a tied time leaving comes first, so who left is no longer at risk of going out of sight. */
export function censoringOf(people: readonly Watched[]): Censoring {
  const sorted = people.toSorted((a, b) => a.time - b.time);
  const steps: { readonly time: number; readonly share: number }[] = [];
  let share = 1;
  for (let at = 0; at < sorted.length;) {
    const { time } = sorted[at]!;
    const from = at;
    let lost = 0;
    for (; sorted[at]?.time === time; at++) if (!sorted[at]!.left) lost++;
    const leavers = at - from - lost;
    const atRisk = sorted.length - from - leavers;
    if (lost > 0) steps.push({ time, share: (share *= 1 - lost / atRisk) });
  }
  return {
    at: (time) => steps.findLast((step) => step.time <= time)?.share ?? 1,
    before: (time) => steps.findLast((step) => step.time < time)?.share ?? 1,
  };
}
