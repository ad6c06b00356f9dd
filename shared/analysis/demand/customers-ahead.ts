/**
 * What a projection's columns do not keep of customers: how many stand in which stage, and how much of each kind of work each
 * segment gets, month by month. Read off witnesses, the first futures of the same run.
 */
import type { Baseline } from "../../domain/baseline.ts";
import type { Scenario } from "../../domain/scenario.ts";
import { stages } from "../../simulation/compiled-plan.ts";
import { askedHoursOf } from "../explain/asked-hours.ts";
import { futuresOf, openScene, walk, witnesses } from "../explain/scene.ts";
import type { Series } from "../projection.ts";
import { rankOf } from "../statistics/percentiles.ts";

export type SegmentWork = {
  readonly activityId: string;
  /** Means of what the segment asks for, and of what nobody gets to. */
  readonly demandHours: Series;
  readonly undoneHours: Series;
  /** Median of the part done; 1 where nothing is asked for. */
  readonly coverage: Series;
};

export type SegmentAhead = {
  readonly segmentId: string;
  /** Medians, by stage in the order of the journey. */
  readonly accounts: readonly Series[];
  /** Only of work that the segment asks for at some time. */
  readonly work: readonly SegmentWork[];
};

export type CustomersAhead = {
  readonly futures: number;
  readonly segments: readonly SegmentAhead[];
  /** Medians over all segments, by stage: medians do not add up. */
  readonly accounts: readonly Series[];
};

/** So many figures fit into memory at once: a long plan of many segments is read off fewer futures. */
const mostFigures = 4_000_000;
const fewest = 40;

function futuresFor(baseline: Baseline, { months, trials }: Scenario): number {
  const { segments, activities } = baseline;
  const each = months * ((segments.length + 1) * stages + segments.length * activities.length);
  const room = Math.max(fewest, Math.floor(mostFigures / Math.max(1, each)));
  return Math.min(futuresOf(baseline, witnesses), room, trials);
}

export function customersAhead(
  baseline: Baseline,
  scenario: Scenario,
  futures = futuresFor(baseline, scenario),
): CustomersAhead {
  const scene = openScene(baseline, scenario);
  const { months } = scenario;
  const { length: segments } = baseline.segments;
  const { length: activities } = baseline.activities;
  const accounts = new Float64Array((segments + 1) * stages * months * futures);
  const coverage = new Float64Array(segments * activities * months * futures);
  const demand = new Float64Array(segments * activities * months);
  const undone = new Float64Array(segments * activities * months);
  let future = 0;

  function onWork(month: number): void {
    const counts = scene.floats("stageCount");
    for (let at = 0; at < segments * stages; at++) {
      accounts[(at * months + month) * futures + future] = counts[at]!;
      accounts[((segments * stages + (at % stages)) * months + month) * futures + future]! += counts[at]!;
    }
    for (let activity = 0; activity < activities; activity++) readWork(month, activity);
  }

  function readWork(month: number, activity: number): void {
    askedHoursOf(scene, activity).bySegment.forEach(({ demandHours, undoneHours }, segment) => {
      const at = (segment * activities + activity) * months + month;
      demand[at]! += demandHours;
      undone[at]! += undoneHours;
      coverage[at * futures + future] = demandHours > 0 ? 1 - undoneHours / demandHours : 1;
    });
  }

  walk(scene, futures, { from: 0, to: months - 1 }, { onWork, onEnd: () => (future += 1) });
  const medians = (columns: Float64Array, column: number): Series =>
    Float64Array.from({ length: months }, (_, month) => median(columns, (column * months + month) * futures, futures));
  const stagesFrom = (first: number) =>
    Array.from({ length: stages }, (_, stage) => medians(accounts, first * stages + stage));
  return {
    futures,
    accounts: stagesFrom(segments),
    segments: scene.plan.segmentIds.map((segmentId, segment) => ({
      segmentId,
      accounts: stagesFrom(segment),
      work: scene.plan.activityIds.flatMap((activityId, activity): SegmentWork[] => {
        const column = segment * activities + activity;
        const mean = (sums: Float64Array) =>
          sums.slice(column * months, (column + 1) * months).map((total) => total / futures);
        const demandHours = mean(demand);
        if (demandHours.every((hours) => hours === 0)) return [];
        return [{ activityId, demandHours, undoneHours: mean(undone), coverage: medians(coverage, column) }];
      }),
    })),
  };
}

/** Sorts its part of the columns in place. */
const median = (columns: Float64Array, from: number, count: number): number =>
  columns.subarray(from, from + count).sort()[rankOf(0.5, count)]!;
