/** Plain numbers, shares and small scales as people type them: full-width digits, thousands separators, per cent, 万. */
import { plainText } from "../plain-text.ts";
import { type Parsed, refuse } from "../problems.ts";

/** A number and what follows it, or undefined. Accounting's (1,200) and ▲1,200 are negative. */
export function numberWithUnit(text: string): { readonly number: number; readonly unit: string } | undefined {
  const plain = plainText(text)
    .replace(/[−‐–ー](?=\s?[\d.])/g, "-")
    .replace(/^[△▲]/, "-")
    .replace(/^\(\s?([\d.,]+)\s?\)$/, "-$1");
  const [, sign, digits, unit] = /^([-+]?)\s?(\d[\d,]*(?:\.\d+)?(?:e[-+]?\d+)?|\.\d+)\s?(.*)$/.exec(plain) ?? [];
  if (digits === undefined || (digits.includes(",") && !/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits))) return undefined;
  const number = Number(digits.replaceAll(",", "")) * (sign === "-" ? -1 : 1);
  return Number.isFinite(number) ? { number: number === 0 ? 0 : number, unit: unit!.trim() } : undefined;
}

/** Per cent to a share, in the digits that were written: 0.9 / 100 is a little more than 0.009. */
export const hundredth = (number: number): number => Number((number / 100).toPrecision(15));

const counters = "社|件|人|名|回|個|本|点|pt|users?|cases?|tickets?";
const multiples: Readonly<Record<string, number>> = { 千: 1e3, k: 1e3, 万: 1e4, m: 1e6, 百万: 1e6, 億: 1e8 };
const multiplied = new RegExp(`^(千|k|万|m|百万|億)?\\s?(?:${counters})?$`);

/** Any number at all, with 1.2万 and 1,234件; `%` when it says per cent. */
export function parseAmount(text: string): { readonly number: number; readonly isPercent: boolean } | undefined {
  const parsed = numberWithUnit(text);
  if (parsed === undefined) return undefined;
  if (/^(%|パーセント)$/.test(parsed.unit)) return { number: hundredth(parsed.number), isPercent: true };
  if (parsed.unit === "割") return { number: parsed.number / 10, isPercent: true };
  const [match, multiple] = multiplied.exec(parsed.unit) ?? [];
  if (match === undefined) return undefined;
  return { number: parsed.number * (multiple === undefined ? 1 : multiples[multiple]!), isPercent: false };
}

export function parseCount(text: string): Parsed<number> {
  const parsed = parseAmount(text);
  const isCount = parsed !== undefined && !parsed.isPercent && Number.isInteger(parsed.number) && parsed.number >= 0;
  return isCount && parsed.number <= 1_000_000 ? { value: parsed.number } : refuse("numberUnreadable");
}

export function parseHours(text: string): Parsed<number> {
  const parsed = numberWithUnit(text);
  const isHours = parsed !== undefined && /^(h|hours?|時間|時間\/月)?$/.test(parsed.unit) && parsed.number >= 0;
  return isHours && parsed.number <= 744 ? { value: parsed.number } : refuse("numberUnreadable");
}

const fullTime = /^(フルタイム|フル|常勤|正社員|full[- ]?time|full|ft)$/;
const halfTime = /^(半日|半日勤務|ハーフ|half[- ]?time|half)$/;

/** 0.8, 80 %, 80 and 8割 are one thing; フルタイム is all of it. */
export function parseShare(text: string): Parsed<number> {
  const plain = plainText(text);
  if (fullTime.test(plain)) return { value: 1 };
  if (halfTime.test(plain)) return { value: 0.5 };
  const parsed = numberWithUnit(text);
  if (parsed === undefined || !/^(%|パーセント|割|fte)?$/.test(parsed.unit)) return refuse("shareUnreadable");
  const { number, unit } = parsed;
  const inHundreds = unit === "%" || unit === "パーセント" || (unit === "" && number > 1);
  const value = inHundreds ? hundredth(number) : unit === "割" ? number / 10 : number;
  return value >= 0 && value <= 1 ? { value } : refuse("shareOutOfRange");
}

/** A competency, 0 to 4. */
export function parseSkill(text: string): Parsed<number> {
  const parsed = numberWithUnit(text);
  const isLevel = parsed !== undefined && parsed.unit === "" && [0, 1, 2, 3, 4].includes(parsed.number);
  return isLevel ? { value: parsed.number } : refuse("skillUnreadable");
}

/** One of three weights: any number that is not negative. */
export function parseWeight(text: string): Parsed<number> {
  const parsed = numberWithUnit(text);
  const isWeight = parsed !== undefined && /^(%|割|点|pt)?$/.test(parsed.unit) && parsed.number >= 0;
  return isWeight && parsed.number <= 1e9 ? { value: parsed.number } : refuse("weightUnreadable");
}

const yes = /^(はい|yes|y|true|1|○|〇|◯|✓|✔|有り?|あり|該当|要注意|難しい|hard|difficult)$/;
const no = /^(いいえ|no|n|false|0|×|✕|✗|無し?|なし|非該当|普通|ふつう|normal)$/;

export function parseYesNo(text: string): Parsed<boolean> {
  const plain = plainText(text);
  return yes.test(plain) ? { value: true } : no.test(plain) ? { value: false } : refuse("yesNoUnreadable");
}
