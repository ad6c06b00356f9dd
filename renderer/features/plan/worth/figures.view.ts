/** What changes are worth, as people write it. */
import type { MeasureId, Worth } from "../../../../shared/analysis/decisions/worth-scores.ts";
import { isNothing, measureIds, signOf } from "../../../../shared/analysis/decisions/worth-scores.ts";
import type { Words } from "../../../i18n/words.ts";

export function sayWorth(id: MeasureId, value: number, { t, formats }: Words): string {
  switch (id) {
    case "kept":
      return formats.signed(value, 2);
    case "work":
      return formats.signedHours(value);
    case "hold":
      return t("planWorth.points", { points: formats.signed(value * 100, 1) });
    case "arr":
    case "cost":
    case "net":
      return formats.signedMoney(Math.round(value));
  }
}

/** Without a sign, where a word already says which way. */
export const saySize = (id: MeasureId, value: number, words: Words): string =>
  sayWorth(id, Math.abs(value), words).replace(/^[+±]/u, "");

export const sayInterval = (id: MeasureId, { low, high }: Pick<Worth, "low" | "high">, words: Words): string =>
  words.t("planWorth.range", { low: sayWorth(id, low, words), high: sayWorth(id, high, words) });

/** The interval of a loss or of a saving, the smaller end first. */
export function saySizes(id: MeasureId, { low, high }: Pick<Worth, "low" | "high">, words: Words): string {
  const [less, more] = [Math.abs(low), Math.abs(high)].toSorted((one, other) => one - other) as [number, number];
  return words.formats.range(saySize(id, less, words), saySize(id, more, words));
}

export type Tone = "better" | "worse" | "same";

export function toneOf(id: MeasureId, worth: Worth): Tone {
  const sign = signOf(id, worth);
  return sign > 0 ? "better" : sign < 0 ? "worse" : "same";
}

/** What somebody sees who must not learn what one person earns. */
export const measuresFor = (seesMoney: boolean): readonly MeasureId[] =>
  measureIds.filter((id) => seesMoney || (id !== "cost" && id !== "net"));

/** Why a figure cannot be relied on; undefined where it can. */
export const doubtOf = (worth: Worth): "nothing" | "unclear" | undefined =>
  isNothing(worth) ? "nothing" : worth.coversZero ? "unclear" : undefined;
