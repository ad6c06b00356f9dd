/** What a lever does, in a few words: "leaving ×0.80 for Chaos". */
import { journeyStages, touchModels } from "../../catalogue/journey.ts";
import type { LeverEffect } from "../../domain/lever.ts";
import { nameOfCause, sayByKey, type Speech, wordIn } from "./speech.ts";

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
    case "processMaturity":
    case "routine":
    case "difficultAccounts":
    case "productSeats":
      return [];
  }
}

function sayEffect(effect: LeverEffect, speech: Speech): string {
  const { t, formats } = speech;
  const blanks =
    "ratio" in effect
      ? { ratio: formats.times(effect.ratio) }
      : { added: formats.signed(effect.on === "processMaturity" ? effect.added * 100 : effect.added) };
  const words = sayByKey(speech, `difference.values.effects.${effect.on}`, blanks);
  const scope = scopeOf(effect, speech);
  const narrowed =
    scope.length === 0 ? words : t("difference.values.effects.only", { effect: words, scope: formats.list(scope) });
  if (effect.on !== "hazard" || effect.fadesAfterMonths === undefined) return narrowed;
  const months = t("difference.values.months", { number: formats.decimal(effect.fadesAfterMonths, 0) });
  return t("difference.values.effects.fading", { effect: narrowed, months });
}

export const sayEffects = (effects: readonly LeverEffect[], speech: Speech): string =>
  effects.length === 0
    ? speech.t("difference.none")
    : speech.formats.list(effects.map((effect) => sayEffect(effect, speech)));
