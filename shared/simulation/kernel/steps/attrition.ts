/**
 * Step 8: competing risks, λ_ik(t) of model.md. The month's hazards are taken from each holder's threshold; whoever has used it
 * up resigns, for a cause drawn in proportion to the hazards of that month.
 */
import { draw, forCause } from "../draws";
import { Holder, holderOf } from "../holder";
import { exp, expFour } from "../numbers";
import {
  activities,
  bandOf,
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
  productSeats,
  rank,
  routineRatio,
  routineReference,
  routineSpread,
  rowHonest,
  rowMonths,
  rows,
  slots,
  tenures,
} from "../plan";
import { RowMonth, rowMonthBytes } from "../row-month";
import { against, goneIn, likeness, routine, stress, topRank } from "../state";
import { becomeReady } from "./changes";
import { phase } from "./outcomes";
import { headcount } from "./team";

/** `productWork` in the order of `RowMonth`. */
const productWork = 9;
/** The least and the greatest of the four drivers, in the order of their gains. */
const least: usize = memory.data<f32>([-1.0, -1.0, 0.0, 0.0], 16);
const most: usize = memory.data<f32>([1.0, 1.0, 1.0, 1.0], 16);
/** Hazards of a leaver by cause, in the order of `RowMonth`. */
const hazards: usize = memory.data<f32>([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 16);

/** Seats in the product team that leavers have taken, over the whole trial. */
export let productSeatsTaken = 0;
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
  const operatorScale = routineRatio[month] / ((1.0 - even) * routineSpread);
  const operatorFrom = routineReference / routineSpread;
  const perFullWait = 1.0 / blockedFullMonths;
  const now = <f64>month;
  const hasSeat = productSeats[month] > <f64>productSeatsTaken;
  const inPhase = phase;
  const records = rowMonths + <usize>(month * rows) * rowMonthBytes;
  const alikes = likeness;
  const routines = routine;
  const againsts = against;
  const strains = stress;
  const bands = bandOf;
  const caps = hazardCap;
  const base = baseHazard;
  const ranks = rank;
  const tops = topRank;
  for (let s = 0; s < slots; s++) {
    const holder = holderOf(s);
    if (month >= holder.riskUntil) continue;
    const known = changetype<RowMonth>(records + <usize>holder.row * rowMonthBytes);
    const from = holder.source;
    const m0 = holder.sales;
    const m1 = holder.support;
    const m2 = holder.analyst;

    // 0: work spread evenly over all activities, 1: one activity only. The Herfindahl index of the person's hours.
    const alike = from * 2;
    const index =
      m0 * (m0 * alikes[alike] + m1 * alikes[alike + 1] + m2 * alikes[alike + 2]) +
      m1 * (m1 * alikes[alike + 3] + m2 * alikes[alike + 4]) +
      m2 * m2 * alikes[alike + 5];
    const repeated = m0 * routines[from] + m1 * routines[from + 1] + m2 * routines[from + 2];
    const offType = m0 * againsts[from] + m1 * againsts[from + 1] + m2 * againsts[from + 2];
    const narrow = index > even ? index - even : 0.0;

    // Drivers of chaos and operator, −1 to 1; part of a full wait and of the hours against one's type, 0 to 1.
    let drivers = f32x4.splat(<f32>(strains[from] - holder.tolerance));
    drivers = f32x4.replace_lane(drivers, 1, <f32>(narrow * repeated * operatorScale - operatorFrom));
    drivers = f32x4.replace_lane(drivers, 2, <f32>((now - holder.readyFrom) * perFullWait));
    drivers = f32x4.replace_lane(drivers, 3, <f32>offType);
    drivers = f32x4.pmax(v128.load(least), f32x4.pmin(v128.load(most), drivers));
    const factors = expFour(f32x4.mul(known.gains(), drivers));

    const tenure = min(tenures - 1, max(0, month - holder.joinedIn));
    const band = bands[tenure];
    const ofBand = base + ((<usize>band) << 6);
    const isAlone = ranks[holder.level] >= tops[holder.mainType];
    // Chaos, operator, phase, blocked: the exponentials with the phase's factor put between them.
    const byWork = f32x4.replace_lane(v128.shuffle<f32>(factors, factors, 0, 1, 2, 2), 2, known.phase(inPhase));
    let byPlace = f32x4.splat(isAlone ? known.alone : <f32>1.0);
    byPlace = f32x4.replace_lane(byPlace, 1, hasSeat ? known.relief : <f32>1.0);
    const steady = f32x4.mul(known.steady(), v128.load(ofBand));
    const moving = f32x4.mul(f32x4.mul(known.moving(), v128.load(ofBand, 16)), byWork);
    const standing = f32x4.mul(f32x4.mul(known.standing(), v128.load(ofBand, 32)), byPlace);
    const all = f32x4.add(f32x4.add(steady, moving), standing);
    const half = f32x4.add(all, v128.shuffle<f32>(all, all, 2, 3, 2, 3));

    let shared = contagion * <f64>f32x4.extract_lane(factors, 3);
    if (holder.manager >= 0 && missesManager(holder, month)) shared *= managerLeftRatio;
    if (<f64>tenure < honestMonths && holder.spell == 0 && rowHonest[holder.row]) shared *= honestRatio;

    const total = shared * <f64>(f32x4.extract_lane(half, 0) + f32x4.extract_lane(half, 1));
    const cap = caps[band];
    const rest = holder.remaining - (total < cap ? total : cap);
    holder.remaining = rest;
    if (rest > 0.0) continue;
    v128.store(hazards, steady);
    v128.store(hazards, moving, 16);
    v128.store(hazards, standing, 32);
    resign(s, holder, month);
  }
}

/** Someone who was here when their manager left, and has not got over it. */
function missesManager(holder: Holder, month: i32): bool {
  const until = <i32>holderOf(holder.manager).missedUntil;
  return month <= until && holder.joinedIn <= until - managerLeftMonths;
}

/** What recent departures add to everyone's hazard, as a ratio. */
function contagionIn(month: i32): f64 {
  let recent = 0;
  for (let back = max(0, month - contagionMonths); back < month; back++) recent += goneIn[back];
  if (recent == 0) return 1.0;
  const felt = Math.min(contagionCap, <f64>recent) * Math.min(1.0, contagionTeam / Math.max(1.0, <f64>headcount));
  return exp(Math.min(100.0, contagionLogRatio * felt));
}

function hazardFor(cause: i32): f64 {
  return <f64>load<f32>(hazards + ((<usize>cause) << 2));
}

function resign(s: i32, holder: Holder, month: i32): void {
  let total = 0.0;
  for (let cause = 0; cause < causes; cause++) total += hazardFor(cause);
  let left = total * draw(keyHigh[s], keyLow[s], holder.spell, forCause);
  let cause = 0;
  while (cause < causes - 1 && left > hazardFor(cause)) left -= hazardFor(cause++);
  holder.leavingFor = <i16>cause;
  holder.lastMonth = <i16>min(<i32>never - 1, month + noticeMonths);
  holder.riskUntil = -1;
  becomeReady(holder);
  servingNotice += 1;
  // Someone who wants product work takes a free seat in the product team: lost to this team, kept by the company.
  if (cause == productWork && productSeats[month] > <f64>productSeatsTaken) productSeatsTaken += 1;
}
