import { describe, expect, it } from "vitest";
import { divergencesIn, driftOf } from "../../../../shared/analysis/metric-chain/divergences.ts";
import { metricChain } from "../../../../shared/analysis/metric-chain/metric-chain.ts";
import { addMonths, month } from "../../../../shared/base/month.ts";
import type { MetricSeries } from "../../../../shared/domain/metric-series.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { remembering } from "../../../support/remembering.ts";

const { baseline } = sampleWorkspace("en");
const chain = metricChain(baseline);
const linkOf = (from: string, to: string, of = chain) => of.links.find((link) => link.from === from && link.to === to)!;

const aMetric = (metricId: string, values: ArrayLike<number>): MetricSeries => ({
  metricId,
  points: Array.from(values, (value, at) => ({ month: addMonths(month("2023-12"), at), value })),
});

describe("metricChain", () => {
  it.each([
    ["onboardingCompletions", "featureUsage", 2],
    ["featureUsage", "nps", 1],
    ["nps", "expansionRate", 2],
  ])("finds in the sample that %s and %s go together, %i months apart", (from, to, lag) => {
    const link = linkOf(from, to);
    expect(link).toMatchObject({ state: "found", best: { lag }, isAgainst: false });
  });

  it("says of a link that it cannot tell how many months it would take", () => {
    const unclear = chain.links.flatMap((link) => (link.state === "unclear" ? [link] : []));
    expect(unclear.length).toBeGreaterThan(0);
    for (const { months, monthsNeeded, best } of unclear) {
      expect(monthsNeeded ?? 121).toBeGreaterThan(months);
      expect(Math.sign(best.low)).toBe(-Math.sign(best.high));
    }
  });

  it("compares the team's own links too, and counts all it compared", () => {
    const own = linkOf("onboardingCompletions", "tickets");
    expect(own).toMatchObject({ ownId: "link-onboarding-tickets" });
    expect(chain.compared).toBe(8 * 7);
  });

  it("tells months that are too few, and metrics that nobody measures", () => {
    const metrics = baseline.metrics
      .filter(({ metricId }) => metricId !== "tickets")
      .map((series) => (series.metricId === "nps" ? { ...series, points: series.points.slice(-20) } : series));
    const less = metricChain({ metrics });
    expect(linkOf("nps", "churnRate", less)).toMatchObject({ state: "tooShort", months: 20 });
    expect(linkOf("tickets", "nps", less)).toMatchObject({ state: "missing" });
    expect(metricChain({ metrics: [] }).links.every(({ state }) => state === "missing")).toBe(true);
  });

  it("looks at a segment by itself where it has metrics of its own", () => {
    const values = remembering("segment", 40, 0.3);
    const ofSegment = (series: MetricSeries) => ({ ...series, segmentId: "seg-enterprise" });
    const { links } = metricChain({
      metrics: [aMetric("featureUsage", values), aMetric("nps", values)].map(ofSegment),
    });
    expect(links.filter(({ segmentId }) => segmentId === "seg-enterprise")).toMatchObject([
      { from: "featureUsage", to: "nps", fromKey: "featureUsage@seg-enterprise", state: "found", best: { lag: 0 } },
    ]);
  });
});

describe("a divergence", () => {
  const moving = (metricId: string, perMonth: number, name = metricId) =>
    aMetric(
      metricId,
      remembering(name, 40, 0.2).map(
        (value, at) => 50 + value + (at % 12 === 2 ? 9 : 0) + perMonth * Math.max(0, at - 33),
      ),
    );
  const told = (...all: readonly MetricSeries[]) => divergencesIn(all.flatMap((series) => driftOf(series) ?? []));

  it("is told where usage rises and NPS falls at once", () => {
    expect(told(moving("featureUsage", 1.5), moving("nps", -1.5)).map(({ id }) => id)).toEqual(["usedNotLiked"]);
  });

  it("is not told where both rise, or one stands still", () => {
    expect(told(moving("featureUsage", 1.5), moving("nps", 1.5))).toEqual([]);
    expect(told(moving("featureUsage", 1.5), moving("nps", 0))).toEqual([]);
  });

  it("is not told of a season that comes every year", () => {
    const seasonal = (metricId: string, sign: number) =>
      aMetric(
        metricId,
        remembering(`season ${metricId}`, 40, 0.2).map(
          (value, at) => 50 + 0.5 * value + sign * Math.max(0, (at % 12) - 1),
        ),
      );
    expect(told(seasonal("featureUsage", 1), seasonal("nps", -1))).toEqual([]);
  });

  it("is told in the sample: more tickets while usage falls", () => {
    expect(chain.divergences).toMatchObject([{ id: "askedMoreUsedLess", other: { metricId: "featureUsage" } }]);
  });
});
