/** What each freeing step changes for the person it is meant for, on the same luck as the plan; and who else takes the seat. */
import { monthsBetween } from "../../base/month.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { Scenario } from "../../domain/scenario.ts";
import { type Step, withStep } from "../decisions/next-steps.ts";
import { openScene } from "../explain/scene.ts";
import type { Estimate, PairedDifference } from "../projection.ts";
import { meanOf, pairedDifference } from "../statistics/estimate.ts";
import { type LifeMeasure, type Lives, lifeMeasureIds, lifeMeasures, livesOf } from "./lives.ts";
import { futuresFor } from "./look-ahead.ts";

export type LifeEffect = PairedDifference & { readonly before: number; readonly after: number };

export type Freed = {
  readonly stepId: string;
  readonly effects: Readonly<Record<LifeMeasure, LifeEffect>>;
  /** Who rises instead within three months of the step, in most futures: a seat goes to the first in line. */
  readonly takenBy: string | undefined;
};

export type AskedToFree = { readonly personId: string; readonly steps: readonly Step[] };

export type WhatFrees = {
  readonly personId: string;
  readonly futures: number;
  /** In the plan as it is. */
  readonly now: Readonly<Record<LifeMeasure, Estimate>>;
  readonly freed: readonly Freed[];
};

/** Half of what is looked at for a whole picture: differences on the same luck are told sooner. */
const fewer = 2;
const soonMonths = 3;
const likely = 0.5;

function effectsOf(before: Lives, after: Lives, futures: number): Freed["effects"] {
  const effects = lifeMeasureIds.map((measure) => {
    const [then, now] = [after[measure], before[measure]];
    const difference = pairedDifference(
      futures,
      (i) => then[i]!,
      (i) => now[i]!,
      lifeMeasures[measure],
    );
    const mean = (values: Float64Array) => meanOf(futures, (i) => values[i]!).value;
    return [measure, { ...difference, before: mean(now), after: mean(then) }] as const;
  });
  return Object.fromEntries(effects) as Freed["effects"];
}

function takerOf(before: Lives, after: Lives, personId: string, month: number): string | undefined {
  const gains = [...after.risenBy].map(([id, risen]) => {
    const at = Math.min(risen.length - 1, month);
    return { id, gain: risen[at]! - (before.risenBy.get(id)?.[at] ?? 0) };
  });
  const [most] = gains.sort((one, other) => other.gain - one.gain);
  return most && most.id !== personId && most.gain >= likely ? most.id : undefined;
}

export function whatFrees(
  baseline: Baseline,
  scenario: Scenario,
  { personId, steps }: AskedToFree,
): WhatFrees | undefined {
  const people = baseline.members.length + scenario.changes.length;
  const futures = Math.ceil(futuresFor(people, scenario) / fewer);
  // What people live through hardly depends on the last 4 % of the best use of hours; that both plans hand out alike, it does.
  const handOut = { lessons: openScene(baseline, scenario).lessons };
  const before = livesOf(baseline, scenario, personId, futures, handOut);
  if (!before) return undefined;
  const now = lifeMeasureIds.map((measure) => [measure, meanOf(futures, (i) => before[measure][i]!)] as const);
  return {
    personId,
    futures,
    now: Object.fromEntries(now) as WhatFrees["now"],
    freed: steps.flatMap((step) => {
      const after = livesOf(baseline, withStep(scenario, step), personId, futures, handOut);
      if (!after) return [];
      const from = Math.max(0, ...step.changes.map(({ month }) => monthsBetween(scenario.start, month)));
      return [
        {
          stepId: step.id,
          effects: effectsOf(before, after, futures),
          takenBy: takerOf(before, after, personId, from + soonMonths),
        },
      ];
    }),
  };
}
