/**
 * People of one group with the same mix are of one kind: an hour of theirs is of the same nature, whoever gives it. So what the
 * month's work does to people is weighed once for each kind, four kinds at a time.
 */
import { Singles } from "../arrays";
import { Turned } from "../four";
import { expFour } from "../numbers";
import {
  activities,
  groups,
  kindBlocksFrom,
  kinds,
  offTypeStrain,
  routineRatio,
  routineReference,
  routineSpread,
} from "../plan";
import { against, kindMonth, likeness, routine, stress, topRank } from "../state";
import { lanes, likenesses } from "./supply";

/** The least and the greatest that a driver can be, four times each. */
const least: usize = memory.data<f32>([-1.0, -1.0, -1.0, -1.0], 16);
const none: usize = memory.data<f32>([0.0, 0.0, 0.0, 0.0], 16);
const most: usize = memory.data<f32>([1.0, 1.0, 1.0, 1.0], 16);
const turned = changetype<Turned>(memory.data(64, 16));

/** Of four drivers, −1 to 1. */
export function driverOf(values: v128): v128 {
  return f32x4.pmax(v128.load(least), f32x4.pmin(v128.load(most), values));
}

/** The same for drivers that only ever weigh, 0 to 1. */
export function weightOf(values: v128): v128 {
  return f32x4.pmax(v128.load(none), f32x4.pmin(v128.load(most), values));
}

/** Numbers of a block: the mix by type, products of two types (00 11 22, 01 12 20) and the main type, four kinds each. */
const kindBlock = 40;

function all(value: f64): v128 {
  return f32x4.splat(<f32>value);
}

/** What an hour of four kinds is made of, from what an hour of each type is. */
function ofHour(m0: v128, m1: v128, m2: v128, parts: Singles, source: i32): v128 {
  const firstTwo = f32x4.add(f32x4.mul(m0, parts.splat(source)), f32x4.mul(m1, parts.splat(source + 1)));
  return f32x4.add(firstTwo, f32x4.mul(m2, parts.splat(source + 2)));
}

/**
 * Of each kind [kind][4]: what load and disorder press with, the driver of `operator`, what work against one's type makes of every
 * hazard, and the highest rank among people of the main type.
 */
export function weighKinds(month: i32): void {
  const evenShare = 1.0 / Math.max(2.0, <f64>activities);
  const even = all(evenShare);
  const scale = all(routineRatio[month] / ((1.0 - evenShare) * routineSpread));
  const ordinary = all(routineReference / routineSpread);
  const perAgainst = f32x4.splat(<f32>offTypeStrain);
  const top0 = f32x4.splat(<f32>topRank[0]);
  const top1 = f32x4.splat(<f32>topRank[1]);
  const top2 = f32x4.splat(<f32>topRank[2]);
  for (let group = 0; group < groups; group++) {
    const source = group * lanes;
    const alike = group * likenesses;
    const pressing = stress.splat(group);
    for (let block = kindBlocksFrom[group]; block < kindBlocksFrom[group + 1]; block++) {
      const own = kinds.from(block * kindBlock);
      const m0 = own.four(0);
      const m1 = own.four(4);
      const m2 = own.four(8);
      // 0: work spread evenly over all activities, 1: one activity only. The Herfindahl index of the person's hours.
      const first = f32x4.add(
        f32x4.mul(own.four(12), likeness.splat(alike)),
        f32x4.mul(own.four(16), likeness.splat(alike + 1)),
      );
      const second = f32x4.add(
        f32x4.mul(own.four(20), likeness.splat(alike + 2)),
        f32x4.mul(own.four(24), likeness.splat(alike + 4)),
      );
      const third = f32x4.add(
        f32x4.mul(own.four(28), likeness.splat(alike + 5)),
        f32x4.mul(own.four(32), likeness.splat(alike + 6)),
      );
      const index = f32x4.add(f32x4.add(first, second), third);
      const repeated = ofHour(m0, m1, m2, routine, source);
      const offType = ofHour(m0, m1, m2, against, source);
      const narrow = f32x4.pmax(v128.load(none), f32x4.sub(index, even));
      const narrowed = driverOf(f32x4.sub(f32x4.mul(f32x4.mul(narrow, repeated), scale), ordinary));
      const strain = expFour(f32x4.mul(weightOf(offType), perAgainst));
      const type = own.four(36);
      const upper = v128.bitselect(top1, top2, f32x4.eq(type, v128.load(most)));
      const top = v128.bitselect(top0, upper, f32x4.eq(type, v128.load(none)));

      turned.turn(pressing, narrowed, strain, top);
      const at = block * 16;
      kindMonth.putFour(at, turned.first());
      kindMonth.putFour(at + 4, turned.second());
      kindMonth.putFour(at + 8, turned.third());
      kindMonth.putFour(at + 12, turned.fourth());
    }
  }
}
