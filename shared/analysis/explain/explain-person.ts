/** What makes a person leave in a month, cause by cause: every driver, answer, lever and circumstance with what it contributes. */
import { attritionCauseIds } from "../../catalogue/attrition-causes.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { Scenario } from "../../domain/scenario.ts";
import { meanOf } from "../statistics/estimate.ts";
import type { Estimate } from "../projection.ts";
import { type CauseContributions, contributionsOf } from "./contributions.ts";
import type { CauseFactors } from "./factor.ts";
import { hazardFactors } from "./hazard-factors.ts";
import { type MeanSituation, meanSituation } from "./mean-situation.ts";
import { type Position, openScene, walk, witnesses } from "./scene.ts";
import { type Situation, situationOf } from "./situation.ts";
import type { Person } from "./workers.ts";

export type CauseWhy = CauseContributions & {
  /** Of all causes' hazards. */
  readonly share: number;
};

export type PersonWhy = Person & {
  readonly month: number;
  readonly futures: number;
  /** Part of the futures in which the person is there, and in which they neither serve notice nor leave on a known day. */
  readonly presentShare: number;
  readonly atRiskShare: number;
  /** Chance to resign in the month, for someone who may; the last day comes after the notice. */
  readonly resigns: Estimate;
  /** Heaviest first; none where nobody is left to resign. */
  readonly causes: readonly CauseWhy[];
  /** Over the futures in which the person may resign. */
  readonly situation: MeanSituation | undefined;
};

const isSame = (one: Position, other: Position) =>
  one.kind === "member"
    ? other.kind === "member" && one.memberId === other.memberId
    : other.kind === "hire" && one.changeId === other.changeId && one.index === other.index;

type Seen = { readonly now: Situation; readonly causes: readonly CauseFactors[] };

function causesOf(seen: readonly Seen[]): readonly CauseWhy[] {
  if (seen.length === 0) return [];
  const causes = attritionCauseIds.map((_, index) => contributionsOf(seen.map(({ causes }) => causes[index]!)));
  const all = causes.reduce((sum, { hazard }) => sum + hazard, 0);
  return causes
    .map((why) => ({
      ...why,
      contributions: why.contributions.filter(({ kind, ratio }) => kind === "driver" || ratio !== 1),
      share: all > 0 ? why.hazard / all : 0,
    }))
    .sort((one, other) => other.hazard - one.hazard);
}

/**
 * One of today's members, someone whom the plan hires, or whoever has come after either of them. Undefined where the plan knows
 * no such position. A mean over the given number of futures.
 */
export function explainPerson(
  baseline: Baseline,
  scenario: Scenario,
  { position, isSuccessor }: Person,
  month: number,
  futures = Math.min(witnesses, scenario.trials),
): PersonWhy | undefined {
  const scene = openScene(baseline, scenario);
  const slot = scene.positions.findIndex((one) => isSame(one, position));
  if (slot === -1) return undefined;
  const seen: Seen[] = [];
  let present = 0;
  walk(
    scene,
    futures,
    { from: month, to: month },
    {
      onSettled() {
        const holder = scene.holderOf(slot);
        if (!holder.isPresent || holder.spell > 0 !== isSuccessor) return;
        present += 1;
        if (month >= holder.riskUntil) return;
        const now = situationOf(scene, holder, month);
        seen.push({ now, causes: hazardFactors(scene, holder, month, now) });
      },
    },
  );
  return {
    position,
    isSuccessor,
    month,
    futures,
    presentShare: present / futures,
    atRiskShare: seen.length / futures,
    resigns: meanOf(seen.length, (future) => {
      const hazard = seen[future]!.causes.reduce((sum, cause) => sum + cause.hazard, 0);
      return -Math.expm1(-hazard);
    }),
    causes: causesOf(seen),
    situation: seen.length === 0 ? undefined : meanSituation(seen.map(({ now }) => now)),
  };
}
