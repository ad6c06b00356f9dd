/**
 * Step 8: competing risks, λ_ik(t) of model.md. The month's hazards are taken from each holder's threshold, four holders at a
 * time; whoever has used it up resigns, for a cause drawn in proportion to the hazards of that month.
 */
import { Ints, Singles } from "../arrays";
import { draw, forCause } from "../draws";
import { Turned, lastTwo } from "../four";
import { holderOf } from "../holder";
import { exp, expFour } from "../numbers";
import {
  bandAt,
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
  tenureTop,
} from "../state";
import { becomeReady } from "./changes";
import { driverOf, weighKinds, weightOf } from "./kinds";
import { phase } from "./outcomes";
import { headcount } from "./team";

/** `productWork` in the order of `RowMonth`. */
const productWork = 9;
/** Hazards of a leaver by cause: those that no month moves, then those that one does. */
const hazards = changetype<Singles>(memory.data(48, 16));
const one: usize = memory.data<f32>([1.0, 1.0, 1.0, 1.0], 16);
/** Of four people side by side: what follows from their kinds, and their records (`RowMonth`). */
const kind = changetype<Turned>(memory.data(64, 16));
const moving = changetype<Turned>(memory.data(64, 16));
const gain = changetype<Turned>(memory.data(64, 16));
const standing = changetype<Turned>(memory.data(64, 16));
const phases = changetype<Turned>(memory.data(64, 16));

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
  const ofSeat = 2 + i32(hasSeat);
  const records = rowMonthAt.from(month * rows);
  for (let s = 0; s < slots; s += 4) {
    const atRisk = i32x4.gt_s(riskUntil.four(s), thisMonth);
    if (!v128.any_true(atRisk)) continue;
    const served = i32x4.max_s(i32x4.splat(0), i32x4.sub(thisMonth, joinedIn.four(s)));
    const tenure = i32x4.min_s(tenureTop.four(s), served);
    const a = knownOf(records, s, i32x4.extract_lane(tenure, 0));
    const b = knownOf(records, s + 1, i32x4.extract_lane(tenure, 1));
    const c = knownOf(records, s + 2, i32x4.extract_lane(tenure, 2));
    const d = knownOf(records, s + 3, i32x4.extract_lane(tenure, 3));
    kind.turn(
      kindMonth.four(kindOf[s]),
      kindMonth.four(kindOf[s + 1]),
      kindMonth.four(kindOf[s + 2]),
      kindMonth.four(kindOf[s + 3]),
    );
    moving.turn(a.moving(), b.moving(), c.moving(), d.moving());
    gain.turn(a.gains(), b.gains(), c.gains(), d.gains());
    standing.turn(a.standing(), b.standing(), c.standing(), d.standing());
    phases.turn(a.phases(), b.phases(), c.phases(), d.phases());

    const disorder = driverOf(f32x4.sub(kind.first(), gain.fourth()));
    const waited = weightOf(f32x4.mul(f32x4.sub(now, readyFrom.four(s)), perFullWait));
    const chaos = f32x4.mul(moving.second(), expFour(f32x4.mul(gain.first(), disorder)));
    const narrowed = f32x4.mul(moving.third(), expFour(f32x4.mul(gain.second(), kind.second())));
    const blocked = f32x4.mul(moving.fourth(), expFour(f32x4.mul(gain.third(), waited)));
    const isAlone = f32x4.ge(ownRank.four(s), kind.fourth());
    const alone = v128.bitselect(standing.second(), standing.first(), isAlone);
    const placed = f32x4.add(f32x4.add(alone, standing.number(ofSeat)), phases.number(phase));

    const moved = f32x4.add(f32x4.add(chaos, narrowed), blocked);
    const hazard = f32x4.add(f32x4.add(moving.first(), placed), moved);
    const misses = v128.bitselect(ifMissing, v128.load(one), i32x4.gt_s(missesUntil.four(s), thisMonth));
    const honest = v128.bitselect(ifHonest, v128.load(one), i32x4.gt_s(honestUntil.four(s), thisMonth));
    const shared = f32x4.mul(f32x4.mul(contagion, kind.third()), f32x4.mul(misses, honest));
    const taken = v128.and(atRisk, f32x4.pmin(phases.fourth(), f32x4.mul(shared, hazard)));
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

function knownOf(records: Ints, s: i32, tenure: i32): RowMonth {
  return changetype<RowMonth>(rowMonths + <usize>(records[rowOf[s]] + bandAt[tenure]));
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
  const known = knownOf(rowMonthAt.from(month * rows), s, min(tenureTop[s], max(0, month - joinedIn[s])));
  const ofKind = kindMonth.from(kindOf[s]);
  const disorder = driverOf(f32x4.splat(ofKind[0] - known.bears));
  const waited = weightOf(f32x4.splat((<f32>month - readyFrom[s]) * <f32>(1.0 / blockedFullMonths)));
  const weights = f32x4.replace_lane(v128.shuffle<f32>(disorder, waited, 0, 0, 4, 4), 1, ofKind[1]);
  const factors = expFour(f32x4.mul(known.gains(), weights));
  v128.store(changetype<usize>(hazards), known.parts());
  hazards[4] = known.chaos * f32x4.extract_lane(factors, 0);
  hazards[5] = known.operator * f32x4.extract_lane(factors, 1);
  hazards[6] = load<f32>(changetype<usize>(known) + offsetof<RowMonth>("phase0") + ((<usize>phase) << 2));
  hazards[7] = known.blocked * f32x4.extract_lane(factors, 2);
  hazards[8] = ownRank[s] >= ofKind[3] ? known.alone1 : known.alone0;
  hazards[9] = hasSeat ? known.work1 : known.work0;
}

function resign(s: i32, month: i32): void {
  const holder = holderOf(s);
  weighCauses(s, month);
  let total = 0.0;
  for (let cause = 0; cause < causes; cause++) total += <f64>hazards[cause];
  let left = total * draw(keyHigh[s], keyLow[s], holder.spell, forCause);
  let cause = 0;
  while (cause < causes - 1 && left > <f64>hazards[cause]) left -= <f64>hazards[cause++];
  holder.leavingFor = <i16>cause;
  lastMonth[s] = min(<i32>never - 1, month + noticeMonths);
  riskUntil[s] = -1;
  becomeReady(s, holder);
  servingNotice += 1;
  // Someone who wants product work takes a free seat in the product team: lost to this team, kept by the company.
  if (cause == productWork && productSeats[month] > <f64>productSeatsTaken) productSeatsTaken += 1;
}
