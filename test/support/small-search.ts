/** Organisations so small that every plan of their decision set can be lived through. */
import type { AskedPlan } from "../../shared/analysis/recommended-plan/asked.ts";
import type { DecisionSet, Item, Selection } from "../../shared/analysis/recommended-plan/decision-set.ts";
import { isAllowed, selectionOf } from "../../shared/analysis/recommended-plan/decision-set.ts";
import type { Plan } from "../../shared/analysis/decisions/score-plans.ts";
import { mixOf } from "../../shared/domain/mix.ts";
import { aBaseline, aLever, aLevel, aMember, aScenario, aSegment, anActivity, effortOf } from "./builders.ts";
import { luckOf } from "./luck.ts";

/** Growth that a few people will not keep up with, two profiles to look for, one lever, and quarters to begin in. */
export function aSmallSearch(seed: number): { readonly plan: Plan; readonly asked: AskedPlan } {
  const { between, whole, chance, one, mix } = luckOf(seed);
  const people = whole(3, 6);
  const months = whole(12, 15);
  const affinity = () => ({ sales: between(0.4, 1), support: between(0.4, 1), analyst: between(0.4, 1) });
  const members = Array.from({ length: people }, (_, index) =>
    aMember({ id: `m${index}`, mix: mix(), chaosTolerance: between(0, 1), promotionAmbition: between(0, 1) }),
  );
  const hours = people * 160 * 0.7 * between(0.85, 1.05);
  const accounts = whole(20, 60);
  const activities = ["care", "advice"].map((id) =>
    anActivity({ id, affinity: affinity(), priority: between(0.5, 2) }),
  );
  const baseline = aBaseline({
    levels: [
      aLevel({ id: "csm", salaryJpy: whole(55, 75) * 100_000 }),
      aLevel({ id: "senior", rank: 2, salaryJpy: whole(70, 100) * 100_000 }),
    ],
    members,
    activities,
    segments: [
      aSegment({
        id: "a",
        openingAccounts: accounts,
        growth: { newPerMonth: accounts * between(0.01, 0.035), monthlyGrowth: 0 },
        effort: effortOf({
          care: (hours / accounts) * between(0.4, 0.6),
          advice: (hours / accounts) * between(0.25, 0.4),
        }),
        monthlyChurnShare: 0.005,
      }),
    ],
    levers: [
      aLever({
        id: "guides",
        owner: "somebody",
        rampMonths: whole(0, 3),
        costPerMonthJpy: whole(1, 8) * 100_000,
        effects: [
          { on: "effort", segmentIds: [], stages: [], activityIds: [], touchModels: [], ratio: between(0.82, 0.95) },
        ],
      }),
    ],
  });
  const scenario = aScenario({
    months,
    seed: seed * 101,
    coverageTargetShare: between(0.8, 0.95),
    safetyShare: one([0.7, 0.8, 0.9]),
    backfill: { replacedShare: 1, delayMonths: 0 },
    coefficients: {
      leadTimeMonths: between(1, 2.5),
      rampMonths: between(1, 3),
      annualLeaving: chance(0.2) ? 0 : between(0.05, 0.15),
    },
  });
  const profiles = [
    { id: "one", mix: mixOf({ sales: 0.15, support: 0.7, analyst: 0.15 }), levelId: "csm" },
    { id: "other", mix: mixOf({ sales: 0.15, support: 0.15, analyst: 0.7 }), levelId: "senior" },
  ];
  const asked: AskedPlan = {
    ...{ levelIds: ["csm", "senior"], leverIds: ["guides"], profiles },
    ...{ latestMonth: 8, everyMonths: 3, mostPerMonth: 2, mostHires: 3 },
  };
  return { plan: { baseline, scenario }, asked };
}

/** Every plan of a set. */
export function everySelection(set: DecisionSet): readonly Selection[] {
  const hires = set.profiles.flatMap((_, profile) =>
    set.months.map((month): Item => ({ kind: "hire", profile, month })),
  );
  let lists: (readonly Item[])[] = [[]];
  for (const hire of hires)
    lists = lists.flatMap((list) =>
      Array.from({ length: Math.min(set.mostPerMonth, set.mostHires - list.length) + 1 }, (_, times) => [
        ...list,
        ...Array.from({ length: times }, () => hire),
      ]),
    );
  set.levers.forEach((_, lever) => {
    lists = lists.flatMap((list) => [
      list,
      ...set.months.map((month): readonly Item[] => [...list, { kind: "lever", lever, month }]),
    ]);
  });
  return lists.map((list) => selectionOf(set, list)).filter((selection) => isAllowed(set, selection));
}
