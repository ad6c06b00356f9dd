/**
 * Organisations nobody would design, for properties that must hold for every one of them. Unlike the builders nothing here is
 * ordinary: every field is drawn over its whole sensible range, and each oddity takes one of them to its end.
 */
import { addMonths } from "../../shared/base/month.ts";
import { attritionCauseIds } from "../../shared/catalogue/attrition-causes.ts";
import { type CoefficientId, coefficientIds, coefficients as catalogue } from "../../shared/catalogue/coefficients.ts";
import { companyPhaseIds, journeyStageIds, touchModelIds } from "../../shared/catalogue/journey.ts";
import type { Segment } from "../../shared/domain/accounts.ts";
import { purposeIds } from "../../shared/domain/activity.ts";
import type { Baseline } from "../../shared/domain/baseline.ts";
import { trackIds } from "../../shared/domain/ladder.ts";
import type { Scenario } from "../../shared/domain/scenario.ts";
import { type Workspace, workspaceSchema } from "../../shared/domain/workspace.ts";
import { type Luck, luckOf } from "./luck.ts";
import { randomChanges } from "./random-changes.ts";
import { randomLevers } from "./random-levers.ts";
import { start } from "./builders.ts";

/** What is taken to its end, by name. */
export const oddities = [
  "nothing odd",
  "nobody on the team",
  "one person",
  "no segments",
  "no accounts",
  "no activities",
  "one activity of the least weight",
  "nobody good at anything",
  "a term of one month",
  "everyone on one segment",
  "nobody has time",
  "everyone leaves",
  "one month ahead",
  "no ladder",
] as const;
export type Oddity = (typeof oddities)[number];

const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}${index}`);

function randomSegment(luck: Luck, id: string, activityIds: readonly string[], oddity: Oddity): Segment {
  const { between, whole, one, chance, some } = luck;
  const none = oddity === "no accounts";
  return {
    id,
    name: id,
    touchModel: one(touchModelIds),
    openingAccounts: none ? 0 : Math.round(10 ** between(0, 3)),
    arrPerAccountJpy: whole(0, 30_000_000),
    termMonths: oddity === "a term of one month" ? 1 : whole(1, 60),
    onboardingMonths: chance(0.2) ? 0 : between(0, 9),
    growth: {
      newPerMonth: none ? 0 : between(0, 30),
      monthlyGrowth: between(-0.3, 0.2),
      ...(chance(0.2) && !none ? { series: ids("", whole(0, 20)).map(() => between(0, 40)) } : {}),
    },
    effort: Object.fromEntries(
      journeyStageIds.map((stage) => [
        stage,
        Object.fromEntries(some(activityIds, 0.5).map((activity) => [activity, 10 ** between(-2, 1)])),
      ]),
    ) as Segment["effort"],
    monthlyChurnShare: chance(0.1) ? 1 : between(0, 0.1),
    yearlyExpansionShare: chance(0.3) ? 0 : between(0, 2),
    difficultShare: between(0, 1),
  };
}

function randomMembers(
  luck: Luck,
  count: number,
  levelIds: readonly string[],
  segmentIds: readonly string[],
  oddity: Oddity,
) {
  const { between, whole, one, chance, some, mix } = luck;
  const memberIds = ids("m", count);
  return memberIds.map((id, index): Baseline["members"][number] => {
    const joined = addMonths(start, chance(0.1) ? whole(0, 6) : -whole(1, 150));
    return {
      id,
      name: id,
      // Only to someone before: no chain of managers comes back to its beginning.
      ...(index > 0 && chance(0.7) ? { managerId: memberIds[whole(0, index - 1)]! } : {}),
      levelId: one(levelIds),
      ...(chance(0.5) ? { levelSince: addMonths(joined, whole(0, 12)) } : {}),
      joined,
      mix: mix(),
      fteShare: oddity === "nobody has time" ? 0 : one([1, 1, 0.5, between(0, 1)]),
      ...(chance(0.2) ? { contractHours: between(20, 200) } : {}),
      ...(chance(0.5) ? { salaryJpy: whole(3_000_000, 15_000_000) } : {}),
      competencies: {},
      phasePreference: one(companyPhaseIds),
      chaosTolerance: between(0, 1),
      idealism: between(0, 1),
      productAmbition: between(0, 1),
      promotionAmbition: between(0, 1),
      earlierCsEmployers: whole(0, 5),
      segmentIds: oddity === "everyone on one segment" ? segmentIds.slice(0, 1) : some(segmentIds, 0.4),
      ...(chance(0.1) ? { leaves: addMonths(joined < start ? start : joined, whole(0, 24)) } : {}),
    };
  });
}

function randomBaseline(luck: Luck, oddity: Oddity): Baseline {
  const { between, whole, one, chance, some } = luck;
  const levelIds = ids("level", oddity === "no ladder" ? 0 : whole(1, 5));
  const activityIds = ids(
    "work",
    oddity === "no activities" ? 0 : oddity.startsWith("one activity") ? 1 : whole(3, 15),
  );
  const segmentIds = ids("segment", oddity === "no segments" ? 0 : whole(1, 6));
  const people = oddity === "nobody on the team" ? 0 : oddity === "one person" ? 1 : whole(3, 60);
  const affinity = () => (oddity === "nobody good at anything" || chance(0.15) ? 0 : between(0, 1));
  const members = randomMembers(luck, people, levelIds.length > 0 ? levelIds : ["lost"], segmentIds, oddity);
  const memberIds = members.map(({ id }) => id);
  return {
    asOf: addMonths(start, -1),
    company: {
      name: "Anywhere",
      phase: one(companyPhaseIds),
      phaseThresholds: some(companyPhaseIds, 0.5).map((phase) => ({
        phase,
        ...(chance(0.5) ? { arrJpy: whole(0, 2e9) } : { headcount: whole(0, 60) }),
      })),
      productLoopMonths: between(0, 24),
      competitorPressureShare: between(0, 1),
      wrongFitShare: between(0, 1),
      processMaturityShare: between(0, 1),
      contractHours: between(0, 200),
      overheadShare: chance(0.05) ? 1 : between(0, 0.6),
      productSeats: whole(0, 3),
    },
    levels: levelIds.map((id, rank) => ({
      id,
      name: id,
      track: one(trackIds),
      rank: chance(0.8) ? rank : 0,
      ...(chance(0.6) ? { seats: whole(0, 10) } : {}),
      ...(chance(0.3) ? { membersPerSeat: whole(1, 12) } : {}),
      typicalMonths: whole(1, 60),
      nextLevelIds: some(levelIds.slice(rank + 1), 0.6),
      leadsPeople: chance(0.3),
      salaryJpy: whole(0, 15_000_000),
    })),
    members,
    segments: segmentIds.map((id) => randomSegment(luck, id, activityIds, oddity)),
    accounts:
      oddity === "no accounts" || segmentIds.length === 0 || chance(0.5)
        ? []
        : ids("account", whole(1, 80)).map((id) => ({
            id,
            name: id,
            segmentId: one(segmentIds),
            arrJpy: whole(0, 50_000_000),
            started: addMonths(start, -whole(1, 100)),
            ...(chance(0.5) && people > 0 ? { ownerId: one(memberIds) } : {}),
            difficult: chance(0.3),
          })),
    activities: activityIds.map((id) => ({
      id,
      purpose: one(purposeIds),
      affinity: { sales: affinity(), support: affinity(), analyst: affinity() },
      priority: oddity.startsWith("one activity") ? 0.01 : 10 ** between(-2, 2),
      fixedHours: chance(0.5) ? 0 : between(0, 300),
      routineShare: between(0, 1),
      customerFacing: chance(0.6),
    })),
    levers: randomLevers(luck, segmentIds, activityIds),
    checkIns: some(memberIds, 0.4).map((memberId) => ({
      id: `talk-${memberId}`,
      memberId,
      held: addMonths(start, -whole(0, 24)),
      answers: Object.fromEntries(
        some(attritionCauseIds, 0.4).map((cause) => [
          cause,
          { pressure: between(-1, 1), basis: one(["observed", "said", "inferred"] as const) },
        ]),
      ),
      followUps: [],
    })),
    metrics: [],
  };
}

/** Some of the model's numbers, anywhere in their published ranges. */
function randomCoefficients({ some, between }: Luck, oddity: Oddity): Record<string, number> {
  const own = some(coefficientIds, 0.3).map((id): [CoefficientId, number] => {
    const [low, high] = catalogue[id].range;
    return [id, between(low, high)];
  });
  return { ...Object.fromEntries(own), ...(oddity === "everyone leaves" ? { annualLeaving: 0.99 } : {}) };
}

function randomScenario(
  luck: Luck,
  baseline: Baseline,
  oddity: Oddity,
  coefficients: Scenario["coefficients"],
): Scenario {
  const { between, whole, chance } = luck;
  const months = oddity === "one month ahead" ? 1 : whole(2, 36);
  return {
    id: "plan",
    name: "plan",
    start,
    months,
    trials: 24,
    seed: whole(0, 2 ** 32 - 1),
    coverageTargetShare: between(0, 1),
    safetyShare: between(0, 1),
    growthRatio: chance(0.1) ? 0 : between(0, 3),
    backfill: { replacedShare: between(0, 1), delayMonths: chance(0.5) ? 0 : between(0, 6) },
    coefficients,
    changes: randomChanges(luck, baseline, months),
  };
}

/** The same organisation and plan for the same number; checked against the schemas like any file. */
export function randomOrganisation(seed: number, oddity: Oddity = oddities[seed % oddities.length]!): Workspace {
  const luck = luckOf(seed);
  const baseline = randomBaseline(luck, oddity);
  // Dice of their own: a new entry in the catalogue must not make other organisations.
  const coefficients = randomCoefficients(luckOf(~seed), oddity);
  const scenario = randomScenario(luck, baseline, oddity, coefficients);
  return workspaceSchema.parse({ id: "w", name: oddity, baseline, scenarios: [scenario], activeScenarioId: "plan" });
}
