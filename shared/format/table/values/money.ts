/** Yen as it is written: ¥6,500,000, 650万円, 6.5M, or 650 under a header that says 万円. */
import { plainText } from "../plain-text.ts";
import { type Parsed, refuse } from "../problems.ts";
import { numberWithUnit } from "./number.ts";

const units: Readonly<Record<string, number>> = {
  円: 1,
  jpy: 1,
  yen: 1,
  千円: 1e3,
  千: 1e3,
  k: 1e3,
  万円: 1e4,
  万: 1e4,
  百万円: 1e6,
  百万: 1e6,
  m: 1e6,
  億円: 1e8,
  億: 1e8,
};
const unitOf = (word: string) => (Object.hasOwn(units, word) ? units[word] : undefined);

/** The unit that a header states, as 年収(万円) does. */
export function headerUnit(header: string): number | undefined {
  const plain = plainText(header);
  const [, unit] =
    /(百万円|千円|万円|億円|円)[)\]】]?$/.exec(plain) ?? /[(\[【/]\s?(jpy|yen|¥|k|m)\s?[)\]】]?$/.exec(plain) ?? [];
  return unit === "¥" ? 1 : unit === undefined ? undefined : unitOf(unit);
}

/** What is believed without a unit; 650 alone may be yen, thousands or ten thousands. */
export type Likely = {
  readonly least: number;
  readonly most: number;
  readonly mayBeNothing: boolean;
  readonly code: "moneyUnlikely" | "arrUnlikely";
};

/** Yearly pay. */
export const likelyPay: Likely = { least: 500_000, most: 200_000_000, mayBeNothing: false, code: "moneyUnlikely" };
/** What one customer pays in a year; on trial, nothing. */
export const likelyArr: Likely = { least: 10_000, most: 1e15, mayBeNothing: true, code: "arrUnlikely" };

/** Yearly yen. `times` is 12 for monthly amounts. */
export function parseMoney(
  text: string,
  unitOfHeader: number | undefined,
  times: number,
  likely: Likely = likelyPay,
): Parsed<number> {
  const plain = plainText(text)
    .replace(/^(¥|\\|jpy|yen)\s?/, "")
    .replace(/\s*[(](?:税込み?|税抜き?|税別|概算|見込み?|予定|月額|年額)[)]$/, "");
  // 1億2000万 and 650万5千 are sums of parts.
  const parts = plain.match(/[-+]?[\d,.]+\s?[^\d,.\s]*/g) ?? [];
  if (parts.join("").replace(/\s/g, "") !== plain.replace(/\s/g, "") || parts.length > 3)
    return refuse("moneyUnreadable");
  let yen = 0;
  let stated = unitOfHeader !== undefined;
  for (const part of parts) {
    const parsed = numberWithUnit(part);
    const unit = parsed?.unit === "" ? (unitOfHeader ?? 1) : unitOf(parsed?.unit ?? "");
    if (parsed === undefined || unit === undefined || parsed.number < 0) return refuse("moneyUnreadable");
    stated ||= parsed.unit !== "";
    yen += parsed.number * unit;
  }
  const yearly = Math.round(yen * times);
  if (parts.length === 0) return refuse("moneyUnreadable");
  const isTooLittle = !stated && yearly < likely.least && !(likely.mayBeNothing && yearly === 0);
  if (yearly > likely.most || isTooLittle) return refuse(likely.code, { yearlyJpy: yearly });
  return { value: yearly };
}
