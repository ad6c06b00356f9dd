import { type CompiledPlan, causes, stages } from "../compiled-plan.ts";
import { activityFigures, monthlyFigures, segmentFigures } from "../rows.ts";
import type { Place, State } from "../state.ts";

/** Months over which retention is reckoned. */
const year = 12;

/** Over the last twelve months, or over what there is, as if it went on for twelve. */
function trailing(index: Float64Array, month: number): number {
  const from = Math.max(0, month + 1 - year);
  const ratio = index[month + 1]! / index[from]!;
  return month + 1 >= year ? ratio : Math.pow(ratio, year / (month + 1));
}

/** Step 10: the month into its columns, in the order of `monthlyFigures`, `activityFigures` and `segmentFigures`. */
export function record(state: State, plan: CompiledPlan, month: number, { rows, place, trials }: Place): void {
  const { numbers, counts } = rows;
  const activities = plan.activityIds.length;
  const segments = plan.segmentIds.length;
  const { demand, delivered, supplyByType } = state;
  const sinks = demand.length;
  const step = plan.months * trials;

  let asked = 0;
  let done = 0;
  let at = month * trials + place + monthlyFigures.length * step;
  for (let a = 0; a < activities; a++) {
    let askedHere = 0;
    let doneHere = 0;
    for (let sink = a; sink < sinks; sink += activities) {
      askedHere += demand[sink]!;
      doneHere += delivered[sink]!;
    }
    numbers[at] = askedHere;
    numbers[at + activities * step] = doneHere;
    asked += askedHere;
    done += doneHere;
    at += step;
  }

  at = month * trials + place;
  numbers[at] = state.headcount;
  numbers[(at += step)] = state.rampedFte;
  numbers[(at += step)] = asked;
  numbers[(at += step)] = state.supplyHours;
  numbers[(at += step)] = done;
  numbers[(at += step)] = supplyByType[0]!;
  numbers[(at += step)] = supplyByType[1]!;
  numbers[(at += step)] = supplyByType[2]!;
  numbers[(at += step)] = trailing(state.grossIndex, month);
  numbers[(at += step)] = trailing(state.netIndex, month);
  numbers[(at += step)] = state.costJpy;

  at = month * trials + place + (monthlyFigures.length + activityFigures.length * activities) * step;
  for (let j = 0; j < segments; j++) {
    let served = 0;
    for (let stage = 0; stage < stages; stage++) served += state.stageCount[j * stages + stage]!;
    numbers[at] = served;
    numbers[at + segments * step] = state.arr[j]!;
    numbers[at + 2 * segments * step] = state.onboarding[j]!;
    numbers[at + 3 * segments * step] = state.renewing[j]!;
    numbers[at + 4 * segments * step] = state.segmentCoverage[j]!;
    at += step;
  }
  counts[(plan.months * causes + month) * trials + place] = state.joiners;
}

/** What is known only when the trial is over. */
export function recordEnd(state: State, plan: CompiledPlan, { rows, place, trials }: Place): void {
  const figures =
    monthlyFigures.length +
    activityFigures.length * plan.activityIds.length +
    segmentFigures.length * plan.segmentIds.length;
  let at = figures * plan.months * trials + place;
  for (let s = 0; s < state.loadSum.length; s++, at += trials) {
    rows.numbers[at] = state.loadMonths[s]! > 0 ? state.loadSum[s]! / state.loadMonths[s]! : 0;
  }
  rows.numbers[at] = state.arrLost;
}
