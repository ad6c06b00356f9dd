/** The form of a lever: what may be typed, what is wrong with it, and a new effect to begin with. */
import type { AttritionCause } from "../../../../shared/catalogue/attrition-causes.ts";
import { neutralOf, rangeOf, sizeOf, withSize } from "../../../../shared/domain/lever-effect.ts";
import type { Lever, LeverEffect } from "../../../../shared/domain/lever.ts";
import type { Words } from "../../../i18n/words.ts";

export const effectKinds = [
  "hazard",
  "productLoop",
  "wrongFit",
  "difficultAccounts",
  "processMaturity",
  "effort",
  "routine",
  "productSeats",
  "ramp",
  "churn",
  "expansion",
] as const satisfies readonly LeverEffect["on"][];
export type EffectKind = (typeof effectKinds)[number];

const everywhere = { segmentIds: [], stages: [], activityIds: [], touchModels: [] };
const usual = { ratio: 0.9, range: { low: 0.8, high: 1 } };

/** A small, cautious one, for everybody: an assumption until somebody types better. */
export function newEffect(on: EffectKind): LeverEffect {
  switch (on) {
    case "hazard":
      return { on, causes: [], ...usual };
    case "effort":
      return { ...everywhere, on, ...usual };
    case "churn":
      return { on, segmentIds: [], ...usual };
    case "expansion":
      return { on, segmentIds: [], ratio: 1.05, range: { low: 1, high: 1.1 } };
    case "processMaturity":
      return { on, added: 0.1, range: { low: 0, high: 0.2 } };
    case "productSeats":
      return { on, added: 1 };
    case "ramp":
    case "productLoop":
    case "wrongFit":
    case "routine":
    case "difficultAccounts":
      return { on, ...usual };
  }
}

/** A cause of its own in place of those it has; all of them when undefined. */
export const forCause = (effect: LeverEffect, cause: AttritionCause | undefined): LeverEffect =>
  effect.on === "hazard" ? { ...effect, causes: cause === undefined ? [] : [cause] } : effect;

/** Maturity is typed in points. */
const unitOf = ({ on }: LeverEffect): number => (on === "processMaturity" ? 100 : 1);

/** A size as it stands in its field, without what binary fractions add. */
export const typed = (effect: LeverEffect, size: number): number => Math.round(size * unitOf(effect) * 1e4) / 1e4;

export const typeSize = (effect: LeverEffect, value: number): LeverEffect => withSize(effect, value / unitOf(effect));

export function typeEnd(effect: LeverEffect, end: "low" | "high", value: number): LeverEffect {
  if (effect.on === "productSeats") return effect;
  const size = sizeOf(effect);
  const range = { low: size, high: size, ...rangeOf(effect), [end]: value / unitOf(effect) };
  return "ratio" in effect ? { ...effect, range } : { ...effect, range };
}

export type FormProblem = { readonly at: "name" | number; readonly sentence: string };

export function problemsOf({ name, effects }: Lever, { t }: Words): readonly FormProblem[] {
  return [
    ...(name.trim() === "" ? [{ at: "name", sentence: t("retentionLevers.form.problems.name") } as const] : []),
    ...effects.flatMap((effect, at): FormProblem[] => {
      const range = rangeOf(effect);
      const size = sizeOf(effect);
      const named = { effect: t(`retentionLevers.form.kinds.${effect.on}`) };
      if (range && (size < range.low || size > range.high))
        return [{ at, sentence: t("retentionLevers.form.problems.range", named) }];
      return size === neutralOf(effect) ? [{ at, sentence: t("retentionLevers.form.problems.nothing", named) }] : [];
    }),
  ];
}

/** Nothing is kept that says nothing. */
export function tidy(lever: Lever): Lever {
  const { owner = "", source = "", note = "", capacityHours, ...rest } = lever;
  return {
    ...rest,
    name: lever.name.trim(),
    ...(owner.trim() !== "" && { owner: owner.trim() }),
    ...(capacityHours !== undefined && !Number.isNaN(capacityHours) && { capacityHours }),
    ...(source.trim() !== "" && { source: source.trim() }),
    ...(note.trim() !== "" && { note: note.trim() }),
  };
}

/** Something of the team's own, with one effect to put right. */
export const blankLever = (id: string): Lever => ({
  id,
  name: "",
  horizon: "symptom",
  effects: [newEffect("hazard")],
  rampMonths: 1,
  costHours: 0,
  costPerMonthJpy: 0,
  running: false,
});
