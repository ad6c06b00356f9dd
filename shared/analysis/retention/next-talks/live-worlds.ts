/** One future in each of many worlds; in a world everyone's answers are drawn anew about what is known of them. */
import { attritionCauseIds } from "../../../catalogue/attrition-causes.ts";
import { coefficientsOf } from "../../../catalogue/coefficients.ts";
import { stayed } from "../../../simulation/rows.ts";
import { thetaIdOf } from "../../../simulation/compile/pressure.ts";
import type { Plan } from "../../decisions/score-plans.ts";
import { trialScores } from "../../decisions/trial-scores.ts";
import { coverageOf, type Reader, readerOf } from "../../reader.ts";
import { openAnsweredKernel } from "./answered-kernel.ts";
import { planWithAnswers } from "./asked-plan.ts";
import { type Asked, type LivedPerson, personInWorlds } from "./person-in-worlds.ts";
import { onScale } from "./unsettled.ts";

/** What a plan's uncertainty is measured by. */
export const talkMeasures = ["minCoverage", "finalArrJpy", "leavers"] as const;
export type TalkMeasure = (typeof talkMeasures)[number];

export type LivedWorlds = {
  readonly people: readonly LivedPerson[];
  readonly measures: Readonly<Record<TalkMeasure, Float64Array>>;
  /** By activity: its lowest coverage in any month of each world. */
  readonly activities: readonly { readonly activityId: string; readonly lowest: Float64Array }[];
  /** By month: mean coverage. */
  readonly coverage: Float64Array;
};

function lowestCoverage({ numbers, columns, plan }: Reader, activity: number): number {
  let lowest = 1;
  for (let month = 0; month < plan.months; month++) {
    const done = numbers[columns.activity("deliveredHours", activity, month)]!;
    const wanted = numbers[columns.activity("demandHours", activity, month)]!;
    lowest = Math.min(lowest, coverageOf(done, wanted));
  }
  return lowest;
}

/** Worlds between two words on how far it is. */
const reportEvery = 100;

export function liveWorlds(
  { baseline, scenario }: Plan,
  asked: readonly Asked[],
  worlds: number,
  onProgress?: (doneShare: number) => void,
): LivedWorlds {
  const coefficients = coefficientsOf(scenario);
  const theta = attritionCauseIds.map((cause) => coefficients[thetaIdOf(cause)]);
  const expected = asked.map(({ memberId, unsettled }) => ({ memberId, pressures: unsettled.mean.map(onScale) }));
  const kernel = openAnsweredKernel(planWithAnswers({ baseline, scenario }, expected), coefficients);
  const people = asked.map((one) => personInWorlds(kernel, one, theta, worlds));
  const { months, activityIds } = kernel.plan;
  const column = () => new Float64Array(worlds);
  const measures = { minCoverage: column(), finalArrJpy: column(), leavers: column() };
  const activities = activityIds.map((activityId) => ({ activityId, lowest: column() }));
  const coverage = new Float64Array(months);
  for (let world = 0; world < worlds; world++) {
    if (world % reportEvery === 0) onProgress?.(world / worlds);
    for (const person of people) person.enter(world);
    const outcome = kernel.live(world);
    const scores = trialScores(outcome);
    for (const measure of talkMeasures) measures[measure][world] = scores[measure][0]!;
    const reader = readerOf(outcome);
    for (let month = 0; month < months; month++) coverage[month]! += reader.coverage(month, 0) / worlds;
    activities.forEach(({ lowest }, activity) => (lowest[world] = lowestCoverage(reader, activity)));
    const { counts, columns } = reader;
    for (const person of people) person.hear((member) => counts[columns.leftIn(member)]! < stayed);
  }
  return { people: people.map((person) => person.lived()), measures, activities, coverage };
}
