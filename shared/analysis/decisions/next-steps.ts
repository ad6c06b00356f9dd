/** Candidate answers to "what should we do?": each a small set of changes that can be tried with one click. */
import { monthsBetween } from "../../base/month.ts";
import { type MemberType, memberTypeIds } from "../../catalogue/member-types.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { Change } from "../../domain/change.ts";
import type { Level } from "../../domain/ladder.ts";
import { mainType, mixOf } from "../../domain/mix.ts";
import type { Scenario } from "../../domain/scenario.ts";

export type StepKind = "hire" | "startLever" | "openSeat" | "dropChange";

export type Step = {
  readonly id: string;
  readonly kind: StepKind;
  /** What to add to the scenario. */
  readonly changes: readonly Change[];
  /** Changes of the scenario to switch off instead (`dropChange`). */
  readonly dropIds: readonly string[];
};

/** A hire leans to one type; nobody is pure. */
export const mostly = (type: MemberType) => mixOf({ sales: 0.15, support: 0.15, analyst: 0.15, [type]: 0.7 });

/** Where most people of the type stand who lead nobody; else the lowest rung. */
export function ordinaryLevelFor(type: MemberType, { levels, members }: Baseline): Level | undefined {
  const holders = (level: Level) =>
    members.filter(({ levelId, mix }) => levelId === level.id && mainType(mix) === type).length;
  return levels
    .filter(({ leadsPeople }) => !leadsPeople)
    .sort((one, other) => holders(other) - holders(one) || one.rank - other.rank)[0];
}

/** Fresh ids: as many changes as there are can never name the next one. */
const dated = (scenario: Scenario, what: string) => ({
  id: `step-${what}-${scenario.changes.length + 1}`,
  month: scenario.start,
  enabled: true,
  tags: [],
});

function hires(baseline: Baseline, scenario: Scenario): Step[] {
  return memberTypeIds.flatMap((type) => {
    const level = ordinaryLevelFor(type, baseline);
    if (!level) return [];
    const change: Change = {
      ...dated(scenario, `hire-${type}`),
      type: "hire",
      count: 1,
      mix: mostly(type),
      levelId: level.id,
      fteShare: 1,
      segmentIds: [],
      honestInterview: true,
    };
    return [{ id: `hire-${type}`, kind: "hire", changes: [change], dropIds: [] }];
  });
}

function levers(baseline: Baseline, scenario: Scenario): Step[] {
  const planned = new Set(
    scenario.changes.flatMap((change) => (change.enabled && change.type === "startLever" ? [change.leverId] : [])),
  );
  return baseline.levers
    .filter(({ id, running }) => !running && !planned.has(id))
    .map(({ id }) => ({
      id: `startLever-${id}`,
      kind: "startLever",
      changes: [{ ...dated(scenario, `lever-${id}`.slice(0, 50)), type: "startLever", leverId: id }],
      dropIds: [],
    }));
}

/** The level that most people are ready for and find full. */
export function blockedLevel(baseline: Baseline, scenario: Scenario): Level | undefined {
  const { levels, members } = baseline;
  const levelOf = new Map(levels.map((level) => [level.id, level]));
  const holders = (id: string) => members.filter(({ levelId }) => levelId === id).length;
  const isFull = ({ id, seats, membersPerSeat, rank }: Level) => {
    if (seats === undefined && membersPerSeat === undefined) return false;
    const below = members.filter(({ levelId }) => (levelOf.get(levelId)?.rank ?? 0) < rank).length;
    const opened = scenario.changes.reduce(
      (sum, change) =>
        sum + (change.enabled && change.type === "openSeats" && change.levelId === id ? change.count : 0),
      0,
    );
    return holders(id) >= (seats ?? 0) + (membersPerSeat ? Math.floor(below / membersPerSeat) : 0) + opened;
  };
  const waiting = new Map<Level, number>();
  for (const { levelId, levelSince, joined, promotionAmbition } of members) {
    const level = levelOf.get(levelId);
    const isReady = level && monthsBetween(levelSince ?? joined, scenario.start) >= level.typicalMonths;
    if (!isReady || promotionAmbition < 0.25) continue;
    const above = level.nextLevelIds.flatMap((id) => levelOf.get(id) ?? []);
    if (above.length > 0 && above.every(isFull)) waiting.set(above[0]!, (waiting.get(above[0]!) ?? 0) + 1);
  }
  return [...waiting].sort((one, other) => other[1] - one[1])[0]?.[0];
}

function seats(baseline: Baseline, scenario: Scenario): Step[] {
  const level = blockedLevel(baseline, scenario);
  if (!level) return [];
  const change: Change = { ...dated(scenario, "seat"), type: "openSeats", levelId: level.id, count: 1 };
  return [{ id: `openSeat-${level.id}`, kind: "openSeat", changes: [change], dropIds: [] }];
}

/** What the plan already pays for and could do without. */
const drops = ({ changes }: Scenario): Step[] =>
  changes
    .filter(({ enabled, type }) => enabled && (type === "hire" || type === "startLever"))
    .map(({ id }) => ({ id: `dropChange-${id}`, kind: "dropChange", changes: [], dropIds: [id] }));

export const nextSteps = (baseline: Baseline, scenario: Scenario): Step[] => [
  ...hires(baseline, scenario),
  ...levers(baseline, scenario),
  ...seats(baseline, scenario),
  ...drops(scenario),
];

/** The scenario with the step taken. */
export const withStep = (
  scenario: Scenario,
  { coefficients, ...step }: Pick<Step, "changes" | "dropIds"> & Partial<Pick<Scenario, "coefficients">>,
): Scenario => ({
  ...scenario,
  ...(coefficients && { coefficients: { ...scenario.coefficients, ...coefficients } }),
  changes: [
    ...scenario.changes.map((change) => (step.dropIds.includes(change.id) ? { ...change, enabled: false } : change)),
    ...step.changes,
  ],
});
