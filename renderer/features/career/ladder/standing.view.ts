/** Who stands where on the ladder in a month, as the plan has it: holders, free seats, and who is ready for the next step. */
import { type Month, monthsBetween } from "../../../../shared/base/month.ts";
import { coefficientsOf } from "../../../../shared/catalogue/coefficients.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import type { Level } from "../../../../shared/domain/ladder.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import { type Post, seatsAt } from "../../../../shared/domain/team-at.ts";

export type Standing = {
  readonly level: Level;
  readonly holders: readonly Post[];
  /** Undefined where there is no limit. */
  readonly seats: number | undefined;
  readonly free: number | undefined;
  /** Have been here as long as it typically takes, and want the next step. */
  readonly ready: readonly Post[];
  /** Of those, the ones for whom every next level is full. */
  readonly blocked: readonly Post[];
};

type Shown = {
  readonly baseline: Baseline;
  readonly scenario: Scenario;
  readonly month: Month;
  readonly posts: readonly Post[];
};

export function standingsOf({ baseline, scenario, month, posts }: Shown): readonly Standing[] {
  const seats = seatsAt(baseline, scenario, month);
  const freeOf = new Map(seats.map(({ level, free }) => [level.id, free]));
  const { readinessAmbition } = coefficientsOf(scenario);
  const isFull = (levelId: string) => freeOf.get(levelId) === 0;
  return seats.map(({ level, seats: number, free }) => {
    const holders = posts.filter(({ status, levelId }) => status === "here" && levelId === level.id);
    const wants = ({ member, leaves }: Post) =>
      leaves === undefined && (member?.promotionAmbition ?? 0) >= readinessAmbition && level.nextLevelIds.length > 0;
    const ready = holders.filter((post) => wants(post) && monthsBetween(post.levelSince, month) >= level.typicalMonths);
    return { level, holders, seats: number, free, ready, blocked: level.nextLevelIds.every(isFull) ? ready : [] };
  });
}

/** The level where most people are ready and find every next one full; undefined where nobody is. */
export const tightest = (standings: readonly Standing[]): Standing | undefined =>
  standings.filter(({ blocked }) => blocked.length > 0).toSorted((a, b) => b.blocked.length - a.blocked.length)[0];
