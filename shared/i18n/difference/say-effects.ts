/** What a lever does, in a few words: "leaving ×0.80 for Chaos". */
import { journeyStages, touchModels } from "../../catalogue/journey.ts";
import type { LeverEffect } from "../../domain/lever.ts";
import { rangeOf, sizeOf } from "../../domain/lever-effect.ts";
import { nameOfCause, sayByKey, type Speech, wordIn } from "./speech.ts";

/** A size in the unit of its effect: ×0.80, +20 points, +1 seat. */
export const saySize = (effect: LeverEffect, size: number, { formats }: Speech): string =>
  "ratio" in effect ? formats.times(size) : formats.signed(effect.on === "processMaturity" ? size * 100 : size);

/** What an effect is narrowed to; empty where it holds for everything. */
function scopeOf(effect: LeverEffect, speech: Speech): readonly string[] {
  const { names } = speech;
  switch (effect.on) {
    case "hazard":
      return effect.causes.map((cause) => nameOfCause(cause, speech));
    case "effort":
      return [
        ...effect.segmentIds.map(names.segment),
        ...effect.stages.map((stage) => wordIn(journeyStages, stage, speech)),
        ...effect.activityIds.map(names.activity),
        ...effect.touchModels.map((touch) => wordIn(touchModels, touch, speech)),
      ];
    case "churn":
    case "expansion":
      return effect.segmentIds.map(names.segment);
    case "ramp":
    case "productLoop":
    case "wrongFit":
    case "processMaturity":
    case "routine":
    case "difficultAccounts":
    case "productSeats":
      return [];
  }
}

export function sayEffect(effect: LeverEffect, speech: Speech): string {
  const { t, formats } = speech;
  const size = saySize(effect, sizeOf(effect), speech);
  const words = sayByKey(speech, `difference.values.effects.${effect.on}`, { ratio: size, added: size });
  const scope = scopeOf(effect, speech);
  const narrowed =
    scope.length === 0 ? words : t("difference.values.effects.only", { effect: words, scope: formats.list(scope) });
  const range = rangeOf(effect);
  const ends = range && formats.range(saySize(effect, range.low, speech), saySize(effect, range.high, speech));
  const between =
    ends === undefined ? narrowed : t("difference.values.effects.between", { effect: narrowed, range: ends });
  if (effect.on !== "hazard" || effect.fadesAfterMonths === undefined) return between;
  const months = t("difference.values.months", { number: formats.decimal(effect.fadesAfterMonths, 0) });
  return t("difference.values.effects.fading", { effect: between, months });
}

export const sayEffects = (effects: readonly LeverEffect[], speech: Speech): string =>
  effects.length === 0
    ? speech.t("difference.none")
    : speech.formats.list(effects.map((effect) => sayEffect(effect, speech)));
