/** Every deed that a plan leaves room for between two of its months, with the hours it would bring and what it costs. */
import { addMonths } from "../../base/month.ts";
import { type MemberType, memberTypeIds } from "../../catalogue/member-types.ts";
import { type Coefficients, coefficientsOf } from "../../catalogue/coefficients.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { Mix } from "../../domain/mix.ts";
import type { Scenario } from "../../domain/scenario.ts";
import { everySegment } from "../../simulation/compile/network.ts";
import { leadTimeTable } from "../../simulation/lead-time.ts";
import { mostly, ordinaryLevelFor } from "../decisions/next-steps.ts";
import type { Plan } from "../decisions/score-plans.ts";
import type { Gap } from "./type-gap.ts";
import type { LivedMonth, PersonAtWork } from "./lived-months.ts";
import { costPerShareJpy } from "./training-cost.ts";
import { type Work, marketsOf, nameOfSegments } from "./work.ts";

export type HireCandidate = {
  readonly kind: "hire";
  readonly type: MemberType;
  readonly mix: Mix;
  readonly levelId: string;
  /** Expected in the month it is to help in: who has not come yet has none, who still learns has fewer. */
  readonly hours: number;
  readonly costJpy: number;
};
export type MoveCandidate = {
  readonly kind: "move";
  readonly person: PersonAtWork;
  /** Those who work for the same segments then. */
  readonly groupName: string;
  readonly segmentIds: readonly string[];
  readonly addedSegmentIds: readonly string[];
};
export type TrainCandidate = {
  readonly kind: "train";
  readonly person: PersonAtWork;
  readonly type: MemberType;
  readonly mostShare: number;
  readonly costPerShareJpy: number;
};
export type Candidates = {
  readonly hires: readonly HireCandidate[];
  readonly moves: readonly MoveCandidate[];
  readonly trainings: readonly TrainCandidate[];
  /** Whoever is hired from the first month would mostly not be at work in the second. */
  readonly hiresComeTooLate: boolean;
};

/** Months after the plan's first. */
export type Between = { readonly from: number; readonly by: number };
/** What the user is ready to do. */
export type Allowed = Readonly<Record<"hire" | "move" | "train", boolean>>;

/** Someone who is expected to give less than this part of their hours by then does not solve anything by then. An assumption. */
const leastSpeed = 0.5;
/** People; less is rounding. */
const leastShort = 1e-4;
/** Nobody is asked to change who is hardly there: hours a month. */
const leastHours = 8;

/**
 * Hires are of the types that are short. Somebody of a cheaper type might just close the gap of the mean month as well, by taking work off others, and
 * would leave the team short in most futures of the very type it lacks.
 */
export function candidatesFor(
  { baseline, scenario }: Plan,
  work: Work,
  lived: LivedMonth,
  gap: Gap,
  between: Between,
  allowed: Allowed,
): Candidates {
  const c = coefficientsOf(scenario);
  const speed = expectedSpeed(lived.ramp, c, between.by - between.from);
  const untouched = lived.people.filter(({ handHours }) => handHours >= leastHours);
  const free = (type: "move" | "changeMix") => {
    const taken = aboutWhom(scenario, type, between);
    return untouched.filter(({ memberId }) => !taken.has(memberId));
  };
  const isShort = ({ type }: HireCandidate) => gap[type].shortPeople > leastShort;
  const all = allowed.hire && speed >= leastSpeed ? hires(baseline, scenario, work, speed, c, between) : [];
  return {
    hires: all.filter(isShort),
    moves: allowed.move ? free("move").flatMap((person) => moves(work, person)) : [],
    trainings: allowed.train ? free("changeMix").flatMap((person) => trainings(person, c, between)) : [],
    hiresComeTooLate: speed < leastSpeed,
  };
}

/** Whom the plan moves or retrains within these months anyway. */
function aboutWhom({ changes, start }: Scenario, type: "move" | "changeMix", { from, by }: Between) {
  const [first, last] = [addMonths(start, from), addMonths(start, by)];
  return new Set(
    changes.flatMap((change) =>
      change.enabled && change.type === type && change.month >= first && change.month <= last ? [change.memberId] : [],
    ),
  );
}

const chancesOf = (table: Float64Array) => table.map((cumulative, months) => cumulative - (table[months - 1] ?? 0));

/** Mean part of full speed, so many months after the requisition opened. */
function expectedSpeed(ramp: Float64Array, c: Coefficients, months: number): number {
  return chancesOf(leadTimeTable(c.leadTimeMonths, c.leadTimeSpread)).reduce(
    (sum, chance, lead) => (lead > months ? sum : sum + chance * ramp[Math.min(months - lead, ramp.length - 1)]!),
    0,
  );
}

function hires(
  baseline: Baseline,
  scenario: Scenario,
  { fullTimeHours }: Work,
  speed: number,
  c: Coefficients,
  { from }: Between,
): HireCandidate[] {
  const paidMonths = chancesOf(leadTimeTable(c.leadTimeMonths, c.leadTimeSpread)).reduce(
    (sum, chance, lead) => sum + chance * Math.max(0, scenario.months - from - lead),
    0,
  );
  return memberTypeIds.flatMap((type) => {
    const level = ordinaryLevelFor(type, baseline);
    if (!level) return [];
    const costJpy = c.hireCostJpy + (paidMonths / 12) * level.salaryJpy * c.employerCost;
    return [{ kind: "hire", type, mix: mostly(type), levelId: level.id, hours: fullTimeHours * speed, costJpy }];
  });
}

/** One more market: segments that others serve together come together. */
function moves(work: Work, person: PersonAtWork): MoveCandidate[] {
  const own = work.network.groupNames[person.group]!;
  const served = new Set(marketsOf(work, own));
  return work.marketSegmentIds.flatMap((added, market) => {
    if (served.has(market) || own === everySegment) return [];
    const segmentIds = work.segmentIds.filter((id) => own.split(" ").includes(id) || added.includes(id));
    const groupName = nameOfSegments(work, segmentIds);
    return [{ kind: "move", person, groupName, segmentIds, addedSegmentIds: added }];
  });
}

function trainings(person: PersonAtWork, c: Coefficients, { from, by }: Between): TrainCandidate[] {
  const plausible = c.trainableShare * Math.min(1, (by - from) / 12);
  return memberTypeIds.flatMap((type) => {
    const mostShare = Math.min(plausible, 1 - person.mix[type]);
    if (mostShare <= 0.005) return [];
    return [{ kind: "train", person, type, mostShare, costPerShareJpy: costPerShareJpy(c) }];
  });
}
