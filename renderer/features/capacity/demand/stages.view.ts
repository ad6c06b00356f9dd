/** Customers and ARR by segment and stage in one month, and what they are counted from. */
import type { CustomersAhead } from "../../../../shared/analysis/demand/customers-ahead.ts";
import type { Projection } from "../../../../shared/analysis/projection.ts";
import { journeyStageIds } from "../../../../shared/catalogue/journey.ts";
import type { Account, Segment } from "../../../../shared/domain/accounts.ts";

export type Measure = "accounts" | "arr";

export type StageRow = {
  /** undefined for all of them together. */
  readonly segment: Segment | undefined;
  /** By stage in the order of the journey; undefined until it is counted. */
  readonly stages: readonly number[] | undefined;
  readonly total: number;
};

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

/** Medians of customers by stage, or the ARR in proportion to them. */
function shown(measure: Measure, total: number, accounts: readonly number[] | undefined) {
  if (accounts === undefined || measure === "accounts") return accounts;
  const all = sum(accounts);
  return accounts.map((count) => (all > 0 ? (total * count) / all : 0));
}

export function stageRows(
  projection: Projection,
  ahead: CustomersAhead | undefined,
  segments: readonly Segment[],
  { measure, month }: { readonly measure: Measure; readonly month: number },
): readonly StageRow[] {
  return projection.segments.map(({ segmentId, accounts, arrJpy }) => {
    const total = (measure === "accounts" ? accounts : arrJpy).p50[month]!;
    const counted = ahead?.segments.find((each) => each.segmentId === segmentId);
    const stages = counted?.accounts.map((series) => series[month] ?? 0);
    return {
      segment: segments.find(({ id }) => id === segmentId),
      stages: shown(measure, total, stages),
      total,
    };
  });
}

/** Medians do not add up, so customers together are the projection's own; ARR by stage is, by what it is made of, a sum. */
export function allStages(
  projection: Projection,
  ahead: CustomersAhead | undefined,
  rows: readonly StageRow[],
  { measure, month }: { readonly measure: Measure; readonly month: number },
): StageRow {
  const total = (measure === "accounts" ? projection.accounts : projection.arrJpy).p50[month]!;
  const stages =
    measure === "accounts"
      ? ahead?.accounts.map((series) => series[month] ?? 0)
      : ahead && journeyStageIds.map((_, stage) => sum(rows.map((row) => row.stages?.[stage] ?? 0)));
  return { segment: undefined, stages, total };
}

/** How many accounts of a segment are listed by name; 0 where only a number is given. */
export const listedIn = (accounts: readonly Account[], segmentId: string): number =>
  accounts.reduce((count, account) => (account.segmentId === segmentId ? count + 1 : count), 0);
