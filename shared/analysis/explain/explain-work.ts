/** Who does what in a month, how much of it against their type, and which stage of which customers asks for it. Means over futures. */
import { type JourneyStage, journeyStageIds } from "../../catalogue/journey.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { Scenario } from "../../domain/scenario.ts";
import { stages } from "../../simulation/compiled-plan.ts";
import type { Estimate } from "../projection.ts";
import { meanOf } from "../statistics/estimate.ts";
import { accountHoursOf } from "./effort-ratios.ts";
import { type Scene, futuresOf, openScene, witnesses as ordinaryFutures } from "./scene.ts";
import { type WorkSums, workSums } from "./work-sums.ts";
import { type Person, peopleOf } from "./workers.ts";

/** An hour counts as against type by what its type yields there, less than at the work that suits it best: 0.4 of the best, 0.6 hours. */
type Spent = { readonly hours: number; readonly againstHours: number };

export type PersonWork = Person &
  Spent & {
    /** Part of the futures in which they are there; where they are not, their hours count as none. */
    readonly presentShare: number;
    /** Hours they could give; what is not in `activities` finds no work. */
    readonly handHours: number;
    /** In the order of the answer's activities. */
    readonly activities: readonly Spent[];
  };

export type StageHours = { readonly segmentId: string; readonly stage: JourneyStage; readonly hours: number };

export type ActivityWork = Spent & {
  readonly activityId: string;
  readonly demandHours: number;
  readonly deliveredHours: number;
  /** Hours that accounts ask for, hand-overs included. */
  readonly stages: readonly StageHours[];
  /** Hours that the team asks of itself. */
  readonly ofTeamHours: number;
};

export type MonthWork = {
  readonly month: number;
  readonly futures: number;
  readonly people: readonly PersonWork[];
  readonly activities: readonly ActivityWork[];
  readonly hours: Estimate;
  readonly againstHours: Estimate;
};

export function explainWork(
  baseline: Baseline,
  scenario: Scenario,
  month: number,
  futures = Math.min(futuresOf(baseline, ordinaryFutures), scenario.trials),
): MonthWork {
  const scene = openScene(baseline, scenario);
  const sums = workSums(scene, month, futures);
  const { length: activities } = baseline.activities;
  const mean = (sum: number | undefined) => (sum ?? 0) / futures;
  const people = peopleOf(scene).map((person, index): PersonWork => {
    const own = baseline.activities.map((_, activity) => ({
      hours: mean(sums.hours[index * activities + activity]),
      againstHours: mean(sums.against[index * activities + activity]),
    }));
    return {
      ...person,
      ...together(own),
      presentShare: mean(sums.present[index]),
      handHours: mean(sums.hand[index]),
      activities: own,
    };
  });
  return {
    month,
    futures,
    people: people.filter(({ presentShare }) => presentShare > 0),
    activities: baseline.activities.map(({ id }, activity) => ({
      activityId: id,
      ...together(people.map((person) => person.activities[activity]!)),
      demandHours: mean(sums.demand[activity]),
      deliveredHours: mean(sums.delivered[activity]),
      ofTeamHours: mean(sums.ofTeam[activity]),
      stages: stageHoursOf(scene, activity, month, sums, futures),
    })),
    hours: meanOf(futures, (future) => sums.hoursByFuture[future]!),
    againstHours: meanOf(futures, (future) => sums.againstByFuture[future]!),
  };
}

const together = (parts: readonly Spent[]): Spent => ({
  hours: parts.reduce((sum, { hours }) => sum + hours, 0),
  againstHours: parts.reduce((sum, { againstHours }) => sum + againstHours, 0),
});

function stageHoursOf(
  scene: Scene,
  activity: number,
  month: number,
  { accounts, handedOver }: WorkSums,
  futures: number,
): readonly StageHours[] {
  const { plan } = scene;
  return plan.segmentIds.flatMap((segmentId, segment) =>
    accountHoursOf(scene, segment, activity, month).flatMap(({ hours: each }, stage): StageHours[] => {
      const at = segment * stages + stage;
      const hours = (each * (accounts[at]! + handedOver[at]! * plan.rules.handOverEffort)) / futures;
      return hours > 0 ? [{ segmentId, stage: journeyStageIds[stage]!, hours }] : [];
    }),
  );
}
