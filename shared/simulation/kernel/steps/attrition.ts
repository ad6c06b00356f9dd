/**
 * Step 8: competing risks, λ_ik(t) of model.md. The month's hazards are taken from each holder's threshold, four holders at a
 * time; whoever has used it up resigns, for a cause drawn in proportion to the hazards of that month.
 */
import { Ints } from "../arrays";
import { BaseHazard } from "../base-hazard";
import { draw, forCause } from "../draws";
import { Turned, fromFour, lastTwo, sumsOf } from "../four";
import { holderOf } from "../holder";
import { exp, expFour } from "../numbers";
import {
  baseHazard,
  blockedFullMonths,
  causes,
  contagionCap,
  contagionLogRatio,
  contagionMonths,
  contagionTeam,
  honestRatio,
  keyHigh,
  keyLow,
  managerLeftRatio,
  never,
  noticeMonths,
  productSeats,
  rowMonthAt,
  rowMonths,
  rows,
  slots,
  tenures,
} from "../plan";
import { RowMonth } from "../row-month";
import {
  goneIn,
  honestUntil,
  joinedIn,
  kindMonth,
  kindOf,
  lastMonth,
  missesUntil,
  ownRank,
  readyFrom,
  remaining,
  riskUntil,
  rowOf,
} from "../state";
import { becomeReady } from "./changes";
import { driverOf, weighKinds, weightOf } from "./kinds";
import { phase } from "./outcomes";
import { headcount } from "./team";

/** `productWork` in the order of `RowMonth`. */
const productWork = 9;
/** Hazards of a leaver by cause, in the order of `RowMonth`. */
const hazards: usize = memory.data<f32>([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 16);
const one: usize = memory.data<f32>([1.0, 1.0, 1.0, 1.0], 16);
/** Of four people side by side: what follows from their kinds, what their drivers weigh, their hazards as far as months move them. */
const kind = changetype<Turned>(memory.data(64, 16));
const gain = changetype<Turned>(memory.data(64, 16));
const moving = changetype<Turned>(memory.data(64, 16));
const standing = changetype<Turned>(memory.data(64, 16));

/** Seats in the product team that leavers have taken, over the whole trial. */
export let productSeatsTaken = 0;
/** People who have resigned and still work. */
export let servingNotice = 0;
/** Whether there was a free one as the month's resignations began. */
let hasSeat = false;

export function resetAttrition(): void {
  productSeatsTaken = 0;
  servingNotice = 0;
}

export function endNotice(): void {
  servingNotice -= 1;
}

export function letMembersLeave(month: i32): void {
  weighKinds(month);
  const contagion = f32x4.splat(<f32>contagionIn(month));
  const ifMissing = f32x4.splat(<f32>managerLeftRatio);
  const ifHonest = f32x4.splat(<f32>honestRatio);
  const perFullWait = f32x4.splat(<f32>(1.0 / blockedFullMonths));
  const now = f32x4.splat(<f32>month);
  const thisMonth = i32x4.splat(month);
  hasSeat = productSeats[month] > <f64>productSeatsTaken;
  const inPhase = (<usize>phase) << 2;
  const records = rowMonthAt.from(month * rows);
  for (let s = 0; s < slots; s += 4) {
    const atRisk = i32x4.gt_s(riskUntil.four(s), thisMonth);
    if (!v128.any_true(atRisk)) continue;
    const a = knownOf(records, s);
    const b = knownOf(records, s + 1);
    const c = knownOf(records, s + 2);
    const d = knownOf(records, s + 3);
    const tenure = i32x4.min_s(
      i32x4.splat(tenures - 1),
      i32x4.max_s(i32x4.splat(0), i32x4.sub(thisMonth, joinedIn.four(s))),
    );
    const baseA = baseAt(i32x4.extract_lane(tenure, 0));
    const baseB = baseAt(i32x4.extract_lane(tenure, 1));
    const baseC = baseAt(i32x4.extract_lane(tenure, 2));
    const baseD = baseAt(i32x4.extract_lane(tenure, 3));
    kind.turn(
      kindMonth.four(kindOf[s]),
      kindMonth.four(kindOf[s + 1]),
      kindMonth.four(kindOf[s + 2]),
      kindMonth.four(kindOf[s + 3]),
    );
    gain.turn(a.gains(), b.gains(), c.gains(), d.gains());
    moving.turn(
      f32x4.mul(a.moving(), baseA.moving()),
      f32x4.mul(b.moving(), baseB.moving()),
      f32x4.mul(c.moving(), baseC.moving()),
      f32x4.mul(d.moving(), baseD.moving()),
    );
    standing.turn(
      f32x4.mul(a.standing(), baseA.standing()),
      f32x4.mul(b.standing(), baseB.standing()),
      f32x4.mul(c.standing(), baseC.standing()),
      f32x4.mul(d.standing(), baseD.standing()),
    );
    const steady = sumsOf(
      f32x4.mul(a.steady(), baseA.steady()),
      f32x4.mul(b.steady(), baseB.steady()),
      f32x4.mul(c.steady(), baseC.steady()),
      f32x4.mul(d.steady(), baseD.steady()),
    );

    const disorder = driverOf(f32x4.sub(kind.first(), gain.fourth()));
    const waited = weightOf(f32x4.mul(f32x4.sub(now, readyFrom.four(s)), perFullWait));
    const chaos = f32x4.mul(moving.first(), expFour(f32x4.mul(gain.first(), disorder)));
    const narrowed = f32x4.mul(moving.second(), expFour(f32x4.mul(gain.second(), kind.second())));
    const ofPhase = fromFour(a.phases() + inPhase, b.phases() + inPhase, c.phases() + inPhase, d.phases() + inPhase);
    const inThisPhase = f32x4.mul(moving.third(), ofPhase);
    const blocked = f32x4.mul(moving.fourth(), expFour(f32x4.mul(gain.third(), waited)));
    const isAlone = f32x4.ge(ownRank.four(s), kind.fourth());
    const alone = f32x4.mul(standing.first(), v128.bitselect(standing.third(), v128.load(one), isAlone));
    const work = hasSeat ? f32x4.mul(standing.second(), standing.fourth()) : standing.second();

    const moved = f32x4.add(f32x4.add(chaos, narrowed), f32x4.add(inThisPhase, blocked));
    const hazard = f32x4.add(f32x4.add(steady, moved), f32x4.add(alone, work));
    const misses = v128.bitselect(ifMissing, v128.load(one), i32x4.gt_s(missesUntil.four(s), thisMonth));
    const honest = v128.bitselect(ifHonest, v128.load(one), i32x4.gt_s(honestUntil.four(s), thisMonth));
    const shared = f32x4.mul(f32x4.mul(contagion, kind.third()), f32x4.mul(misses, honest));
    const cap = fromFour(baseA.caps(), baseB.caps(), baseC.caps(), baseD.caps());
    const taken = v128.and(atRisk, f32x4.pmin(cap, f32x4.mul(shared, hazard)));
    const first = f64x2.sub(remaining.pair(s), f64x2.promote_low_f32x4(taken));
    const last = f64x2.sub(remaining.pair(s + 2), lastTwo(taken));
    remaining.putPair(s, first);
    remaining.putPair(s + 2, last);
    const usedUp = v128.or(f64x2.le(first, f64x2.splat(0.0)), f64x2.le(last, f64x2.splat(0.0)));
    if (v128.any_true(usedUp)) letGo(s, month);
  }
}

/** Whoever of the four has used up their threshold. */
function letGo(first: i32, month: i32): void {
  for (let s = first; s < first + 4; s++) {
    if (month < riskUntil[s] && remaining[s] <= 0.0) resign(s, month);
  }
}

function knownOf(records: Ints, s: i32): RowMonth {
  return changetype<RowMonth>(rowMonths + <usize>records[rowOf[s]]);
}

function baseAt(tenure: i32): BaseHazard {
  return changetype<BaseHazard>(baseHazard + ((<usize>tenure) << 6));
}

/** What recent departures add to everyone's hazard, as a ratio. */
function contagionIn(month: i32): f64 {
  let recent = 0;
  for (let back = max(0, month - contagionMonths); back < month; back++) recent += goneIn[back];
  if (recent == 0) return 1.0;
  const felt = Math.min(contagionCap, <f64>recent) * Math.min(1.0, contagionTeam / Math.max(1.0, <f64>headcount));
  return exp(Math.min(100.0, contagionLogRatio * felt));
}

/** The hazards of one person by cause, but for what they all share: the same factors as above, which are not worth keeping for all. */
function weighCauses(s: i32, month: i32): void {
  const known = knownOf(rowMonthAt.from(month * rows), s);
  const base = baseAt(min(tenures - 1, max(0, month - joinedIn[s])));
  const ofKind = kindMonth.from(kindOf[s]);
  const waited = (<f32>month - readyFrom[s]) * <f32>(1.0 / blockedFullMonths);
  const gains = known.gains();
  let drivers = f32x4.splat(ofKind[0] - f32x4.extract_lane(gains, 3));
  drivers = f32x4.replace_lane(driverOf(drivers), 1, ofKind[1]);
  drivers = f32x4.replace_lane(drivers, 3, f32x4.extract_lane(weightOf(f32x4.splat(waited)), 0));
  const factors = expFour(f32x4.mul(v128.shuffle<f32>(gains, gains, 0, 1, 2, 2), drivers));
  const ofPhase = load<f32>(known.phases() + ((<usize>phase) << 2));
  const standing = known.standing();
  const isAlone = ownRank[s] >= ofKind[3];
  let byPlace = f32x4.splat(isAlone ? f32x4.extract_lane(standing, 2) : <f32>1.0);
  byPlace = f32x4.replace_lane(byPlace, 1, hasSeat ? f32x4.extract_lane(standing, 3) : <f32>1.0);
  v128.store(hazards, f32x4.mul(known.steady(), base.steady()));
  v128.store(hazards, f32x4.mul(f32x4.mul(known.moving(), base.moving()), f32x4.replace_lane(factors, 2, ofPhase)), 16);
  v128.store(hazards, f32x4.mul(f32x4.mul(standing, base.standing()), byPlace), 32);
}

function hazardFor(cause: i32): f64 {
  return <f64>load<f32>(hazards + ((<usize>cause) << 2));
}

function resign(s: i32, month: i32): void {
  const holder = holderOf(s);
  weighCauses(s, month);
  let total = 0.0;
  for (let cause = 0; cause < causes; cause++) total += hazardFor(cause);
  let left = total * draw(keyHigh[s], keyLow[s], holder.spell, forCause);
  let cause = 0;
  while (cause < causes - 1 && left > hazardFor(cause)) left -= hazardFor(cause++);
  holder.leavingFor = <i16>cause;
  lastMonth[s] = min(<i32>never - 1, month + noticeMonths);
  riskUntil[s] = -1;
  becomeReady(s, holder);
  servingNotice += 1;
  // Someone who wants product work takes a free seat in the product team: lost to this team, kept by the company.
  if (cause == productWork && productSeats[month] > <f64>productSeatsTaken) productSeatsTaken += 1;
}
