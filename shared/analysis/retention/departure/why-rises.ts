/**
 * Why colleagues would rather leave once somebody has gone: the two plans side by side, future by future, each person's hazards
 * taken apart factor by factor. A change is split among its factors with logarithmic means, without rest.
 */
import { type AttritionCause, attritionCauseIds } from "../../../catalogue/attrition-causes.ts";
import type { CauseFactors, Factor } from "../../explain/factor.ts";
import { hazardFactors } from "../../explain/hazard-factors.ts";
import { logarithmicMean } from "../../explain/logarithmic-mean.ts";
import type { Scene } from "../../explain/scene.ts";
import type { Window } from "./departing-plans.ts";

/** What a departure can do to those who stay. */
const mechanismIds = [
  "contagion",
  "managerLeft",
  "chaos",
  "operator",
  "alone",
  "blocked",
  "phase",
  "productWork",
  "offType",
  "rest",
] as const;
export type MechanismId = (typeof mechanismIds)[number];

export type WhyRises = {
  readonly slot: number;
  /** Parts of the change of the hazard; they add up to 1. */
  readonly mechanisms: readonly { readonly id: MechanismId; readonly share: number }[];
  /** What somebody who leaves after it would leave for; heaviest first. */
  readonly causes: readonly { readonly cause: AttritionCause; readonly share: number }[];
};

const isMechanism = (id: string): id is MechanismId => (mechanismIds as readonly string[]).includes(id);

function mechanismOf({ kind }: Factor, cause: AttritionCause): MechanismId {
  const name = kind === "driver" ? cause : kind;
  return isMechanism(name) ? name : "rest";
}

type Sums = { readonly mechanisms: Map<MechanismId, number>; readonly causes: Float64Array };

function compare(sums: Sums, before: readonly CauseFactors[], after: readonly CauseFactors[]): void {
  after.forEach((then, index) => {
    const now = before[index]!;
    sums.causes[index]! += then.hazard;
    const mean = logarithmicMean(then.hazard, now.hazard);
    then.factors.forEach((factor, place) => {
      const { ratio } = now.factors[place]!;
      if (!(factor.ratio > 0 && ratio > 0) || factor.ratio === ratio) return;
      const id = mechanismOf(factor, then.cause);
      sums.mechanisms.set(id, (sums.mechanisms.get(id) ?? 0) + mean * Math.log(factor.ratio / ratio));
    });
  });
}

function inParts(slot: number, { mechanisms, causes }: Sums): WhyRises {
  const change = [...mechanisms.values()].reduce((sum, own) => sum + own, 0);
  const hazard = causes.reduce((sum, own) => sum + own, 0);
  return {
    slot,
    mechanisms: [...mechanisms]
      .map(([id, own]) => ({ id, share: change === 0 ? 0 : own / change }))
      .sort((one, other) => other.share - one.share),
    causes: attritionCauseIds
      .map((cause, index) => ({ cause, share: hazard > 0 ? causes[index]! / hazard : 0 }))
      .sort((one, other) => other.share - one.share),
  };
}

/** `held` do not resign in either plan. People must stand in the same slots of both. */
export function whyRises(
  [stay, go]: readonly [Scene, Scene],
  held: readonly number[],
  slots: readonly number[],
  { from, months }: Window,
  futures: number,
): readonly WhyRises[] {
  const all = slots.map((): Sums => ({ mechanisms: new Map(), causes: new Float64Array(attritionCauseIds.length) }));
  const remaining = [stay, go].map(({ kernel }) => kernel.floats("remaining"));
  const hold = () => {
    [stay, go].forEach(({ holderOf }, plan) => {
      for (const slot of held) if (holderOf(slot).spell === 0) remaining[plan]![slot] = Infinity;
    });
  };
  for (let future = 0; future < futures; future++) {
    for (const { kernel } of [stay, go]) kernel.begin(future);
    for (let month = 0; month < from + months; month++) {
      for (const { kernel } of [stay, go]) {
        kernel.work(month);
        kernel.settle(month);
      }
      if (month >= from) slots.forEach((slot, index) => look(slot, month, all[index]!));
      hold();
      for (const { kernel } of [stay, go]) kernel.close(month);
    }
  }
  return slots.map((slot, index) => inParts(slot, all[index]!));

  function look(slot: number, month: number, sums: Sums): void {
    const [now, then] = [stay.holderOf(slot), go.holderOf(slot)];
    const mayResign = [now, then].every(
      ({ isPresent, spell, riskUntil }) => isPresent && spell === 0 && month < riskUntil,
    );
    if (mayResign) compare(sums, hazardFactors(stay, now, month), hazardFactors(go, then, month));
  }
}
