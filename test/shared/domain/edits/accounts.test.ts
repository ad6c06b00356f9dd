import { describe, expect, it } from "vitest";
import { month } from "../../../../shared/base/month.ts";
import { changeQueue, setGrowthFrom, setGrowthOf } from "../../../../shared/domain/edits/accounts.ts";
import { growthStanding, newIn } from "../../../../shared/domain/growth-standing.ts";
import { usualQueue } from "../../../../shared/domain/request-queue.ts";
import { activeScenario, workspaceSchema } from "../../../../shared/domain/workspace.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { newLogoMeans } from "../../../../shared/simulation/compile/segments.ts";
import { timelineOf } from "../../../../shared/simulation/compile/timeline.ts";

const growth = { newPerMonth: 4, monthlyGrowth: 0.01 };
const at = (when: string) => ({ month: month(when), newId: `change-${when}` });
const midOf = ({ baseline }: ReturnType<typeof sampleWorkspace>) => baseline.segments.find(({ id }) => id === "mid")!;

describe("growth of a segment", () => {
  it("is corrected in the facts, held within what a file may say", () => {
    const draft = sampleWorkspace("en");
    setGrowthOf("mid", { newPerMonth: -3, monthlyGrowth: 2, series: [1.234, 99_999] })(draft);
    expect(midOf(draft).growth).toEqual({ newPerMonth: 0, monthlyGrowth: 0.5, series: [1.23, 10_000] });
    expect(workspaceSchema.safeParse(draft).success).toBe(true);
  });

  it("is changed in one plan only from a month on, and again in the same change", () => {
    const draft = sampleWorkspace("en");
    const before = activeScenario(draft).changes.length;
    setGrowthFrom(at("2027-06"), "mid", growth)(draft);
    setGrowthFrom({ ...at("2027-06"), newId: "another" }, "mid", { ...growth, newPerMonth: 6 })(draft);
    const { changes } = activeScenario(draft);
    expect(changes).toHaveLength(before + 1);
    expect(changes.at(-1)).toMatchObject({ id: "change-2027-06", type: "changeGrowth", growth: { newPerMonth: 6 } });
    expect(midOf(draft).growth).toEqual(midOf(sampleWorkspace("en")).growth);
  });

  it("stands as the engine counts it, month by month", () => {
    const draft = sampleWorkspace("en");
    setGrowthFrom(at("2027-06"), "mid", growth)(draft);
    setGrowthFrom(at("2028-02"), "mid", { ...growth, series: Array.from({ length: 20 }, (_, index) => index) })(draft);
    const scenario = activeScenario(draft);
    const means = Array.from({ length: scenario.months }, (_, index) => {
      const standing = growthStanding(midOf(draft), scenario, index);
      return newIn(standing.growth, standing.since, index) * scenario.growthRatio;
    });
    expect(means).toEqual(newLogoMeans(midOf(draft), timelineOf(scenario), scenario));
  });
});

describe("requests that wait", () => {
  it("are described from the usual values on, and one of them can be taken away again", () => {
    const draft = sampleWorkspace("en");
    const queueOf = () => draft.baseline.activities.find(({ id }) => id === "reactive")!.queue;
    changeQueue("reactive", usualQueue, { patienceMinutes: 30 })(draft);
    expect(queueOf()).toEqual({ ...usualQueue, patienceMinutes: 30 });
    changeQueue("reactive", usualQueue, { patienceMinutes: undefined, people: 4 })(draft);
    expect(queueOf()).toEqual({ ...usualQueue, people: 4 });
    expect(workspaceSchema.safeParse(draft).success).toBe(true);
  });
});
