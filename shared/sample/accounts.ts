import { addMonths, month } from "../base/month.ts";
import type { Account } from "../domain/accounts.ts";
import { inventedNames, trades } from "./account-names.ts";
import type { Say } from "./say.ts";
import { pick, spread } from "./spread.ts";

/** Largest first: enterprise contracts differ tenfold, and the first three carry a quarter of the ARR. */
const enterpriseArrMillions = [120, 98, 86, 64, 58, 52, 47, 44, 41, 38, 36, 33, 31, 29, 27, 25, 23, 21, 18, 16, 14, 12];

/** The difficult ones sit with few people: three of them with m06. */
const enterpriseOwners = [
  ..."m05 m06 m05 m06 m07 m02 m06 m05 m08 m07 m05 m08 m09 m07 m06 m08 m09 m05 m07 m08 m09 m09".split(" "),
];
const difficultEnterprise = new Set([1, 3, 6, 7, 11, 14]);

const midOwners: readonly (readonly [string, number])[] = [
  ["m10", 21],
  ["m11", 18],
  ["m12", 20],
  ["m13", 18],
  ["m14", 18],
  ["m15", 12],
  ["m03", 3],
];

/** Contracts follow the Japanese fiscal year: most begin in April, then October, so renewals come in waves. */
const beginsInMonth: readonly (readonly [number, number])[] = [
  [1, 7],
  [2, 6],
  [3, 14],
  [4, 26],
  [5, 6],
  [6, 6],
  [7, 8],
  [8, 4],
  [9, 5],
  [10, 14],
  [11, 5],
  [12, 4],
];

/** Customers won so many years ago; a growing company has more recent ones. */
const yearsAgo: readonly (readonly [number, number])[] = [
  [0, 34],
  [1, 27],
  [2, 19],
  [3, 12],
  [4, 8],
];

/** When the contract began: never after October 2026, the last full month before the facts. */
function startedOf(key: number, yearsBefore: number) {
  const began = pick(beginsInMonth, spread(key, 1));
  const first = addMonths(month("2025-11"), -12 * yearsBefore);
  const offset = (began - 11 + 12) % 12;
  return addMonths(first, offset);
}

const millions = (value: number) => Math.round(value * 20) * 50_000;

export function sampleAccounts(say: Say): Account[] {
  const nameOf = (index: number) => {
    // Stepping both lists at once visits every pair before any repeats: 32 and 13 share no factor.
    const invented = inventedNames[index % inventedNames.length]!;
    const trade = trades[index % trades.length]!;
    return say({ ja: `${invented.ja}${trade.ja}`, en: `${invented.en} ${trade.en}` });
  };

  const enterprise = enterpriseArrMillions.map((arr, index) => ({
    segmentId: "enterprise",
    arrJpy: arr * 1_000_000,
    started: startedOf(index, pick(yearsAgo, (index * 0.37 + 0.3) % 1)),
    ownerId: enterpriseOwners[index]!,
    difficult: difficultEnterprise.has(index),
  }));
  const mid = Array.from({ length: 110 }, (_, index) => ({
    segmentId: "mid",
    arrJpy: millions(3 + 9 * spread(index, 11) ** 1.4 + (index < 12 ? 5 : 0)),
    started: startedOf(100 + index, pick(yearsAgo, spread(index, 12))),
    ownerId: pick(midOwners, spread(index, 13)),
    difficult: spread(index, 14) < 0.12,
  }));
  const small = Array.from({ length: 270 }, (_, index) => ({
    segmentId: "small",
    arrJpy: millions(0.4 + 2.2 * spread(index, 21)),
    started: startedOf(300 + index, pick(yearsAgo, spread(index, 22))),
    difficult: spread(index, 24) < 0.08,
  }));
  return [...enterprise, ...mid, ...small].map((account, index) => ({
    id: `a${String(index + 1).padStart(3, "0")}`,
    name: nameOf(index),
    ...account,
  }));
}
