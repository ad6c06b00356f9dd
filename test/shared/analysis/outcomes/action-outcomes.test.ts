import { describe, expect, it } from "vitest";
import { actionOutcomes } from "../../../../shared/analysis/outcomes/action-outcomes.ts";
import { certainty, judgeAction, type Judged } from "../../../../shared/analysis/outcomes/judge-action.ts";
import { rivalsOf } from "../../../../shared/analysis/outcomes/rivals.ts";
import { weakMetrics } from "../../../../shared/analysis/outcomes/weak-metrics.ts";
import { addMonths, month } from "../../../../shared/base/month.ts";
import type { Action } from "../../../../shared/domain/action.ts";
import type { MetricSeries } from "../../../../shared/domain/metric-series.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { remembering } from "../../../support/remembering.ts";

const begins = month("2023-01");
const anAction = (facts: Partial<Action> = {}): Action => ({
  ...{ id: "a", name: "Visits", month: addMonths(begins, 34), metricId: "nps", hoped: "up", afterMonths: 1 },
  ...facts,
});
const aMetric = (values: ArrayLike<number>, facts: Partial<MetricSeries> = {}): MetricSeries => ({
  metricId: "nps",
  points: Array.from(values, (value, at) => ({ month: addMonths(begins, at), value })),
  ...facts,
});
const noisy = (name: string, valueAt: (at: number) => number, months = 42) =>
  remembering(name, months, 0.3).map((value, at) => 20 + value + (at % 12 === 2 ? 6 : 0) + at / 12 + valueAt(at));
const judged = (series: MetricSeries, action = anAction()) => judgeAction(action, series) as Judged;

describe("what followed an action", () => {
  it("is what was hoped for where the metric rose beyond season and trend", () => {
    const { state, effect } = judged(aMetric(noisy("rose", (at) => (at >= 35 ? 5 : 0))));
    expect(state).toBe("followed");
    expect(effect.low).toBeLessThan(5);
    expect(effect.high).toBeGreaterThan(5);
  });

  it("is the opposite where it fell, and what was hoped for where falling was", () => {
    const fell = aMetric(noisy("fell", (at) => (at >= 35 ? -5 : 0)));
    expect(judged(fell).state).toBe("opposite");
    expect(judged(fell, anAction({ hoped: "down" })).state).toBe("followed");
  });

  it("leaves out the months on the way to the effect", () => {
    const late = aMetric(noisy("late", (at) => (at >= 34 && at < 38 ? -12 : at >= 38 ? 5 : 0)));
    expect(judged(late, anAction({ afterMonths: 4 }))).toMatchObject({ state: "followed", before: 34, after: 4 });
  });

  it("is called something in no more than one of twenty cases where nothing happened", () => {
    const worlds = 150;
    let told = 0;
    for (let world = 0; world < worlds; world++)
      if (judged(aMetric(noisy(`nothing ${world}`, () => 0))).state !== "unclear") told++;
    const share = 1 - certainty;
    expect(told / worlds).toBeLessThan(share + 4 * Math.sqrt((share * (1 - share)) / worlds));
  });

  it("says that it is too early, and from which month it can be told", () => {
    const series = aMetric(noisy("early", () => 0, 37));
    expect(judgeAction(anAction(), series)).toEqual({ state: "tooEarly", after: 2, from: addMonths(begins, 37) });
  });

  it("says that there is too little before, or nothing at all", () => {
    const series = aMetric(noisy("short", () => 0, 30));
    expect(judgeAction(anAction({ month: addMonths(begins, 8) }), series)).toEqual({
      state: "tooFewBefore",
      before: 8,
    });
    expect(judgeAction(anAction(), undefined)).toEqual({ state: "noSeries" });
  });

  it("warns where it was done just after an unusually bad month", () => {
    const bad = (at: number) => (at === 33 ? -6 : 0);
    expect(judged(aMetric(noisy("bad", bad))).atExtreme).toBe(true);
    expect(judged(aMetric(noisy("bad", bad)), anAction({ hoped: "down" })).atExtreme).toBe(false);
  });
});

describe("rivals of an action", () => {
  const links = [{ from: "featureUsage", to: "nps" }];
  const namesOf = (...others: readonly Partial<Action>[]) =>
    rivalsOf(
      anAction(),
      others.map((facts, at) => anAction({ id: `r${at}`, ...facts })),
      links,
    ).map(({ id }) => id);

  it("are those on the same metric, or on one that feeds it, at about the same time", () => {
    expect(namesOf({}, { metricId: "featureUsage" }, { metricId: "churnRate" })).toEqual(["r0", "r1"]);
    expect(namesOf({ month: addMonths(begins, 26) }, { month: addMonths(begins, 29) })).toEqual(["r1"]);
  });

  it("are not those of other segments", () => {
    const action = anAction({ segmentId: "s1" });
    const others = [
      anAction({ id: "same", segmentId: "s1" }),
      anAction({ id: "other", segmentId: "s2" }),
      anAction({ id: "all" }),
    ];
    expect(rivalsOf(action, others, links).map(({ id }) => id)).toEqual(["same", "all"]);
  });
});

describe("a weak metric", () => {
  const weak = aMetric(noisy("weak", (at) => (at >= 39 ? -7 : 0)));

  it("is one that stands far below its season and trend of late, and nobody has done anything about", () => {
    expect(weakMetrics({ metrics: [weak] })).toMatchObject([{ metricId: "nps", kind: "level", actionIds: [] }]);
    expect(weakMetrics({ metrics: [aMetric(noisy("fine", () => 0))] })).toEqual([]);
  });

  it("is answered by an action on it, or on a metric that feeds it, not by one of long ago", () => {
    const idsWith = (...actions: Action[]) => weakMetrics({ metrics: [weak], actions })[0]!.actionIds;
    const now = addMonths(begins, 40);
    expect(idsWith(anAction({ month: now }), anAction({ id: "feeds", metricId: "featureUsage", month: now }))).toEqual([
      "a",
      "feeds",
    ]);
    expect(
      idsWith(
        anAction({ month: addMonths(begins, 20) }),
        anAction({ id: "b", metricId: "tickets", month: addMonths(begins, 30) }),
      ),
    ).toEqual([]);
  });

  it("is not one that does well, nor one of which nobody said what good is", () => {
    const well = noisy("well", (at) => (at >= 39 ? 7 : 0));
    expect(weakMetrics({ metrics: [aMetric(well)] })).toEqual([]);
    expect(weakMetrics({ metrics: [aMetric(well, { metricId: "own", name: "Own" })] })).toEqual([]);
    expect(weakMetrics({ metrics: [aMetric(well, { metricId: "own", name: "Own", better: "lower" })] })).toHaveLength(
      1,
    );
  });
});

describe("the sample", () => {
  it("has actions of every kind of ending, and a weak metric that nobody answers", () => {
    const { actions, weak } = actionOutcomes(sampleWorkspace("en").baseline);
    const states = actions.map(({ outcome }) => outcome.state);
    expect(new Set(states)).toEqual(new Set(["followed", "unclear", "opposite", "tooEarly"]));
    expect(weak).toMatchObject([{ metricId: "onboardingCompletions", actionIds: [] }]);
  });
});
