/** Step 6: churn rises with the shortfall of retention work, expansion follows the coverage of expansion work. */
import { exp } from "../numbers";
import {
  abandonedRatio,
  churnChance,
  churnGamma,
  churnHazard,
  expansionShare,
  handOverRing,
  handedOverRatio,
  isExpansion,
  isRetention,
  isShared,
  shortfallMonths,
  openingPhase,
  phaseArr,
  phaseHeadcount,
  phases,
  ringFrom,
  segmentMarket,
  segments,
  term,
  width,
  youngFrom,
  youngMonths,
} from "../plan";
import { lossesOf } from "../sampling";
import {
  accounts,
  arr,
  churnLuck,
  delivered,
  doneShare,
  grossIndex,
  kept,
  luckStride,
  netIndex,
  orphaned,
  orphans,
  ring,
  segmentCoverage,
  segmentDemand,
  shortfalls,
  young,
} from "../state";
import { headcount } from "./team";

/** Fewer hours than this are the rounding of none. */
const roundingHours = 1e-9;

/** Parts done of one segment's work. */
let retention: f64 = 1.0;
let expansion: f64 = 1.0;

export let arrLost: f64 = 0.0;
export let phase = 0;

export function resetOutcomes(): void {
  arrLost = 0.0;
  phase = openingPhase;
}

export function setPhase(to: i32): void {
  phase = to;
}

export function settleAccounts(month: i32): void {
  let openingArr = 0.0;
  let lostArr = 0.0;
  let grownArr = 0.0;
  let allArr = 0.0;
  for (let j = 0; j < segments; j++) {
    const at = month * segments + j;
    weighCoverage(j);
    const coverage = retention;
    segmentCoverage[j] = coverage;
    // model.md, step 6: 1 − exp(−c · exp(γ · shortfall))
    const shortfall = shortfallOf(j, month, coverage);
    const strain = shortfall > 0.0 ? exp(Math.min(100.0, churnGamma * shortfall)) : 1.0;
    const hazard = churnHazard[at] * strain * orphanRatio(j, coverage);
    const stays = exp(-Math.min(700.0, hazard));
    const had = accounts[j];
    const lost = lossesOf(churnLuck[j * luckStride + month], had, hazard, stays);
    const stay = had > 0.0 ? (had - lost) / had : 1.0;
    accounts[j] = had - lost;
    if (lost > 0.0) keep(j, stay);

    const before = arr[j];
    const gone = before * (1.0 - stay);
    const grown = expansionShare[at] * expansion * before * stay;
    openingArr += before;
    lostArr += gone;
    grownArr += grown;
    arr[j] = before * stay + grown;
    allArr += arr[j];
    // The part of the loss that full coverage would have been spared.
    if (gone > 0.0 && hazard > churnHazard[at]) {
      arrLost += gone * Math.max(0.0, 1.0 - churnChance[at] / (1.0 - stays));
    }
    forgetOrphans(j, month);
  }
  const gross = openingArr > 0.0 ? 1.0 - lostArr / openingArr : 1.0;
  const net = openingArr > 0.0 ? gross + grownArr / openingArr : 1.0;
  grossIndex[month + 1] = Math.max(1e-9, grossIndex[month] * gross);
  netIndex[month + 1] = Math.max(1e-9, netIndex[month] * net);
  movePhase(allArr);
}

/** Parts of a segment's work for retention and for expansion that were done; 1 where none was asked for. */
function weighCoverage(j: i32): void {
  const own = j * width;
  const market = segmentMarket[j];
  const sink = market * width;
  const isDividing = isShared[market];
  let retaining = f64x2.splat(0.0);
  let retained = retaining;
  let expanding = retaining;
  let expanded = retaining;
  for (let a = 0; a < width; a += 2) {
    const wanted = segmentDemand.pair(own + a);
    const got = isDividing ? f64x2.mul(wanted, doneShare.pair(sink + a)) : delivered.pair(sink + a);
    const retains = isRetention.pair(a);
    const expands = isExpansion.pair(a);
    retaining = f64x2.add(retaining, f64x2.mul(wanted, retains));
    retained = f64x2.add(retained, f64x2.mul(got, retains));
    expanding = f64x2.add(expanding, f64x2.mul(wanted, expands));
    expanded = f64x2.add(expanded, f64x2.mul(got, expands));
  }
  retention = partDone(retained, retaining);
  expansion = partDone(expanded, expanding);
}

function partDone(got: v128, wanted: v128): f64 {
  const all = f64x2.extract_lane(wanted, 0) + f64x2.extract_lane(wanted, 1);
  return all > roundingHours ? (f64x2.extract_lane(got, 0) + f64x2.extract_lane(got, 1)) / all : 1.0;
}

/** Mean of the last months: customers forgive one bad month more easily than three. */
function shortfallOf(j: i32, month: i32, coverage: f64): f64 {
  shortfalls[j * shortfallMonths + (month % shortfallMonths)] = Math.max(0.0, 1.0 - coverage);
  const sum =
    shortfalls[j * shortfallMonths] + shortfalls[j * shortfallMonths + 1] + shortfalls[j * shortfallMonths + 2];
  return sum / <f64>min(shortfallMonths, month + 1);
}

/** Customers whose person left go more easily; less so where there were hours to hand them over. */
function orphanRatio(j: i32, coverage: f64): f64 {
  const share = orphaned[j];
  if (share == 0.0) return 1.0;
  const ratio = coverage * handedOverRatio + (1.0 - coverage) * abandonedRatio;
  return 1.0 + share * (ratio - 1.0);
}

/** The oldest month of hand-overs is over: its place belongs to those who leave next month. */
function forgetOrphans(j: i32, month: i32): void {
  if (handOverRing > 0) orphans[j * handOverRing + ((month + 1) % handOverRing)] = 0.0;
}

/** Who leaves is spread evenly over cohorts: totals are whole accounts, cohorts their expectation. */
function keep(j: i32, stay: f64): void {
  if (stay > 0.0) {
    kept[j] = kept[j] * stay;
    return;
  }
  for (let cell = ringFrom[j]; cell < ringFrom[j] + term[j]; cell++) ring[cell] = 0.0;
  for (let cell = youngFrom[j]; cell < youngFrom[j] + youngMonths[j]; cell++) young[cell] = 0.0;
}

/** A company grows into its next phase and does not go back by itself. */
function movePhase(allArr: f64): void {
  for (let later = phase + 1; later < phases; later++) {
    if (allArr >= phaseArr[later] || <f64>headcount >= phaseHeadcount[later]) phase = later;
  }
}
