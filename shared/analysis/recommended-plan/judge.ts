/** Plans of a decision set lived through on the same luck: which futures hold, what each costs, how coverage lies by month. */
import type { Baseline } from "../../domain/baseline.ts";
import type { Scenario } from "../../domain/scenario.ts";
import { checkedPlan } from "../../simulation/checked-plan.ts";
import type { Lessons } from "../../simulation/lessons.ts";
import { allOf } from "../../simulation/pilot.ts";
import { inProcessSimulator } from "../../simulation/in-process-simulator.ts";
import type { Simulator } from "../../simulation/protocol.ts";
import { type RunOptions, runTrials } from "../../simulation/run-trials.ts";
import { learningLessons } from "../../simulation/trials.ts";
import { coverageOf, type Reader, readerOf } from "../reader.ts";
import { isShort } from "../shortfall/breach.ts";
import { type DecisionSet, type Selection, keyOfSelection, withSelection } from "./decision-set.ts";
import { holdsFrom, isSafe } from "./measure.ts";

/** What so many futures say about a plan. */
export type Lived = {
  readonly trials: number;
  readonly holds: Uint8Array;
  readonly costJpy: Float64Array;
  /** [month][trial] */
  readonly coverage: readonly Float32Array[];
};

export type Verdict = {
  readonly isSafe: boolean;
  readonly holdShare: number;
  /** Mean cost above today's plan, in the same futures. */
  readonly costJpy: number;
  readonly trials: number;
};

export type Judge = Awaited<ReturnType<typeof createJudge>>;

export type Threads = { readonly lessons: Lessons; readonly simulators: readonly Simulator[] };

export type Luck = { readonly seed: number; readonly trials: number };

/** After a first part of the futures a plan this many standard errors below what is required is not looked at any further. */
const hopeless = 3;
const firstParts = [1 / 8, 1 / 2];

type Facts = { readonly baseline: Baseline; readonly scenario: Scenario; readonly from: number };

/** Opens a way to live through a plan's first futures; `enough` may end that sooner, as in `runTrials`. */
export function openPlan(
  { baseline, scenario, from }: Facts,
  seed: number,
  lessons: Lessons | undefined,
  simulators: readonly Simulator[] = [inProcessSimulator()],
) {
  // A run's number of trials leaves no trace in any of them.
  const plan = checkedPlan(baseline, { ...scenario, seed, trials: 1 });
  return async (
    trials: number,
    enough?: RunOptions["onBeginning"],
  ): Promise<{ readonly reader: Reader; readonly lived: Lived }> => {
    const outcome = await runTrials({ ...plan, trials }, simulators, { handOut: { lessons }, onBeginning: enough });
    const reader = readerOf(outcome!);
    return { reader, lived: livedIn(reader, from) };
  };
}

function livedIn({ plan, trials, columns, numbers }: Reader, from: number): Lived {
  const holds = new Uint8Array(trials).fill(1);
  const costJpy = new Float64Array(trials);
  const coverage = Array.from({ length: plan.months }, (_, month) => {
    const cost = columns.monthly("costJpy", month) * trials;
    const delivered = columns.monthly("deliveredHours", month) * trials;
    const asked = columns.monthly("demandHours", month) * trials;
    const shares = new Float32Array(trials);
    for (let trial = 0; trial < trials; trial++) {
      const share = coverageOf(numbers[delivered + trial]!, numbers[asked + trial]!);
      shares[trial] = share;
      costJpy[trial]! += numbers[cost + trial]!;
      if (month >= from && isShort(share, plan.coverageTargetShare)) holds[trial] = 0;
    }
    return shares;
  });
  return { trials, holds, costJpy, coverage };
}

/** Ends a run after a first part of its futures if so many of those fell short that the plan cannot be safe. */
function endIfHopeless(required: number, trials: number, from: number): RunOptions["onBeginning"] {
  const open = firstParts.map((part) => Math.ceil(part * trials));
  return (outcome, done) => {
    const reader = readerOf(outcome);
    while (open.length > 0 && open[0]! <= done) {
      const count = open.shift()!;
      let held = 0;
      for (let trial = 0; trial < count; trial++) if (holdsFrom(reader, from, trial)) held += 1;
      const error = Math.sqrt((required * (1 - required)) / count) + 0.5 / count;
      if (held / count < required - hopeless * error) return count;
    }
    return undefined;
  };
}

export const lessonsOfPlan = ({ baseline, scenario }: Omit<Facts, "from">): Lessons =>
  allOf(learningLessons(checkedPlan(baseline, { ...scenario, trials: 1 })));

export const holdShareOf = ({ holds, trials }: Lived): number => holds.reduce((sum, held) => sum + held, 0) / trials;

/** Mean of one plan's cost less the other's over the futures that both have lived through. */
export function moreCost(one: Lived, other: Lived): number {
  const trials = Math.min(one.trials, other.trials);
  let sum = 0;
  for (let trial = 0; trial < trials; trial++) sum += one.costJpy[trial]! - other.costJpy[trial]!;
  return sum / trials;
}

/** `onPlan` hears each time a plan is lived through. */
export async function createJudge(facts: Facts, set: DecisionSet, luck: Luck, threads: Threads, onPlan: () => void) {
  const { lessons, simulators } = threads;
  const verdicts = new Map<string, Verdict & { readonly required: number }>();
  let lastSafe: { readonly key: string; readonly lived: Lived } | undefined;
  const open = (selection: Selection) =>
    openPlan({ ...facts, scenario: withSelection(set, facts.scenario, selection) }, luck.seed, lessons, simulators);
  const { lived: today } = await openPlan(facts, luck.seed, lessons, simulators)(luck.trials);

  async function look(selection: Selection, trials: number): Promise<Lived> {
    onPlan();
    return (await open(selection)(trials)).lived;
  }

  /** Whether the plan holds in the required share of the futures: in part of them where that settles it, else in all. */
  async function judge(selection: Selection, required: number): Promise<Verdict> {
    const key = keyOfSelection(selection);
    const known = verdicts.get(key);
    if (known && (known.trials === luck.trials || known.required <= required))
      return { ...known, isSafe: isSafe(known.holdShare, required) };
    onPlan();
    const { lived } = await open(selection)(luck.trials, endIfHopeless(required, luck.trials, facts.from));
    const holdShare = holdShareOf(lived);
    const verdict = {
      isSafe: isSafe(holdShare, required),
      holdShare,
      costJpy: moreCost(lived, today),
      trials: lived.trials,
      required,
    };
    verdicts.set(key, verdict);
    if (verdict.isSafe) lastSafe = { key, lived };
    return verdict;
  }

  /** The futures of a plan that was found safe just now. */
  const futuresOf = async (selection: Selection): Promise<Lived> =>
    lastSafe?.key === keyOfSelection(selection) ? lastSafe.lived : await look(selection, Math.ceil(luck.trials / 2));

  return { set, luck, today, look, judge, futuresOf };
}
