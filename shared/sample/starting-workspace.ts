/** A workspace to fill with one's own people: month, customers, work and ladder as is common in the company's phase, and nobody in it. */
import { addMonths, type Month } from "../base/month.ts";
import type { Language } from "../base/words.ts";
import { activities, standardActivityIds } from "../catalogue/activities.ts";
import type { CompanyPhase } from "../catalogue/journey.ts";
import type { Activity } from "../domain/activity.ts";
import type { Lever } from "../domain/lever.ts";
import type { Scenario } from "../domain/scenario.ts";
import type { Workspace } from "../domain/workspace.ts";
import { effortOf } from "./effort.ts";
import { sampleLevers } from "./levers.ts";
import { type Say, sayIn } from "./say.ts";
import { startingLevels } from "./starting-ladder.ts";
import { type StartingPhase, startingPhases } from "./starting-phases.ts";

export type Start = {
  /** The identity of the workspace, new in the world. */
  readonly id: string;
  readonly name: string;
  readonly phase: CompanyPhase;
  /** The month the facts will be true for: this one. */
  readonly asOf: Month;
  readonly language: Language;
};

const startingActivities = ({ fixedHours }: StartingPhase): Activity[] =>
  standardActivityIds.map((id) => {
    const { purpose, affinity, priority, routineShare, customerFacing } = activities[id];
    const hours = fixedHours[id] ?? 0;
    return { id, purpose, affinity: { ...affinity }, priority, fixedHours: hours, routineShare, customerFacing };
  });

/** What a team could pull besides hiring; who would do it, nobody has said yet. Without segments named, an effect is on all of them. */
const startingLevers = (say: Say): Lever[] =>
  sampleLevers(say).map(({ owner: _, note: __, effects, ...lever }) => ({
    ...lever,
    running: false,
    effects: effects.map((effect) => ("segmentIds" in effect ? { ...effect, segmentIds: [] } : effect)),
  }));

const startingScenario = (asOf: Month, say: Say): Scenario => ({
  id: "as-we-are",
  name: say({ ja: "このまま進む", en: "As we are" }),
  start: addMonths(asOf, 1),
  months: 24,
  trials: 10_000,
  seed: 1,
  coverageTargetShare: 0.85,
  safetyShare: 0.8,
  growthRatio: 1,
  backfill: { replacedShare: 0.9, delayMonths: 1 },
  coefficients: {},
  changes: [],
});

export function startingWorkspace({ id, name, phase, asOf, language }: Start): Workspace {
  const say = sayIn(language);
  const start = startingPhases[phase];
  const scenario = startingScenario(asOf, say);
  return {
    id,
    name,
    baseline: {
      asOf,
      company: { ...start.company, name, phase },
      levels: startingLevels(start.levelIds, say),
      members: [],
      segments: start.segments.map((segment) => ({
        ...segment,
        name: say(segment.name),
        termMonths: 12,
        effort: effortOf(segment.touchModel),
      })),
      accounts: [],
      activities: startingActivities(start),
      levers: startingLevers(say),
      checkIns: [],
      metrics: [],
    },
    scenarios: [scenario],
    activeScenarioId: scenario.id,
  };
}
