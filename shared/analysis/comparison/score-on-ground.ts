/** Several plans on the same luck: first a few futures of each, exactly; then all futures, nearly. */
import { monthsBetween } from "../../base/month.ts";
import type { Scenario } from "../../domain/scenario.ts";
import { checkedPlan } from "../../simulation/checked-plan.ts";
import type { CompiledPlan } from "../../simulation/compiled-plan.ts";
import { learnLessons } from "../../simulation/learn-lessons.ts";
import type { HandOut, Lessons } from "../../simulation/lessons.ts";
import type { Outcome } from "../../simulation/outcome.ts";
import type { Simulator } from "../../simulation/protocol.ts";
import { runTrials } from "../../simulation/run-trials.ts";
import type { Plan } from "../decisions/score-plans.ts";
import { endOf, type Ground, onGround } from "./common-ground.ts";
import { columnsRead } from "./future-scores.ts";
import { exactScores, type PlanScores, withAllFutures } from "./plan-scores.ts";

export type ScoreWatch = {
  /** Hears a plan's scores, first of a few futures and then of all. */
  readonly onScored: (index: number, scores: PlanScores) => void;
  /** Hears which part of the work is done. */
  readonly onProgress?: ((doneShare: number) => void) | undefined;
  readonly isWanted?: (() => boolean) | undefined;
};

/** Enough to tell how near the near ones are; two plans of two dozen people are on screen after half a second. */
const exactTrials = 400;
/** As in `decisions/score-plans.ts`. */
const exactlyDone = 0.999;
/** Time of one exact future over that of a near one. */
const exactWeight = 3.5;

/** What teaches a plan to hand out hours: its facts alone, so that no edit of one plan moves another's figures. */
function teacherOf({ baseline, scenario: { start } }: Plan, ground: Ground): Plan {
  const { trials, seed, coverageTargetShare } = ground;
  const scenario: Scenario = {
    ...{ id: "teacher", name: "teacher", start, trials, seed, coverageTargetShare },
    months: monthsBetween(start, endOf(ground)),
    ...{ safetyShare: 0.8, growthRatio: 1, coefficients: {}, changes: [] },
    backfill: { replacedShare: 1, delayMonths: 0 },
  };
  return { baseline, scenario };
}

/** In the order of the plans; undefined once no longer wanted. Plans on the same facts have the same teacher. */
async function lessonsFor(
  plans: readonly Plan[],
  ground: Ground,
  simulator: Simulator,
  isWanted: () => boolean,
): Promise<readonly Lessons[] | undefined> {
  const taught: { readonly plan: Plan; readonly lessons: Lessons }[] = [];
  const all: Lessons[] = [];
  for (const plan of plans) {
    const known = taught.find(
      ({ plan: { baseline, scenario } }) => baseline === plan.baseline && scenario.start === plan.scenario.start,
    );
    const teacher = known === undefined ? teacherOf(plan, ground) : undefined;
    const lessons = teacher
      ? await learnLessons(checkedPlan(teacher.baseline, teacher.scenario), simulator, isWanted)
      : known?.lessons;
    if (lessons === undefined) return undefined;
    taught.push({ plan, lessons });
    all.push(lessons);
  }
  return all;
}

type Run = { readonly index: number; readonly trials: number; readonly isExact: boolean };
const weightOf = ({ trials, isExact }: Run) => trials * (isExact ? exactWeight : 1);

/** True once every plan was heard twice, or once where a few futures are all. */
export async function scoreOnGround(
  plans: readonly Plan[],
  ground: Ground,
  simulators: readonly Simulator[],
  { onScored, onProgress, isWanted = () => true }: ScoreWatch,
): Promise<boolean> {
  const few = Math.min(exactTrials, ground.trials);
  const runs: readonly Run[] = [
    ...plans.map((_, index) => ({ index, trials: few, isExact: true })),
    ...(few === ground.trials ? [] : plans.map((_, index) => ({ index, trials: ground.trials, isExact: false }))),
  ];
  const work = runs.reduce((sum, run) => sum + weightOf(run), 0);
  const lessons = await lessonsFor(plans, ground, simulators[0]!, isWanted);
  if (!lessons) return false;
  let finished = 0;

  const compiled = new Map<number, CompiledPlan>();
  /** Compiled once for both of its runs, which differ in the number of futures alone. */
  function planOf(run: Run | undefined): CompiledPlan | undefined {
    if (run === undefined) return undefined;
    const { baseline, scenario } = onGround(plans[run.index]!, ground);
    const plan = compiled.get(run.index) ?? checkedPlan(baseline, scenario);
    compiled.set(run.index, plan);
    return plan;
  }

  function start(run: Run | undefined, plan: CompiledPlan | undefined): Promise<Outcome | undefined> | undefined {
    if (run === undefined || plan === undefined) return undefined;
    const handOut: HandOut = { lessons: lessons![run.index], leastDone: run.isExact ? exactlyDone : undefined };
    const onDone = (count: number) => onProgress?.((finished + (count / run.trials) * weightOf(run)) / work);
    return runTrials({ ...plan, trials: run.trials }, simulators, {
      ...{ isWanted, onProgress: onDone, handOut },
      columns: columnsRead(plan, ground),
    });
  }

  const scored: PlanScores[] = [];
  let underWay = start(runs[0], planOf(runs[0]));
  for (const [at, run] of runs.entries()) {
    const next = runs[at + 1];
    // While the simulators are at work: between two runs they would wait for it.
    const nextPlan = planOf(next);
    const outcome = await underWay;
    if (!outcome || !isWanted()) return false;
    finished += weightOf(run);
    // Before this one is summed up, so that the simulators do not wait.
    underWay = start(next, nextPlan);
    const scores = run.isExact ? exactScores(outcome, ground) : withAllFutures(scored[run.index]!, outcome, ground);
    scored[run.index] = scores;
    onScored(run.index, scores);
  }
  return true;
}
