/** Whether a plan uses the learnt rates, and what that would change. */
import type { OptionValue } from "../../../../../shared/analysis/decisions/value-options.ts";
import type { PairedDifference } from "../../../../../shared/analysis/projection.ts";
import { toInterval } from "../../../../../shared/analysis/statistics/estimate.ts";
import type { Calibration } from "../../../../../shared/analysis/survival/calibrate.ts";
import type { Scenario } from "../../../../../shared/domain/scenario.ts";
import type { Words } from "../../../../i18n/words.ts";

export type InUse = "none" | "current" | "older";

/** `older`: the plan has all of these values for itself, and the list has changed since. */
export function useOf({ coefficients }: Pick<Scenario, "coefficients">, { overrides }: Calibration): InUse {
  const entries = Object.entries(overrides);
  if (entries.length === 0 || entries.some(([id]) => coefficients[id] === undefined)) return "none";
  return entries.every(([id, value]) => coefficients[id] === value) ? "current" : "older";
}

const effectIds = ["leavers", "minCoverage", "costJpy", "finalArrJpy"] as const;
export type EffectId = (typeof effectIds)[number];

export type Effect = { readonly id: EffectId; readonly text: string; readonly error: string };

const withoutSign = (text: string) => text.replace(/^[+±−]/u, "");

function sayEffect(id: EffectId, value: number, { t, formats }: Words): string {
  switch (id) {
    case "leavers":
      return formats.signed(value, 1);
    case "minCoverage":
      return t("retentionLeavers.history.use.points", { points: formats.signed(value * 100, 1) });
    case "costJpy":
    case "finalArrJpy":
      return formats.signedMoney(value);
  }
}

export const effectsOf = (value: OptionValue, words: Words): readonly Effect[] =>
  effectIds.map((id) => {
    const { mean, standardError }: PairedDifference = value[id];
    return {
      id,
      text: sayEffect(id, mean, words),
      error: withoutSign(sayEffect(id, toInterval * standardError, words)),
    };
  });
