/** Plans of a decision set lived through on the same luck: which futures hold, what each costs, how coverage lies by month. */
import type { Baseline } from "../../domain/baseline.ts";
import type { Scenario } from "../../domain/scenario.ts";
import { checkedPlan } from "../../simulation/checked-plan.ts";
import type { Lessons } from "../../simulation/lessons.ts";
import { allOf } from "../../simulation/pilot.ts";
import { learningLessons, prepareTrials } from "../../simulation/trials.ts";
import type { Outcome } from "../../simulation/outcome.ts";
import { type Reader, readerOf } from "../reader.ts";
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

export type Judge = ReturnType<typeof createJudge>;

export type Luck = { readonly seed: number; readonly trials: number };

/** After a first part of the futures a plan this many standard errors below what is required is not looked at any further. */
const hopeless = 3;
const firstParts = [1 / 8, 1 / 2];

type Facts = { readonly baseline: Baseline; readonly scenario: Scenario; readonly from: number };

/** Opens a way to live through a plan's futures, a range of them at a time. */
export function openPlan({ baseline, scenario, from }: Facts, seed: number, lessons: Lessons | undefined) {
  // A run's number of trials leaves no trace in any of them.
  const plan = checkedPlan(baseline, { ...scenario, seed, trials: 1 });
  const ready = prepareTrials(plan, { lessons });
  return (first: number, to: number): { readonly reader: Reader; readonly lived: Lived } => {
    const trials = to - first;
    const outcome: Outcome = { plan: { ...plan, trials }, trials, rows: ready.simulate({ from: first, to }) };
    const reader = readerOf(outcome);
    return { reader, lived: livedIn(reader, from) };
  };
}

function livedIn(reader: Reader, from: number): Lived {
  const { trials, plan } = reader;
  const each = <Cells extends { [place: number]: number }>(cells: Cells, of: (trial: number) => number): Cells => {
    for (let trial = 0; trial < trials; trial++) cells[trial] = of(trial);
    return cells;
  };
  return {
    trials,
    holds: each(new Uint8Array(trials), (trial) => (holdsFrom(reader, from, trial) ? 1 : 0)),
    costJpy: each(new Float64Array(trials), reader.costJpy),
    coverage: Array.from({ length: plan.months }, (_, month) =>
      each(new Float32Array(trials), (trial) => reader.coverage(month, trial)),
    ),
  };
}

const joined = (parts: readonly Lived[]): Lived => ({
  trials: parts.reduce((sum, { trials }) => sum + trials, 0),
  holds: Uint8Array.from(parts.flatMap(({ holds }) => [...holds])),
  costJpy: Float64Array.from(parts.flatMap(({ costJpy }) => [...costJpy])),
  coverage: parts[0]!.coverage.map((_, month) =>
    Float32Array.from(parts.flatMap((part) => [...part.coverage[month]!])),
  ),
});

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

/** `onPlan` hears each time a plan has been lived through. */
export function createJudge(facts: Facts, set: DecisionSet, luck: Luck, lessons: Lessons, onPlan: () => void) {
  const verdicts = new Map<string, Verdict & { readonly required: number }>();
  let lastSafe: { readonly key: string; readonly lived: Lived } | undefined;
  const open = (selection: Selection) =>
    openPlan({ ...facts, scenario: withSelection(set, facts.scenario, selection) }, luck.seed, lessons);
  const today = openPlan(facts, luck.seed, lessons)(0, luck.trials).lived;

  function look(selection: Selection, trials: number): Lived {
    onPlan();
    return open(selection)(0, trials).lived;
  }

  /** Whether the plan holds in the required share of the futures: in part of them where that settles it, else in all. */
  function judge(selection: Selection, required: number): Verdict {
    const key = keyOfSelection(selection);
    const known = verdicts.get(key);
    if (known && (known.trials === luck.trials || known.required <= required))
      return { ...known, isSafe: isSafe(known.holdShare, required) };
    onPlan();
    const live = open(selection);
    const parts: Lived[] = [];
    let done = 0;
    for (const end of [...firstParts.map((part) => Math.ceil(part * luck.trials)), luck.trials]) {
      parts.push(live(done, end).lived);
      done = end;
      const held = parts.reduce((sum, { holds }) => sum + holds.reduce((all, one) => all + one, 0), 0);
      const error = Math.sqrt((required * (1 - required)) / done) + 0.5 / done;
      if (held / done < required - hopeless * error) break;
    }
    const lived = joined(parts);
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
  const futuresOf = (selection: Selection): Lived =>
    lastSafe?.key === keyOfSelection(selection) ? lastSafe.lived : look(selection, Math.ceil(luck.trials / 2));

  return { set, luck, today, look, judge, futuresOf };
}
