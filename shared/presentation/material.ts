/** What a talk is made of: plans with the answers about them. Slides take words and numbers from here, and from nowhere else. */
import type { CareersAhead } from "../analysis/careers/careers-ahead.ts";
import type { Ground } from "../analysis/comparison/common-ground.ts";
import type { PlanScores } from "../analysis/comparison/plan-scores.ts";
import type { TypeGaps } from "../analysis/composition/composition.ts";
import type { Plan } from "../analysis/decisions/score-plans.ts";
import type { Projection } from "../analysis/projection.ts";
import type { TeamCauses } from "../analysis/retention/team-causes/team-causes.ts";

/** What only some slides need is there where the deck has such a slide. */
export type PlanMaterial = {
  readonly plan: Plan;
  readonly projection: Projection;
  /** Of the first and the last month. */
  readonly gaps?: TypeGaps;
  readonly careers?: CareersAhead;
  /** On how many people what presses today, already suppressed. */
  readonly causes?: TeamCauses;
};

export type ComparedPlans = {
  readonly ground: Ground;
  /** In the order of the deck's plans. */
  readonly scores: readonly PlanScores[];
};

export type Material = {
  /** In the order of the deck; the first is the one it argues for. */
  readonly plans: readonly PlanMaterial[];
  /** Only where there are two or more. */
  readonly compared?: ComparedPlans;
};
