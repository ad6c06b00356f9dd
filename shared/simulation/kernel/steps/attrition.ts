/**
 * Step 8: competing risks, λ_ik(t) of model.md. The month's hazards are taken from each holder's threshold; whoever has used it
 * up resigns, for a cause drawn in proportion to the hazards of that month.
 */
import { draw, forCause } from "../draws";
import { Holder, holderOf } from "../holder";
import { exp, expFour } from "../numbers";
import {
  activities,
  bandFrom,
  baseHazard,
  blockedFullMonths,
  causes,
  contagionCap,
  contagionLogRatio,
  contagionMonths,
  contagionTeam,
  hazardCap,
  honestMonths,
  honestRatio,
  keyHigh,
  keyLow,
  managerLeftMonths,
  managerLeftRatio,
  never,
  noticeMonths,
  offTypeStrain,
  productSeats,
  rank,
  routineRatio,
  routineReference,
  routineSpread,
  rowHonest,
  rowMonth,
  rowMonths,
  rows,
  slots,
  tenures,
} from "../plan";
import { against, goneIn, hazard, likeness, routine, stress, topRank } from "../state";
import { becomeReady } from "./changes";
import { phase } from "./outcomes";
import { headcount } from "./team";

/** Places in `rowMonths`, after the pressure of ten causes. */
const gainChaos = 10;
const gainBlocked = 12;
const aloneFactor = 13;
const seatRelief = 14;
const phaseFactor = 15;
/** `productWork` in the order of `rowMonths`, and the catalogue's place of each cause of that order. */
const productWork = 9;

/** Seats in the product team that leavers have taken, over the whole trial. */
let productSeatsTaken = 0;
/** People who have resigned and still work. */
export let servingNotice = 0;

export function resetAttrition(): void {
  productSeatsTaken = 0;
  servingNotice = 0;
}

export function endNotice(): void {
  servingNotice -= 1;
}

export function letMembersLeave(month: i32): void {
  const contagion = contagionIn(month);
  const even = 1.0 / Math.max(2.0, <f64>activities);
  const operatorScale = routineRatio[month] / (1.0 - even);
  const perRoutineSpread = 1.0 / routineSpread;
  const perFullWait = 1.0 / blockedFullMonths;
  const now = <f64>month;
  const hasSeat = productSeats[month] > <f64>productSeatsTaken;
  const ownPhase = phaseFactor + phase;
  const monthRows = month * rows;
  for (let s = 0; s < slots; s++) {
    const holder = holderOf(s);
    if (month >= holder.riskUntil) continue;
    const known = (monthRows + holder.row) * rowMonth;
    const from = holder.source;
    const m0 = holder.sales;
    const m1 = holder.support;
    const m2 = holder.analyst;

    // 0: work spread evenly over all activities, 1: one activity only. The Herfindahl index of the person's hours.
    const alike = from * 2;
    const index =
      m0 * (m0 * likeness[alike] + m1 * likeness[alike + 1] + m2 * likeness[alike + 2]) +
      m1 * (m1 * likeness[alike + 3] + m2 * likeness[alike + 4]) +
      m2 * m2 * likeness[alike + 5];
    const repeated = m0 * routine[from] + m1 * routine[from + 1] + m2 * routine[from + 2];
    const offType = m0 * against[from] + m1 * against[from + 1] + m2 * against[from + 2];
    const narrow = index > even ? index - even : 0.0;

    // Drivers of chaos and operator, each −1 to 1; part of a full wait, 0 to 1, and the strain that every cause shares.
    const drivers = within(
      pairOf(
        stress[from] - holder.tolerance,
        (narrow * operatorScale * repeated - routineReference) * perRoutineSpread,
      ),
      -1.0,
    );
    const waits = within(pairOf((now - holder.readyFrom) * perFullWait, offType), 0.0);
    const weighed = f32x4.demote_f64x2_zero(f64x2.mul(rowMonths.pair(known + gainChaos), drivers));
    const strains = f32x4.demote_f64x2_zero(f64x2.mul(pairOf(rowMonths[known + gainBlocked], offTypeStrain), waits));
    const factors = expFour(v128.shuffle<f32>(weighed, strains, 0, 1, 4, 5));
    const moved = f64x2.promote_low_f32x4(factors);
    const strained = f64x2.promote_low_f32x4(v128.shuffle<f32>(factors, factors, 2, 3, 2, 3));

    const tenure = min(tenures - 1, max(0, month - holder.joinedIn));
    const base = bandFrom[tenure];
    const isAlone = rank[holder.level] >= topRank[holder.mainType];
    const steady = pressed(base, known, 0);
    const dealt = pressed(base, known, 2);
    const worked = f64x2.mul(pressed(base, known, 4), moved);
    const risen = f64x2.mul(
      pressed(base, known, 6),
      pairOf(rowMonths[known + ownPhase], f64x2.extract_lane(strained, 0)),
    );
    const beyond = f64x2.mul(
      pressed(base, known, 8),
      pairOf(isAlone ? rowMonths[known + aloneFactor] : 1.0, hasSeat ? rowMonths[known + seatRelief] : 1.0),
    );
    const all = f64x2.add(f64x2.add(steady, dealt), f64x2.add(f64x2.add(worked, risen), beyond));

    let shared = contagion * f64x2.extract_lane(strained, 1);
    if (holder.manager >= 0 && missesManager(holder, month)) shared *= managerLeftRatio;
    if (<f64>tenure < honestMonths && holder.spell == 0 && rowHonest[holder.row]) shared *= honestRatio;

    const total = shared * (f64x2.extract_lane(all, 0) + f64x2.extract_lane(all, 1));
    const cap = hazardCap[base / causes];
    const rest = holder.remaining - (total < cap ? total : cap);
    holder.remaining = rest;
    if (rest > 0.0) continue;
    hazard.putPair(0, steady);
    hazard.putPair(2, dealt);
    hazard.putPair(4, worked);
    hazard.putPair(6, risen);
    hazard.putPair(8, beyond);
    resign(s, holder, month);
  }
}

/** Someone who was here when their manager left, and has not got over it. */
function missesManager(holder: Holder, month: i32): bool {
  const until = <i32>holderOf(holder.manager).missedUntil;
  return month <= until && holder.joinedIn <= until - managerLeftMonths;
}

/** Both between `least` and 1. */
function within(values: v128, least: f64): v128 {
  return f64x2.pmax(f64x2.pmin(values, f64x2.splat(1.0)), f64x2.splat(least));
}

function pairOf(one: f64, other: f64): v128 {
  return f64x2.replace_lane(f64x2.splat(one), 1, other);
}

/** Base hazard × all that is known beforehand, of two causes. */
function pressed(base: i32, known: i32, cause: i32): v128 {
  return f64x2.mul(baseHazard.pair(base + cause), rowMonths.pair(known + cause));
}

/** What recent departures add to everyone's hazard, as a ratio. */
function contagionIn(month: i32): f64 {
  let recent = 0;
  for (let back = max(0, month - contagionMonths); back < month; back++) recent += goneIn[back];
  if (recent == 0) return 1.0;
  const felt = Math.min(contagionCap, <f64>recent) * Math.min(1.0, contagionTeam / Math.max(1.0, <f64>headcount));
  return exp(Math.min(100.0, contagionLogRatio * felt));
}

function resign(s: i32, holder: Holder, month: i32): void {
  let total = 0.0;
  for (let cause = 0; cause < causes; cause++) total += hazard[cause];
  let left = total * draw(keyHigh[s], keyLow[s], holder.spell, forCause);
  let cause = 0;
  while (cause < causes - 1 && left > hazard[cause]) left -= hazard[cause++];
  holder.leavingFor = <i16>cause;
  holder.lastMonth = <i16>min(<i32>never - 1, month + noticeMonths);
  holder.riskUntil = -1;
  becomeReady(holder);
  servingNotice += 1;
  // Someone who wants product work takes a free seat in the product team: lost to this team, kept by the company.
  if (cause == productWork && productSeats[month] > <f64>productSeatsTaken) productSeatsTaken += 1;
}
