/** Step 10: the month into its columns, [column][trial of the shard], in the order of `../rows.ts`. */
import { Counts, Figures, Floats } from "./arrays";
import { exp, minusLog } from "./numbers";
import { activities, causes, markets, members, months, segments, width } from "./plan";
import {
  arr,
  asked,
  delivered,
  demand,
  done,
  grossIndex,
  loadMonths,
  loadSum,
  netIndex,
  onboarding,
  renewing,
  segmentCoverage,
  served,
  supplyByType,
} from "./state";
import { arrLost } from "./steps/outcomes";
import { waiting } from "./steps/seats";
import { supplyHours } from "./steps/supply";
import { cost, headcount, hiringCost, joiners, rampCost, rampedFte, replacementCost } from "./steps/team";

export let figures: Figures = changetype<Figures>(0);
export let counts: Counts = changetype<Counts>(0);
/** Trials in the shard, and the one at hand. */
let trials = 0;
let place = 0;

const monthlyFigures = 15;
const activityFigures = 2;
/** Months over which retention is reckoned. */
const year = 12;
/** Exit month of someone who stays to the end; the cause has none. */
const stayed = 0xffff;

export function setShard(size: i32): void {
  trials = size;
}

export function beginRecord(at: i32): void {
  place = at;
  const last = causes * months + months;
  for (let column = 0; column < last; column++) counts[column * trials + at] = 0;
  for (let s = 0; s < members; s++) {
    counts[(last + s) * trials + at] = stayed;
    counts[(last + members + s) * trials + at] = 0;
    counts[(last + 2 * members + s) * trials + at] = stayed;
  }
}

export function countLeaver(month: i32, cause: i32): void {
  const at = (month * causes + cause) * trials + place;
  counts[at] = counts[at] + 1;
}

/** The end of one of today's members, by slot. */
export function recordExit(s: i32, month: i32, cause: i32): void {
  const at = (causes * months + months + s) * trials + place;
  counts[at] = month;
  counts[at + members * trials] = cause;
}

/** The first promotion of one of today's members. */
export function recordPromotion(s: i32, month: i32): void {
  const at = (causes * months + months + 2 * members + s) * trials + place;
  if (counts[at] == stayed) counts[at] = month;
}

export function record(month: i32): void {
  const step = months * trials;
  let at = month * trials + place;
  let wanted = 0.0;
  let got = 0.0;
  for (let market = 0; market < markets; market++) {
    wanted += asked[market];
    got += done[market];
  }
  figures[at] = <f64>headcount;
  figures[(at += step)] = rampedFte;
  figures[(at += step)] = wanted;
  figures[(at += step)] = supplyHours;
  figures[(at += step)] = got;
  figures[(at += step)] = supplyByType[0];
  figures[(at += step)] = supplyByType[1];
  figures[(at += step)] = supplyByType[2];
  figures[(at += step)] = trailing(grossIndex, month);
  figures[(at += step)] = trailing(netIndex, month);
  figures[(at += step)] = cost;
  figures[(at += step)] = hiringCost;
  figures[(at += step)] = rampCost;
  figures[(at += step)] = replacementCost;
  figures[(at += step)] = <f64>waiting;

  at += step;
  for (let a = 0; a < activities; a++, at += step) {
    let wantedHere = 0.0;
    let gotHere = 0.0;
    for (let sink = a; sink < markets * width; sink += width) {
      wantedHere += demand[sink];
      gotHere += delivered[sink];
    }
    figures[at] = wantedHere;
    figures[at + activities * step] = gotHere;
  }

  at += activities * step;
  const across = segments * step;
  for (let j = 0; j < segments; j++, at += step) {
    figures[at] = served[j];
    figures[at + across] = arr[j];
    figures[at + 2 * across] = onboarding[j];
    figures[at + 3 * across] = renewing[j];
    figures[at + 4 * across] = segmentCoverage[j];
  }
  counts[(months * causes + month) * trials + place] = joiners;
}

/** Over the last twelve months, or over what there is, as if it went on for twelve. */
function trailing(index: Floats, month: i32): f64 {
  const ratio = index[month + 1] / index[max(0, month + 1 - year)];
  return month + 1 >= year ? ratio : exp(-minusLog(ratio) * (<f64>year / <f64>(month + 1)));
}

/** What is known only when the trial is over. */
export function recordEnd(): void {
  let at = (monthlyFigures + activityFigures * activities + 5 * segments) * months * trials + place;
  for (let s = 0; s < members; s++, at += trials) {
    figures[at] = loadMonths[s] > 0 ? loadSum[s] / <f64>loadMonths[s] : 0.0;
  }
  figures[at] = arrLost;
}
