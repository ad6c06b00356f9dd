import { describe, expect, it } from "vitest";
import { plainText } from "../../../../../renderer/explain/sentence.ts";
import { breachSentence, demandVerdict } from "../../../../../renderer/features/capacity/demand/demand-verdict.view.ts";
import { effortRows } from "../../../../../renderer/features/capacity/demand/effort.view.ts";
import { drawingScale, growthView, withValues } from "../../../../../renderer/features/capacity/demand/growth.view.ts";
import { pastedNumbers } from "../../../../../renderer/features/capacity/demand/pasted-numbers.ts";
import { allStages, listedIn, stageRows } from "../../../../../renderer/features/capacity/demand/stages.view.ts";
import {
  overloadWords,
  queueFacts,
  queueing,
  waitWords,
} from "../../../../../renderer/features/capacity/demand/tickets.view.ts";
import { leverRows } from "../../../../../renderer/features/capacity/demand/touch.view.ts";
import { wordsIn } from "../../../../../renderer/i18n/words.ts";
import { expectedDemand } from "../../../../../shared/analysis/demand/expected-demand.ts";
import { queueMonth } from "../../../../../shared/analysis/demand/queue-month.ts";
import { touchLevers } from "../../../../../shared/analysis/demand/touch-hours.ts";
import { month } from "../../../../../shared/base/month.ts";
import { setGrowthFrom } from "../../../../../shared/domain/edits/accounts.ts";
import { usualQueue } from "../../../../../shared/domain/request-queue.ts";
import { activeScenario } from "../../../../../shared/domain/workspace.ts";
import { sampleWorkspace } from "../../../../../shared/sample/sample-workspace.ts";
import { aProjection, flat } from "../../../../support/projection.ts";

const en = wordsIn("en");
const workspace = sampleWorkspace("en");
const { baseline } = workspace;
const scenario = activeScenario(workspace);
const mid = baseline.segments.find(({ id }) => id === "mid")!;

describe("the verdict on demand", () => {
  it("says how many customers there will be and what they ask for, and when coverage breaks", () => {
    const projection = aProjection();
    expect(plainText(demandVerdict(projection, en))).toMatch(/^[\d,]+ customers by .+ of work a month, .+ now\.$/);
    const breaking = { ...projection, breach: { ...projection.breach, likelyShortFrom: 2 } };
    expect(plainText(breachSentence(breaking, en))).toContain("it is likelier than not");
    const holding = { ...projection, breach: { ...projection.breach, likelyShortFrom: undefined } };
    expect(plainText(breachSentence(holding, wordsIn("ja")))).toContain("保てる可能性");
  });
});

describe("growth under the hand", () => {
  it("begins from the rate, and keeps what was listed beyond the plan", () => {
    const view = growthView({ ...mid, growth: { newPerMonth: 2, monthlyGrowth: 0.1 } }, scenario, "facts", 5);
    expect(view.values[0]).toBe(2);
    expect(view.values[1]).toBeCloseTo(2.2, 9);
    expect([view.from, view.to]).toEqual([0, scenario.months]);
    const long = { ...view, growth: { ...view.growth, series: flatList(scenario.months + 3, 7) } };
    expect(withValues(long, flatList(scenario.months, 1)).series!.slice(-4)).toEqual([1, 7, 7, 7]);
  });

  it("reaches in a plan from the month in view to the next change of the plan", () => {
    const draft = sampleWorkspace("en");
    activeScenario(draft).changes = [];
    const growth = { newPerMonth: 9, monthlyGrowth: 0 };
    setGrowthFrom({ month: month("2027-11"), newId: "later" }, "mid", growth)(draft);
    const changed = activeScenario(draft);
    const view = growthView(mid, changed, "plan", 4);
    expect([view.from, view.months[view.to]]).toEqual([4, "2027-11"]);
    expect(view.values[view.to]).toBe(9);
    expect(growthView(mid, changed, "facts", 4).hiddenFrom).toBe(view.to);
    expect(growthView(mid, changed, "plan", view.to).growth.newPerMonth).toBe(9);
  });

  it("is drawn on a scale with room above, in steps that a key can take", () => {
    for (const high of [0, 0.4, 3, 37, 900]) {
      const { top, step } = drawingScale([high]);
      expect(top).toBeGreaterThan(high);
      expect(step).toBeLessThanOrEqual(top / 10);
      expect(step).toBeGreaterThan(0);
    }
  });

  it("takes numbers as a spreadsheet writes them, and nothing where one is none", () => {
    expect(pastedNumbers("1\r\n2.5\r\n1,200\r\n")).toEqual({ numbers: [1, 2.5, 1200] });
    expect(pastedNumbers("3\t4社\t\t5")).toEqual({ numbers: [3, 4, 0, 5] });
    expect(pastedNumbers("1\nApril\n3")).toEqual({ unread: "April" });
  });
});

const flatList = (length: number, value: number) => Array.from({ length }, () => value);

describe("customers by stage", () => {
  const projection = aProjection();
  const segments = projection.segments.map(({ segmentId }) => ({ ...mid, id: segmentId }));
  const each = projection.segments.map(({ segmentId }) => ({
    segmentId,
    accounts: [1, 2, 3, 2, 2].map((count) => flat(count, projection.months.length)),
    work: [],
  }));
  const ahead = { futures: 10, segments: each, accounts: each[0]?.accounts ?? [] };

  it("share the segment's ARR by where its customers stand", () => {
    for (const { stages, total } of stageRows(projection, ahead, segments, { measure: "arr", month: 0 })) {
      expect(stages!.reduce((sum, yen) => sum + yen, 0)).toBeCloseTo(total, 3);
      expect(stages![2]).toBeCloseTo(total * 0.3, 3);
    }
  });

  it("have the projection's own median in all, before and after stages are counted", () => {
    const asked = { measure: "accounts", month: 0 } as const;
    const rows = stageRows(projection, undefined, segments, asked);
    expect(rows.every(({ stages }) => stages === undefined)).toBe(true);
    expect(allStages(projection, undefined, rows, asked).total).toBe(projection.accounts.p50[0]);
  });

  it("are counted from the list where there is one", () => {
    expect(listedIn(baseline.accounts, "mid")).toBe(baseline.accounts.filter((one) => one.segmentId === "mid").length);
    expect(listedIn([], "mid")).toBe(0);
  });
});

describe("hours by activity and stage", () => {
  it("add up to what the segment asks for in the month", () => {
    const rows = effortRows(expectedDemand(baseline, scenario), mid, baseline.activities, 0);
    for (const { parts, hours } of rows) {
      expect(hours).toBeCloseTo(
        parts.reduce((sum, part) => sum + part.hours, 0),
        9,
      );
      for (const { accounts, feltHours, hours: all } of parts) expect(accounts * feltHours).toBeCloseTo(all, 6);
    }
    expect(rows.some(({ hours }) => hours > 0)).toBe(true);
  });
});

describe("the levers of a touch model", () => {
  it("are told with their reach and whether they run", () => {
    const levers = touchLevers(baseline, "mid");
    const rows = leverRows(
      levers,
      { segment: { ...mid, touchModel: "high" }, activities: baseline.activities, scenario, month: scenario.start },
      en,
    );
    expect(rows).toHaveLength(levers.length);
    const narrow = levers.findIndex(({ touchModels }) => !touchModels.includes("high"));
    expect(rows[narrow]?.state).toBe("Not under this model");
  });
});

describe("requests that wait", () => {
  it("begin with the work that customers start", () => {
    expect(queueing(baseline.activities)[0]!.id).toBe("reactive");
  });

  it("state no wait where the line has no steady state, and say so", () => {
    const crowded = queueMonth(168 * 4, { ...usualQueue, people: 3 });
    const facts = queueFacts(crowded, { ...usualQueue, people: 3 }, en);
    expect(facts.map(({ id }) => id)).toEqual(["requests", "perHour", "load", "needed"]);
    expect(overloadWords(crowded, usualQueue, en)).toContain("no steady state");
    expect(waitWords(Infinity, en)).toBe("grows");
  });

  it("state all of it where it settles, and who gives up where somebody does", () => {
    const impatient = { ...usualQueue, people: 3, patienceMinutes: 30 };
    const line = queueMonth(168 * 4, impatient);
    expect(queueFacts(line, impatient, en).map(({ id }) => id)).toContain("lost");
    expect(overloadWords(line, impatient, en)).toContain("give up");
    expect(overloadWords(queueMonth(168, usualQueue), usualQueue, en)).toBeUndefined();
  });
});
