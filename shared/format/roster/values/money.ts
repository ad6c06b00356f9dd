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

/** The unit that a header states, as 年収(万円) does. */
export function headerUnit(header: string): number | undefined {
  const plain = plainText(header);
  const [, unit] =
    /(百万円|千円|万円|億円|円)[)\]】]?$/.exec(plain) ?? /[(\[【/]\s?(jpy|yen|¥|k|m)\s?[)\]】]?$/.exec(plain) ?? [];
  return unit === "¥" ? 1 : unit === undefined ? undefined : units[unit];
}

/** Yearly pay between these is believed without a unit; 650 alone may be yen, thousands or ten thousands. */
const likely = { least: 500_000, most: 200_000_000 };

/** Yearly yen. `times` is 12 for monthly pay. */
export function parseMoney(text: string, unitOfHeader: number | undefined, times: number): Parsed<number> {
  const plain = plainText(text).replace(/^(¥|\\|jpy|yen)\s?/, "");
  // 1億2000万 and 650万5千 are sums of parts.
  const parts = plain.match(/[-+]?[\d,.]+\s?[^\d,.\s]*/g) ?? [];
  if (parts.join("").replace(/\s/g, "") !== plain.replace(/\s/g, "") || parts.length > 3)
    return refuse("moneyUnreadable");
  let yen = 0;
  let stated = unitOfHeader !== undefined;
  for (const part of parts) {
    const parsed = numberWithUnit(part);
    const unit = parsed?.unit === "" ? (unitOfHeader ?? 1) : units[parsed?.unit ?? ""];
    if (parsed === undefined || unit === undefined || parsed.number < 0) return refuse("moneyUnreadable");
    stated ||= parsed.unit !== "";
    yen += parsed.number * unit;
  }
  const yearly = Math.round(yen * times);
  if (parts.length === 0) return refuse("moneyUnreadable");
  if (yearly > likely.most || (!stated && yearly < likely.least)) return refuse("moneyUnlikely", { yearlyJpy: yearly });
  return { value: yearly };
}
