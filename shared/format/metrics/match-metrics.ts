/** Rows to points of series, whichever way the table lies. */
import type { Month } from "../../base/month.ts";
import type { MetricUnit } from "../../catalogue/metrics.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { MetricSeries } from "../../domain/metric-series.ts";
import { id as idSchema } from "../../base/quantities.ts";
import { personFinder } from "../table/find-person.ts";
import { fingerprint } from "../table/identity.ts";
import type { Match, Matching } from "../table/matching.ts";
import { nameKey } from "../table/plain-text.ts";
import type { TableProblem } from "../table/problems.ts";
import type { Notice } from "../table/reading.ts";
import { parseMonth } from "../table/values/month.ts";
import { hundredth } from "../table/values/number.ts";
import type { Amount, MetricFacts, MetricField, MetricRow } from "./fields.ts";
import { findMetric, isCatalogued, unitOf } from "./metric-names.ts";

export type SeriesPart = MetricSeries;

/** As long as a name may be. */
const longestName = 120;

type Point = {
  readonly row: MetricRow;
  readonly metricId: string;
  readonly metric: string;
  readonly month: Month;
  readonly amount: Amount;
  readonly owner: string | undefined;
};

export const seriesKey = ({ metricId, segmentId = "" }: Pick<MetricSeries, "metricId" | "segmentId">) =>
  `${metricId} ${segmentId}`;

/** What one row's cells are about: its own month and metric, or those in the headers. */
function pointsOf(row: MetricRow, baseline: Baseline, problems: TableProblem[]): Point[] {
  const { metricId, metric = metricId, month, value, cells = [], owner } = row.facts;
  const points: Point[] = [];
  const add = (amount: Amount, metricOf: string | undefined, monthOf: Month | undefined) => {
    if (metricOf === undefined) problems.push(row.problemIn(amount.column, "metricMissing"));
    else if (monthOf === undefined) problems.push(row.problemIn(amount.column, "dateMissing"));
    else if (monthOf > baseline.asOf)
      problems.push(row.problemIn(amount.column, "monthLater", { month: monthOf, asOf: baseline.asOf }));
    else
      points.push({
        row,
        metricId: (metricOf === metric ? metricId : undefined) ?? idOfMetric(metricOf),
        metric: metricOf,
        month: monthOf,
        amount,
        owner,
      });
  };
  if (value !== undefined) add(value, metric, month);
  for (const amount of cells) {
    const header = parseMonth(amount.header);
    if ("value" in header) add(amount, metric, header.value);
    else add(amount, findMetric(amount.header, baseline) ?? amount.header.trim().slice(0, longestName), month);
  }
  return points;
}

export function matchMetrics(
  rows: readonly MetricRow[],
  baseline: Baseline,
): Matching<MetricField, MetricFacts, SeriesPart> {
  const problems: TableProblem[] = [];
  const notices: Notice[] = [];
  const points = rows.flatMap((row) => pointsOf(row, baseline, problems));
  const ownUnits = new Map(baseline.metrics.map(({ metricId, unit }) => [metricId, unit]));
  const isHundreds = hundredsIn(points, ownUnits, problems);
  const known = new Map(baseline.metrics.map((series) => [seriesKey(series), series]));
  const findOwner = personFinder(baseline.members);
  const firstRowOf = new Map<string, number>();
  const parts = new Map<string, { row: MetricRow; series: SeriesPart }>();

  for (const { row, metricId, metric, month, amount, owner } of points) {
    const segmentId = row.facts.segmentId;
    const base = { metricId, ...(segmentId !== undefined && { segmentId }) };
    const place = `${seriesKey(base)} ${month}`;
    const firstRow = firstRowOf.get(place);
    if (firstRow !== undefined) {
      problems.push(row.problemIn(amount.column, "valueTwice", { firstRow }));
      continue;
    }
    firstRowOf.set(place, row.row);
    const isBareShare = isHundreds.has(metricId) && !amount.isPercent;
    const value = isBareShare ? hundredth(amount.number) : amount.number;
    const key = `${row.row} ${seriesKey(base)}`;
    const part = parts.get(key)?.series ?? {
      ...base,
      ...nameOf(metricId, metric, known.get(seriesKey(base))),
      ...meaningOf(metricId, row.facts.unit, known.get(seriesKey(base))),
      ...ownerOf(row, owner, known.get(seriesKey(base))),
      points: [],
    };
    parts.set(key, { row, series: { ...part, points: [...part.points, { month, value }] } });
  }

  function ownerOf(row: MetricRow, owner: string | undefined, existing: MetricSeries | undefined) {
    const { ownerId, alsoOwnedBy, ownerTeams } = existing ?? {};
    const kept = {
      ...(ownerId !== undefined && { ownerId }),
      ...(alsoOwnedBy && { alsoOwnedBy }),
      ...(ownerTeams && { ownerTeams }),
    };
    if (owner === undefined) return kept;
    const found = findOwner(owner);
    // A table has room for one name: whoever is already the first of several has not become the only one by it.
    if (found.status === "found") return found.id === ownerId ? kept : { ownerId: found.id };
    if (found.status === "several") problems.push(row.problemAt("owner", "ownerSeveral", { count: found.count }));
    else if (found.status === "mistyped")
      problems.push(row.problemAt("owner", "ownerMistyped", { meant: found.meant }));
    else {
      const { row: at, column, found: written } = row.problemAt("owner", "ownerMistyped");
      notices.push({ code: "ownerElsewhere", row: at, column, found: written });
    }
    return kept;
  }

  const bad = new Set(problems.map(({ row }) => row));
  const matches = [...parts.values()]
    .filter(({ row }) => !bad.has(row.row))
    .map(({ row, series }): Match<MetricField, MetricFacts, SeriesPart> => ({
      row,
      thing: series,
      existing: knownPart(series, known),
    }));
  return { matches, problems, notices };
}

/** The catalogue's metrics need no name of their own, unless the team has given them one. */
function nameOf(metricId: string, metric: string, existing: MetricSeries | undefined): Pick<MetricSeries, "name"> {
  const isOwn = !isCatalogued(metricId) || (findMetric(metric) !== metricId && metric !== metricId);
  const name = existing?.name ?? (isOwn ? metric : undefined);
  return name === undefined ? {} : { name };
}

/** What the file says of a metric of the team's own, or what is known of it. */
function meaningOf(metricId: string, said: MetricUnit | undefined, existing: MetricSeries | undefined) {
  if (isCatalogued(metricId)) return {};
  // A count is what a metric is as long as nobody says otherwise.
  const unit = said === "count" && existing?.unit === undefined ? undefined : (said ?? existing?.unit);
  return {
    ...(unit !== undefined && { unit }),
    ...(existing?.better !== undefined && { better: existing.better }),
    ...(existing?.perMetricId !== undefined && { perMetricId: existing.perMetricId }),
  };
}

/** As much of a known series as the file speaks of; undefined when none of it is known. */
function knownPart(series: SeriesPart, known: ReadonlyMap<string, MetricSeries>): SeriesPart | undefined {
  const existing = known.get(seriesKey(series));
  const months = new Set(series.points.map(({ month }) => month));
  const points = existing?.points.filter(({ month }) => months.has(month)) ?? [];
  return existing === undefined || points.length === 0 ? undefined : { ...existing, points };
}

/** A team's own metric is known by its name. */
const idOfMetric = (metric: string) =>
  isCatalogued(metric) || idSchema.safeParse(metric).success ? metric : `x-${fingerprint(nameKey(metric))}`;

/**
 * Shares written without a per cent sign: 1.2 in a column of churn is 1.2 %, and then 0.9 beside it is 0.9 % as well. Where only some are
 * above 1, nobody can know, so the small ones are asked about.
 */
function hundredsIn(
  points: readonly Point[],
  ownUnits: ReadonlyMap<string, MetricUnit | undefined>,
  problems: TableProblem[],
): ReadonlySet<string> {
  const bare = new Map<string, Point[]>();
  for (const point of points) {
    const { metricId } = point;
    const says =
      point.amount.isPercent ||
      point.row.facts.unit === "share" ||
      unitOf({ metricId, ...unitIn(ownUnits, metricId) }) !== "share";
    if (says) continue;
    const found = bare.get(metricId);
    if (found) found.push(point);
    else bare.set(metricId, [point]);
  }
  const hundreds = new Set<string>();
  for (const [metricId, found] of bare) {
    const large = found.filter(({ amount }) => Math.abs(amount.number) > 1);
    if (large.length === 0) continue;
    hundreds.add(metricId);
    for (const { row, amount } of found) {
      if (Math.abs(amount.number) <= 1 && amount.number !== 0) {
        problems.push(
          row.problemIn(amount.column, "shareUnclear", {
            small: `${amount.number}%`,
            large: `${Number((amount.number * 100).toPrecision(12))}%`,
          }),
        );
      }
    }
  }
  return hundreds;
}

function unitIn(units: ReadonlyMap<string, MetricUnit | undefined>, metricId: string): { readonly unit?: MetricUnit } {
  const unit = units.get(metricId);
  return unit === undefined ? {} : { unit };
}
