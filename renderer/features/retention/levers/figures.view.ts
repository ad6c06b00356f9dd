/** Gains and prices as people write them. */
import type { Gain } from "../../../../shared/analysis/retention/levers/gain.ts";
import { gainPerMillion } from "../../../../shared/analysis/retention/levers/order.ts";
import type { Price } from "../../../../shared/analysis/retention/levers/price.ts";
import type { GainId, RankedHelp } from "../../../../shared/analysis/retention/levers/rank-levers.ts";
import type { Words } from "../../../i18n/words.ts";

export type Measure = GainId | "cost";
export const measures: readonly Measure[] = ["kept", "coverage", "arr", "cost"];

export const gainIn = ({ gains, costJpy }: RankedHelp, measure: Measure): Gain =>
  measure === "cost" ? costJpy : gains[measure];

/** More people are more who can leave: a hire is not judged by who is kept. */
export const isHire = ({ helper }: RankedHelp): boolean =>
  helper.kind === "change" && helper.offered.change.type === "hire";

export function sayGain(measure: Measure, value: number, { t, formats }: Words): string {
  switch (measure) {
    case "kept":
      return formats.signed(value, 1);
    case "coverage":
      return t("retentionLevers.points", { points: formats.signed(value * 100, 1) });
    case "arr":
    case "cost":
      return formats.signedMoney(Math.round(value));
  }
}

export const sayInterval = (measure: Measure, { low, high }: Gain, words: Words): string =>
  words.formats.range(sayGain(measure, low, words), sayGain(measure, high, words));

export type Tone = "better" | "worse" | "same";

/** Less cost is better; what luck could have made is neither, nor is what rounds to nothing where it is read. */
export function toneOf(measure: Measure, { mean, isSure }: Gain, words: Words): Tone {
  if (!isSure || sayGain(measure, mean, words) === sayGain(measure, 0, words)) return "same";
  return mean > 0 === (measure !== "cost") ? "better" : "worse";
}

/** Money and hours in one: what both are worth together. */
export const sayPrice = ({ inAllJpy }: Price, { t, formats }: Words): string =>
  inAllJpy <= 0 ? t("retentionLevers.rank.free") : formats.money(Math.round(inAllJpy));

export function sayPerMillion(help: RankedHelp, by: GainId, words: Words): string {
  const value = gainPerMillion(help, by);
  return Number.isFinite(value) && help.price.inAllJpy > 0 ? sayGain(by, value, words) : "–";
}

/** What it takes each month: "¥200K and 12 h". */
export function sayTakes(money: number, hours: number, { t, formats }: Words): string {
  if (money === 0 && hours === 0) return t("retentionLevers.noPrice");
  if (money === 0) return formats.hours(hours);
  if (hours === 0) return formats.money(money);
  return t("retentionLevers.price", { money: formats.money(money), hours: formats.hours(hours) });
}
