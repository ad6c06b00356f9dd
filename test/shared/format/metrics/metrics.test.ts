import { describe, expect, it } from "vitest";
import { month, monthsFrom } from "../../../../shared/base/month.ts";
import type { Workspace } from "../../../../shared/domain/workspace.ts";
import { metricHistory } from "../../../../shared/format/metrics/metrics.ts";
import { withTable } from "../../../../shared/format/table/import-table.ts";
import { type Corrections, readTableFile } from "../../../../shared/format/table/open-and-read.ts";
import { entriesOf } from "../../../../shared/format/table/reading.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";

const sample = sampleWorkspace("ja");
const empty: Workspace = { ...sample, baseline: { ...sample.baseline, metrics: [] } };
const read = (text: string, workspace = empty, mapping: Corrections = {}) =>
  readTableFile(metricHistory, new TextEncoder().encode(text), workspace, mapping);
const seriesIn = (text: string, workspace = empty) =>
  withTable(workspace, metricHistory, read(text, workspace), { partial: false }).baseline.metrics;
const problemsIn = (text: string) => read(text).problems.map(({ row, column, code }) => [row, column.letter, code]);
const [segment] = sample.baseline.segments;

const nps = [
  { month: month("2026-01"), value: 12 },
  { month: month("2026-02"), value: -3 },
];
const churn = [
  { month: month("2026-01"), value: 0.012 },
  { month: month("2026-02"), value: 0.009 },
];

describe("three years of metrics", () => {
  it.each([
    ["a value a row", "年月,指標,値\n2026/1,NPS,12\n2026/2,NPS,▲3\n2026/1,チャーン率,1.2%\n2026/2,チャーン率,0.9%\n"],
    ["a month a column", "指標,2026年1月,2026年2月\nNPS,12,-3\n解約率,1.2%,0.9%\n"],
    ["a metric a column", "年月,NPS,月次チャーン率(%)\n令和8年1月,12,1.2\n令和8年2月,(3),0.9\n"],
    [
      "English words",
      "Month,Metric,Value\nJan 2026,NPS,12\nFeb 2026,NPS,-3\nJan 2026,Churn,1.2%\nFeb 2026,Churn,0.9%\n",
    ],
  ])("are the same from a table with %s", (_, text) => {
    expect(seriesIn(text)).toEqual([
      { metricId: "nps", points: nps },
      { metricId: "churnRate", points: churn },
    ]);
  });

  it("are all read, 36 columns of them", () => {
    const months = monthsFrom(month("2023-10"), 36);
    const text = `KPI,${months.join(",")}\nアクティブユーザー数,${months.map((_, at) => `"${(6_900 + at).toLocaleString("en-US")}"`).join(",")}\n`;
    const [series] = seriesIn(text);
    expect(series!.points).toHaveLength(36);
    expect(series!.points.at(-1)).toEqual({ month: "2026-09", value: 6_935 });
  });

  it("keep what the file does not speak of, and say month by month what is different", () => {
    const known: Workspace = {
      ...empty,
      baseline: {
        ...empty.baseline,
        metrics: [{ metricId: "nps", ownerId: sample.baseline.members[0]!.id, points: nps }],
      },
    };
    const text = "指標,2026-02,2026-03\nNPS,4,5\n";
    const [changed] = entriesOf(read(text, known), "changed");
    expect(changed!.changes.filter(({ field }) => field === "value")).toEqual([
      {
        ...{ field: "value", of: { is: "month", month: "2026-02" } },
        ...{ before: { is: "number", number: -3 }, after: { is: "number", number: 4 } },
      },
      {
        ...{ field: "value", of: { is: "month", month: "2026-03" } },
        ...{ before: undefined, after: { is: "number", number: 5 } },
      },
    ]);
    expect(seriesIn(text, known)).toEqual([
      {
        ...{ metricId: "nps", ownerId: sample.baseline.members[0]!.id },
        points: [nps[0], { month: "2026-02", value: 4 }, { month: "2026-03", value: 5 }],
      },
    ]);
  });

  it("are kept apart by segment, the whole of the company among them", () => {
    const text = `月,指標,セグメント,値\n2026-01,NPS,${segment!.name},8\n2026-01,NPS,全体,12\n`;
    expect(seriesIn(text).map(({ segmentId }) => segmentId)).toEqual([segment!.id, undefined]);
  });

  it("of the team's own are known by their name", () => {
    const [own] = seriesIn('月,指標,値\n2026-01,QBR実施数,"1,234件"\n2026-02,QBR実施数,1.2万\n');
    expect(own).toMatchObject({ name: "QBR実施数", points: [{ value: 1_234 }, { value: 12_000 }] });
    const text = "月,指標,値\n2026-01,QBR実施数,1\n";
    expect(read(text).words).toMatchObject([{ field: "metric", questions: [{ word: "QBR実施数" }] }]);
    const words = [{ field: "metric", word: "QBR実施数", meaning: "tickets" }];
    expect(entriesOf(read(text, empty, { words }), "added")[0]!.thing.metricId).toBe("tickets");
  });
});

describe("a value that could be two things", () => {
  it("is asked about: 0.9 among 1.2 and 1.4 may be 0.9 % or 90 %", () => {
    const text = "月,指標,値\n2026-01,チャーン率,1.2\n2026-02,チャーン率,0.9\n2026-03,チャーン率,1.4\n";
    const [problem] = read(text).problems;
    expect(problem).toMatchObject({ row: 3, code: "shareUnclear", params: { small: "0.9%", large: "90%" } });
  });

  it("is not asked about where all agree", () => {
    expect(seriesIn("月,指標,値\n2026-01,チャーン率,1.2\n2026-02,チャーン率,1.4\n")[0]!.points[0]!.value).toBe(0.012);
    expect(seriesIn("月,指標,値\n2026-01,チャーン率,0.012\n2026-02,チャーン率,0.9\n")[0]!.points[1]!.value).toBe(0.9);
  });

  it("stands there twice, lies in the future, or is no number: each is named with its place", () => {
    expect(problemsIn("指標,2026-01\nNPS,12\nNPS,13\n")).toEqual([[3, "B", "valueTwice"]]);
    expect(problemsIn("月,指標,値\n2030-01,NPS,12\n")).toEqual([[2, "C", "monthLater"]]);
    expect(problemsIn("指標,2026-01,2026-02\nNPS,12,だいたい15\n")).toEqual([[2, "C", "valueUnreadable"]]);
  });

  it("of the team's own are kept in the unit that the table or the team gives them", () => {
    const [meetings] = seriesIn("Month,Metric,Value,Unit\n2026-01,Seats in use,64 %,share\n");
    expect(meetings).toMatchObject({
      name: "Seats in use",
      unit: "share",
      points: [{ month: "2026-01", value: 0.64 }],
    });
    const known: Workspace = {
      ...empty,
      baseline: { ...empty.baseline, metrics: [{ ...meetings!, better: "higher" }] },
    };
    const [later] = seriesIn("Month,Seats in use\n2026-02,65\n", known);
    expect(later).toMatchObject({ unit: "share", better: "higher" });
    expect(later!.points.at(-1)).toEqual({ month: "2026-02", value: 0.65 });
  });
});
