/** A few possible futures worked through slowly, to learn in which orders this team's hours are best handed out. */
import { type CompiledPlan, types } from "./compiled-plan.ts";
import { type Optimum, handOutOrderOf } from "./hand-out.ts";
import { limitsOf, wideSink } from "./kernel-network.ts";
import { widthOf } from "./kernel-plan.ts";
import { type Lessons, lessonOf, lessonsOf, putLesson } from "./lessons.ts";
import type { Kernel } from "./open-kernel.ts";

/**
 * Trials in which the orders prove themselves. Of a large team so many people and months are enough, for its futures are alike; what
 * no order hands out well is solved exactly, whenever it is met.
 */
const mostTrials = 24;
const leastTrials = 3;
const personMonths = 200_000;

const trialsOf = ({ slots, months }: CompiledPlan): number =>
  Math.min(mostTrials, Math.max(leastTrials, Math.round(personMonths / Math.max(1, slots * months))));

/** The pilot's luck is its own, so that a plan hands out its hours in the same ways whatever seed it is run with. */
const pilotSeed = 1;
/** Orders worth their room, and the room for the inverses of their bases, in numbers: 32 MB. */
const mostOrders = 16;
const mostNumbers = 4e6;

/** How many orders a plan may learn. */
export const roomForOrders = (plan: CompiledPlan): number =>
  Math.max(2, Math.min(mostOrders, Math.floor(mostNumbers / limitsOf(plan) ** 2) - 1));

/** Work at once, in people and months: about 10 ms; a month solved exactly counts as many as the cube of its limits ÷ this. Both measured. */
const effortAtOnce = 200_000;
const exactPerPerson = 800;

/** Orders must do this part of what is possible; in the pilot trials a little more, for they meet other futures later. */
const leastDone = 0.96;
const leastDoneInPilot = 0.975;

const effortOfExact = (plan: CompiledPlan) => limitsOf(plan) ** 3 / exactPerPerson;

const learnOptimum = (plan: CompiledPlan, kernel: Kernel): void =>
  kernel.learn(handOutOrderOf(plan.network, optimumOf(plan, kernel)));

/**
 * The same orders whoever asks: they follow from the plan alone. The kernel solves exactly what no order hands out well, at first
 * everything, and each such month teaches one more order. Returns what the months were like.
 */
export function* learningOrders(plan: CompiledPlan, kernel: Kernel): Generator<void, Lessons> {
  const most = roomForOrders(plan);
  const trials = trialsOf(plan);
  const forExact = effortOfExact(plan);
  const taught: ReturnType<typeof lessonOf>[] = [];
  let effort = 0;
  kernel.drawFrom(pilotSeed);
  kernel.beContentWith(leastDoneInPilot);
  for (let trial = 0; trial < trials && taught.length < most; trial++) {
    kernel.begin(trial);
    for (let month = 0, solved = 0; month < plan.months && taught.length < most; month++) {
      if (effort > effortAtOnce) {
        yield;
        effort = 0;
      }
      kernel.month(month);
      effort += plan.slots;
      if (kernel.number("exactMonths") === solved) continue;
      effort += forExact;
      solved = kernel.number("exactMonths");
      learnOptimum(plan, kernel);
      taught.push(lessonOf(plan, kernel));
    }
  }
  kernel.drawFrom(plan.seed);
  kernel.beContentWith(leastDone);
  return lessonsOf(plan, taught);
}

export const learnOrders = (plan: CompiledPlan, kernel: Kernel): Lessons => allOf(learningOrders(plan, kernel));

/** The orders that the same months teach this plan. */
export function* followingLessons(plan: CompiledPlan, kernel: Kernel, lessons: Lessons): Generator<void, void> {
  const forExact = effortOfExact(plan);
  let effort = 0;
  for (const month of lessons.months.slice(0, roomForOrders(plan))) {
    if (effort > effortAtOnce) {
      yield;
      effort = 0;
    }
    putLesson(plan, kernel, lessons, month);
    if (kernel.solve()) learnOptimum(plan, kernel);
    effort += forExact;
  }
  kernel.beContentWith(leastDone);
}

/** What comes of a work in parts that nobody interrupts. */
export function allOf<T>(parts: Generator<void, T>): T {
  for (;;) {
    const part = parts.next();
    if (part.done === true) return part.value;
  }
}

/** The optimum that the kernel found last, [market][activity] without its spare columns. */
export function optimumOf(plan: CompiledPlan, kernel: Kernel): Optimum {
  const { network, activityIds } = plan;
  const { length: activities } = activityIds;
  const width = widthOf(plan);
  const sources = network.groups * types;
  const asked = kernel.floats("demand");
  const amount = kernel.floats("amount");
  const flow = new Float64Array(network.pairSource.length);
  kernel
    .ints("basis")
    .subarray(0, kernel.number("limits"))
    .forEach((column, limit) => {
      if (column < flow.length) flow[column] = Math.max(0, amount[limit]!);
    });
  return {
    supply: kernel.floats("supply").slice(),
    demand: Float64Array.from(
      { length: network.markets * activities },
      (_, sink) => asked[wideSink(sink, activities, width)]!,
    ),
    flow,
    worthOfHour: kernel.floats("price").slice(0, sources),
  };
}
