/** From nothing to a plan that holds: the program's answer is lived through, and what it missed is asked of the program anew. */
import type { Highs } from "highs";
import type { Baseline } from "../../domain/baseline.ts";
import type { Scenario } from "../../domain/scenario.ts";
import {
  type DecisionSet,
  type Selection,
  isAllowed,
  isWithin,
  itemsOf,
  keyOfSelection,
  nothing,
  selectionOf,
} from "./decision-set.ts";
import { type Judge, type Verdict } from "./judge.ts";
import { type Row, solveMaster } from "./master.ts";
import { type Survey, quantilesOf, surveyAt } from "./tangents.ts";

export type Facts = { readonly baseline: Baseline; readonly scenario: Scenario; readonly from: number };

export type Tried = { readonly selection: Selection; readonly verdict: Verdict };

export type Search = {
  readonly highs: Highs;
  readonly judge: Judge;
  readonly facts: Facts;
  /** The share of futures that must hold. */
  readonly required: number;
  readonly failed: Selection[];
  /** Futures of a first look. */
  readonly few: number;
  /** How many plans have been lived through. */
  readonly lived: () => number;
  readonly isWanted: () => boolean;
};

/** Points of coverage asked for beyond the target, so that the next answer is not just short again. */
const beyond = 0.002;
const mostRounds = 8;
const gapShare = 0.02;

const isAffordable = ({ mostCostJpy }: DecisionSet, { costJpy }: Verdict): boolean =>
  mostCostJpy === undefined || costJpy <= mostCostJpy;

/** Plans within one that failed fail; those are not lived through. */
export async function tryPlan(search: Search, selection: Selection): Promise<Tried | undefined> {
  const { judge, failed, required } = search;
  if (!isAllowed(judge.set, selection) || failed.some((known) => isWithin(selection, known))) return undefined;
  const verdict = await judge.judge(selection, required);
  if (!verdict.isSafe) {
    // Those within the new one are ruled out by it alone.
    const kept = failed.filter((known) => !isWithin(known, selection));
    failed.splice(0, failed.length, ...kept, selection);
    return undefined;
  }
  return isAffordable(judge.set, verdict) ? { selection, verdict } : undefined;
}

export type Approach = {
  /** One that holds; undefined where none was found. */
  readonly found: Tried | undefined;
  /** The last one asked for, whether it holds or not. */
  readonly nearest: Selection;
  /** The latest last. */
  readonly surveys: readonly Survey[];
};

export async function approach(search: Search, begin?: Survey): Promise<Approach | undefined> {
  const { highs, judge, facts, required, few, isWanted } = search;
  const { set } = judge;
  const { coverageTargetShare } = facts.scenario;
  let survey = begin ?? (await surveyAt(judge, facts, nothing(set), required, few));
  const surveys = [survey];
  let row: Row = { tangent: survey.tangent, coverage: survey.tangent.band, gainRatio: 1 };
  let nearest = survey.tangent.at;
  let best: { readonly selection: Selection; readonly holdShare: number } | undefined;
  const today = await tryPlan(search, nothing(set));
  if (today) return { found: today, nearest: today.selection, surveys };
  const seen = new Set<string>();
  for (let round = 0; round < mostRounds; round++) {
    await Promise.resolve();
    if (!isWanted()) return undefined;
    const needShare = coverageTargetShare + beyond * (round + 1);
    const solved = solveMaster(highs, {
      set,
      rows: [row],
      needShare,
      from: facts.from,
      costOf: survey.costOf,
      failed: [],
      known: [],
      gapShare,
      isPruned: true,
    });
    if (!solved) break;
    nearest = solved.selection;
    const key = keyOfSelection(nearest);
    const found = await tryPlan(search, nearest);
    if (found) return { found, nearest, surveys };
    if (seen.has(key)) nearest = sooner(set, nearest);
    const again = seen.has(key) ? await tryPlan(search, nearest) : undefined;
    if (again) return { found: again, nearest, surveys };
    seen.add(key);
    if (round === 0 || round === 3) {
      survey = await surveyAt(judge, facts, nearest, required, few, survey);
      surveys.push(survey);
      row = { tangent: survey.tangent, coverage: survey.tangent.band, gainRatio: 1 };
    } else {
      const { band, each } = quantilesOf(await judge.look(nearest, few), facts.from, required);
      row = { tangent: { ...survey.tangent, at: nearest, band, each }, coverage: band, gainRatio: 1 };
    }
    const { holdShare } = await judge.judge(nearest, required);
    if (best === undefined || holdShare > best.holdShare) best = { selection: nearest, holdShare };
  }
  return { found: undefined, nearest: best?.selection ?? nearest, surveys };
}

/** Everything a step sooner, where the set has one. */
function sooner(set: DecisionSet, selection: Selection): Selection {
  const before = (month: number) => set.months.findLast((each) => each < month) ?? month;
  return selectionOf(
    set,
    itemsOf(selection).map((item) => ({ ...item, month: before(item.month) })),
  );
}
