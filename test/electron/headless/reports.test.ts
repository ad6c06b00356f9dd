import { describe, expect, it } from "vitest";
import { fanChart, lowestShare } from "../../../electron/headless/page/fan-chart.ts";
import { printPage } from "../../../electron/headless/page/print-page.ts";
import { makeReport } from "../../../electron/headless/report/make-report.ts";
import type { Run, Speech } from "../../../electron/headless/report/report.ts";
import { printReport } from "../../../electron/headless/text/print-report.ts";
import { widthOf } from "../../../electron/headless/text/width.ts";
import type { Projection } from "../../../shared/analysis/projection.ts";
import { type Language, languages } from "../../../shared/base/words.ts";
import { createFormats } from "../../../shared/i18n/formats.ts";
import { createTranslation } from "../../../shared/i18n/translate.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { aProjection, fanAround, flat } from "../../support/projection.ts";

const speechIn = (language: Language): Speech => ({
  language,
  t: createTranslation(language).t,
  formats: createFormats(language),
});
const english = speechIn("en");
const workspace = sampleWorkspace("en");

const aRun = (projection: Projection, name = "As we are"): Run => ({
  baseline: workspace.baseline,
  scenario: { ...workspace.scenarios[0]!, name },
  projection,
  withNames: false,
  further: {},
});
const reportOn = (projection: Projection, speech = english) =>
  makeReport(workspace, [aRun(projection)], "1.0.0", speech);

/** Falls below 88 % from the sixth month on, in nine of ten futures. */
const falling = aProjection({
  coverage: fanAround(
    flat(0.95, 12).map((value, month) => value - month * 0.012),
    0.04,
  ),
  shortProbability: flat(0, 12).map((_, month) => (month >= 5 ? 0.7 : 0.1)),
  breach: {
    ...aProjection().breach,
    firstBreach: flat(0, 12).map((_, month) => (month === 5 ? 0.9 : 0)),
    breachedBy: flat(0, 12).map((_, month) => (month >= 5 ? 0.9 : 0)),
    never: { value: 0.1, standardError: 0.03 },
    likelyShortFrom: 5,
    median: 5,
  },
});

describe("makeReport", () => {
  it("opens with the answer: from when, how surely, and until when it is safe", () => {
    expect(reportOn(falling).scenarios[0]!.verdict).toBe(
      "Coverage is likely to fall below 88% from May 2027; in 9 of 10 futures it does so within 12 months. With 80% safety it holds through Apr 2027.",
    );
    expect(reportOn(aProjection()).scenarios[0]!.verdict).toContain("With 80% safety it holds to the end.");
  });

  it("shows the worst month of each quarter, not its average", () => {
    const [coverage] = reportOn(falling).scenarios[0]!.tables;
    expect(coverage!.rows.map((row) => row[3])).toEqual(["93%", "89%", "85%", "82%"]);
  });

  it("states how exact a share is, from the number of trials", () => {
    // 1.96 × √(0.25 / 100) = 9.8 points.
    expect(reportOn(aProjection()).method.notes[0]).toContain("at most 9.8 points");
  });
});

describe("printReport", () => {
  it.each(languages)("keeps sentences within the terminal and aligns figures (%s)", (language) => {
    const text = printReport(reportOn(falling, speechIn(language)), 80);
    const lines = text.split("\n");
    expect(lines.filter((line) => /\s$/.test(line))).toEqual([]);
    const quarters = lines.filter((line) => /^ {2}.*%.*%.*%.*%.*%.*%$/.test(line) && line.includes("202"));
    expect(new Set(quarters.map(widthOf)).size).toBe(1);
  });
});

describe("printPage", () => {
  it.each(languages)("is one page that loads nothing and runs nothing (%s)", (language) => {
    const speech = speechIn(language);
    const page = printPage(reportOn(falling, speech), speech);
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).not.toMatch(/<script|<link|<img|https?:|url\(|@import|\bon\w+=/);
  });

  it("keeps names from becoming markup", () => {
    const hostile = `<img src=x onerror="alert('1')">&`;
    const report = makeReport({ ...workspace, name: hostile }, [aRun(falling, hostile)], "1.0.0", english);
    const page = printPage(report, english);
    expect(page).not.toContain("<img");
    expect(page).toContain("&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;");
  });

  it("compares scenarios where there are several", () => {
    const runs = [aRun(falling, "A"), aRun(aProjection(), "B")];
    expect(printPage(makeReport(workspace, runs, "1.0.0", english), english)).toContain("Side by side");
    expect(makeReport(workspace, runs.slice(1), "1.0.0", english).comparison).toBeUndefined();
  });
});

describe("fanChart", () => {
  it("tells its picture in a sentence", () => {
    expect(fanChart(aRun(falling), 0.7, english)).toContain("median from 95% to 82%, target 88%");
  });

  it("draws inside its frame whatever the numbers", () => {
    for (const share of [0, 0.02, 0.5, 1]) {
      const run = aRun(aProjection({ coverage: fanAround(flat(share, 12), 0) }));
      const svg = fanChart(run, lowestShare([run, aRun(falling)]), english);
      const points = [...svg.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
      expect(points.length).toBeGreaterThan(36);
      for (const [x, y] of points) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(760);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(260);
      }
      expect(svg).not.toContain("NaN");
    }
  });
});
