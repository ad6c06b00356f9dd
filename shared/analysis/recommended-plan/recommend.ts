/** The cheapest plan of a decision set that holds: approached by a whole-number program, improved by living through it, verified on fresh luck. */
import type { Highs } from "highs";
import type { Estimate } from "../projection.ts";
import { inProcessSimulator } from "../../simulation/in-process-simulator.ts";
import type { Simulator } from "../../simulation/protocol.ts";
import type { Plan } from "../decisions/score-plans.ts";
import { chanceOf, meanOf } from "../statistics/estimate.ts";
import { type Facts, type Search, type Tried, approach, tryPlan } from "./approach.ts";
import { type AskedPlan, decisionSetOf } from "./asked.ts";
import { type Item, type Selection, adding, itemsOf, nothing, withSelection, roomFor } from "./decision-set.ts";
import { type Effort, improve, strengthen, trim } from "./improve.ts";
import { type Lived, createJudge, lessonsOfPlan, openPlan } from "./judge.ts";
import { countedFrom, isSafe, reachableFrom } from "./measure.ts";
import { type Proof, canBeClosed, prove } from "./prove.ts";
import { type Size, seedsOf, sizeFor } from "./size.ts";
import { type Survey, quantilesOf } from "./tangents.ts";
import { type Told, tellPlan } from "./tell-plan.ts";

export type RecommendedPlan = Told & {
  /** `holds`: today's plan does already. `closest`: no plan of the set that was tried holds. */
  readonly kind: "holds" | "recommended" | "closest";
  /** First month that counts, and the first that a search opened today reaches. */
  readonly from: number;
  readonly reach: number;
  readonly safetyShare: number;
  readonly holdShare: Estimate;
  readonly todayHoldShare: Estimate;
  /** Above today's plan, until the horizon. */
  readonly moreCostJpy: Estimate;
  /** [month] what coverage is at least in the share of futures asked for, each month by itself. */
  readonly todayCoverage: Float64Array;
  readonly coverage: Float64Array;
  readonly proof: {
    /** By the expected costs of deeds: of the plan, and below which no plan is. */
    readonly costJpy: number;
    readonly boundJpy: number;
    readonly isClosed: boolean;
    /** The share asked for on the luck of the search, so that fresh luck does not disappoint. */
    readonly requiredShare: number;
    readonly plansLived: number;
    readonly searchFutures: number;
    readonly verifiedFutures: number;
    readonly searchSeed: number;
    readonly verifySeed: number;
    /** Verifications that failed before, each with luck of its own. */
    readonly repairs: number;
  };
};

export type Hearing = {
  readonly onProgress?: ((doneShare: number) => void) | undefined;
  readonly isWanted?: (() => boolean) | undefined;
  readonly size?: Size | undefined;
  /** Share the futures of each plan; the result does not depend on how many there are. */
  readonly simulators?: readonly Simulator[] | undefined;
};

const mostRepairs = 4;
const errorOf = (share: number, trials: number) => Math.sqrt((share * (1 - share)) / trials);

/** Undefined once no longer wanted. */
export async function recommendPlan(
  plan: Plan,
  asked: AskedPlan,
  highs: Highs,
  {
    onProgress = () => undefined,
    isWanted = () => true,
    size = sizeFor(plan, asked),
    simulators = [inProcessSimulator()],
  }: Hearing = {},
): Promise<RecommendedPlan | undefined> {
  const { scenario } = plan;
  const { safetyShare } = scenario;
  const seeds = seedsOf(scenario.seed);
  const set = decisionSetOf(plan, asked, highs);
  const lessons = lessonsOfPlan(plan);
  const reach = reachableFrom(scenario);
  const { lived: early } = await openPlan({ ...plan, from: 0 }, seeds.search, lessons, simulators)(size.few);
  const facts: Facts = {
    ...plan,
    from: countedFrom(reach, holdShareBefore(early, reach, scenario.coverageTargetShare), safetyShare),
  };
  let plansLived = 0;
  const judge = await createJudge(
    facts,
    set,
    { seed: seeds.search, trials: size.full },
    { lessons, simulators },
    () => {
      plansLived += 1;
      onProgress(0.85 * (1 - Math.exp((-2 * plansLived) / size.expectedPlans)));
    },
  );
  let required = Math.min(0.999, safetyShare + size.margin * errorOf(safetyShare, size.full));
  const failed: Selection[] = [];
  const effort: Effort = { left: size.improveEffort };
  const proving: Effort = { left: size.proveEffort };
  let surveys: readonly Survey[] = [];
  let lastBest: Tried | undefined;
  for (let repairs = 0; ; repairs++) {
    const search: Search = { highs, judge, facts, required, failed, few: size.few, isWanted, lived: () => plansLived };
    const round = await findOn(search, lastBest, surveys, effort, proving);
    if (!round) return undefined;
    const { best, proof } = round;
    surveys = round.surveys;
    lastBest = best;
    const selection = best?.selection ?? round.nearest;
    const verifySeed = seeds.verify(repairs);
    const live = (of: Selection) =>
      openPlan({ ...facts, scenario: withSelection(set, scenario, of) }, verifySeed, lessons, simulators);
    onProgress(0.87);
    const { lived: verified } = await live(selection)(size.verify);
    const holdShare = held(verified);
    if (best && !isSafe(holdShare.value, safetyShare) && repairs < mostRepairs) {
      required = Math.min(
        0.999,
        Math.max(safetyShare, required + safetyShare - holdShare.value) + holdShare.standardError,
      );
      effort.left += Math.ceil(size.improveEffort / 3);
      continue;
    }
    const { lived: today } = await live(nothing(set))(size.verify);
    const told = await tellPlan({
      facts,
      set,
      selection,
      live,
      futures: size.few,
      worthOf: worthIn(surveys.at(-1)!),
      isWanted,
      onProgress: (share) => onProgress(0.9 + 0.1 * share),
    });
    if (!told) return undefined;
    const share = (lived: Lived) => quantilesOf(lived, facts.from, safetyShare).each;
    return {
      ...told,
      kind:
        !best || !isSafe(holdShare.value, safetyShare) ? "closest" : told.items.length === 0 ? "holds" : "recommended",
      ...{ from: facts.from, reach, safetyShare, holdShare },
      todayHoldShare: held(today),
      moreCostJpy: meanOf(size.verify, (trial) => verified.costJpy[trial]! - today.costJpy[trial]!),
      todayCoverage: share(today),
      coverage: share(verified),
      proof: {
        costJpy: round.costJpy,
        boundJpy: proof ? Math.min(proof.boundJpy, round.costJpy) : Number.NEGATIVE_INFINITY,
        isClosed: proof?.isClosed ?? false,
        requiredShare: required,
        plansLived,
        searchFutures: size.full,
        verifiedFutures: size.verify,
        searchSeed: seeds.search,
        verifySeed,
        repairs,
      },
    };
  }
}

type Round = {
  readonly best: Tried | undefined;
  readonly proof: Proof | undefined;
  /** The best where it holds; else the one that came closest. */
  readonly nearest: Selection;
  readonly surveys: readonly Survey[];
  /** Of the best, by the expected costs of its deeds. */
  readonly costJpy: number;
};

/** The cheapest plan on the luck of the search: from the one that fell short on fresh luck where there is one, else from nothing. */
async function findOn(
  search: Search,
  fellShort: Tried | undefined,
  before: readonly Survey[],
  effort: Effort,
  proving: Effort,
): Promise<Round | undefined> {
  const repaired = fellShort && (await strengthen(search, fellShort.selection, (item) => before[0]!.costOf(item)));
  const approached = repaired ? undefined : await approach(search, before[0]);
  if (!search.isWanted() || (!repaired && !approached)) return undefined;
  const surveys = [...before, ...(approached?.surveys ?? []).slice(before.length > 0 ? 1 : 0)];
  const costOf = (item: Item) => surveys[0]!.costOf(item);
  const sumOf = ({ selection }: Tried) => itemsOf(selection).reduce((sum, item) => sum + costOf(item), 0);
  const guide = canBeClosed(search.judge.set) ? undefined : surveys.at(-1)?.tangent;
  let best = repaired ?? approached?.found ?? (await reinforce(search, approached!.nearest, surveys.at(-1)!));
  if (!best) return { best, proof: undefined, nearest: approached!.nearest, surveys, costJpy: 0 };
  let proof: Proof | undefined;
  for (let isMoved = true; isMoved;) {
    best = await trim(search, best, costOf);
    best &&= await improve(search, best, costOf, effort, guide);
    proof = best && (await prove(search, best, surveys, costOf, sumOf, proving));
    if (!best || !proof) return undefined;
    isMoved = proof.best !== best;
    best = proof.best;
  }
  best = await trim(search, best, costOf);
  return best && { best, proof, nearest: best.selection, surveys, costJpy: sumOf(best) };
}

const held = ({ holds, trials }: Lived): Estimate =>
  chanceOf(
    holds.reduce((sum, one) => sum + one, 0),
    trials,
  );

function holdShareBefore({ coverage, trials }: Lived, reach: number, target: number): number {
  let held = 0;
  for (let trial = 0; trial < trials; trial++) {
    if (coverage.slice(0, reach).every((month) => month[trial]! >= target - 1e-9)) held += 1;
  }
  return held / trials;
}

/** What a deed is expected to do for its money, over all months. */
const worthIn =
  ({ tangent, costOf }: Survey) =>
  (item: Item): number =>
    tangent.gainOf(item).reduce((sum, gain) => sum + gain, 0) / Math.max(1_000, costOf(item));

/** One more at a time, of whom most is expected, as soon as the set allows: where the program's expectation ran out before chance did. */
async function reinforce(search: Search, nearest: Selection, { tangent }: Survey): Promise<Tried | undefined> {
  const { set } = search.judge;
  let selection = nearest;
  const worth = (item: Item) => tangent.gainOf(item).reduce((sum, gain) => sum + gain, 0);
  for (let round = 0; round < set.mostHires; round++) {
    const item = roomFor(set, selection).sort((one, other) => worth(other) - worth(one))[0];
    if (!item || !search.isWanted()) return undefined;
    selection = adding(set, selection, item);
    const found = await tryPlan(search, selection);
    if (found) return found;
  }
  return undefined;
}
