/** Month by month, what becomes of each of today's people and planned hires: counted over futures. */
import { blockedDriver } from "../../simulation/drivers.ts";
import type { Scene } from "../explain/scene.ts";
import { type CareerAhead, type CourseState, type Series, courseStates } from "./careers-ahead.ts";
import { reachedOf } from "./reached.ts";
import type { Watch } from "./watch.ts";

/** A scale of zero makes the driver jump from one end to the other instead of dividing by nothing. */
const leastScale = 1e-9;

export type Courses = ReturnType<typeof countCourses>;

/** Asked once a month, after the seats of the month have been given. */
export function countCourses({ plan }: Scene, watch: Watch) {
  const { slots, months } = plan;
  const counts = () => new Uint32Array(slots * months);
  const states = Object.fromEntries(courseStates.map((state) => [state, counts()])) as Record<CourseState, Uint32Array>;
  const readyIn = counts();
  const risesIn = counts();
  const alone = counts();
  const here = counts();
  const blocked = new Float64Array(slots * months);
  /** Of the future at hand. */
  const wasReady = new Int8Array(slots);
  const hasRisen = new Int8Array(slots);
  const wasHere = new Int8Array(slots);

  function stateIn(slot: number, month: number): CourseState {
    if (watch.spellOf(slot) > 0) return "gone";
    if (!watch.isHere(slot)) return wasHere[slot] || plan.slot.leavesIn[slot]! <= month ? "gone" : "coming";
    wasHere[slot] = 1;
    if (watch.levelOf(slot) !== plan.slot.level[slot]!) hasRisen[slot] ||= mark(risesIn, slot, month);
    const isWaiting = !hasRisen[slot] && watch.isWaiting(slot, month);
    if (isWaiting || hasRisen[slot]) wasReady[slot] ||= mark(readyIn, slot, month);
    if (watch.hasResigned(slot)) return "gone";
    here[slot * months + month]! += 1;
    if (watch.isAlone(slot)) alone[slot * months + month]! += 1;
    if (hasRisen[slot]) return "risen";
    if (!isWaiting) return "growing";
    const ambition = plan.row.promotionAmbition[watch.rowOf(slot)]!;
    const fullMonths = Math.max(leastScale, plan.rules.blockedFullMonths);
    blocked[slot * months + month]! += blockedDriver(watch.waitedMonths(slot, month), ambition, fullMonths);
    return "waiting";
  }

  function mark(firsts: Uint32Array, slot: number, month: number): 1 {
    firsts[slot * months + month]! += 1;
    return 1;
  }

  return {
    begin() {
      wasReady.fill(0);
      hasRisen.fill(0);
      wasHere.fill(0);
    },
    count(month: number) {
      for (let slot = 0; slot < slots; slot++) states[stateIn(slot, month)][slot * months + month]! += 1;
    },
    read(
      slot: number,
      futures: number,
    ): Pick<CareerAhead, "ready" | "rises" | "course" | "waitMonths" | "blocked" | "alone"> {
      const own = (all: Uint32Array) => all.subarray(slot * months, (slot + 1) * months);
      const shares = (all: Uint32Array): Series => Float32Array.from(own(all), (count) => count / futures);
      const course = Object.fromEntries(courseStates.map((state) => [state, shares(states[state])]));
      return {
        ready: reachedOf(own(readyIn), futures),
        rises: reachedOf(own(risesIn), futures),
        course: course as Record<CourseState, Series>,
        waitMonths: own(states.waiting).reduce((sum, count) => sum + count, 0) / futures,
        blocked: partOf(blocked.subarray(slot * months, (slot + 1) * months), own(here)),
        alone: partOf(own(alone), own(here)),
      };
    },
  };
}

/** 0 where there is no whole. */
export const partOf = (part: ArrayLike<number>, whole: ArrayLike<number>): Series =>
  Float32Array.from(part, (count, month) => (whole[month]! > 0 ? count / whole[month]! : 0));
