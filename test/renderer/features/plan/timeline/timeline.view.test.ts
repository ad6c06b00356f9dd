import { describe, expect, it } from "vitest";
import { addMonths, month } from "../../../../../shared/base/month.ts";
import type { Change } from "../../../../../shared/domain/change.ts";
import { timelineDeed } from "../../../../../renderer/features/plan/timeline/keys.ts";
import { barsOf, laidOut, neighbour, rowsIn } from "../../../../../renderer/features/plan/timeline/timeline.view.ts";
import { plannedStarts } from "../../../../../renderer/features/plan/timeline/totals.view.ts";
import { aChange, aHire, aScenario, start } from "../../../../support/builders.ts";
import { luckOf } from "../../../../support/luck.ts";
import { processorMs } from "../../../../support/processor-time.ts";
import { randomChanges } from "../../../../support/random-changes.ts";
import { randomOrganisation } from "../../../../support/random-organisation.ts";

const at = (index: number) => addMonths(start, index);
const aSeat = (id: string, index: number) => aChange({ type: "openProductSeats", id, count: 1, month: at(index) });
const aLeverChange = (type: "startLever" | "stopLever", id: string, index: number, enabled = true) =>
  aChange({ type, id, leverId: "guides", month: at(index), enabled });
const bars = (changes: Change[], own = {}) => barsOf(aScenario({ changes, ...own }));
const threeMonths = { roomOf: () => 3 };

describe("the bars of a plan", () => {
  it("show a hire from the opening of its search over its first day to full speed", () => {
    const coefficients = { leadTimeMonths: 3, rampMonths: 4 };
    const [own] = bars([aHire({ id: "h", month: at(2), leadTimeMonths: 1 })], { coefficients });
    expect(own).toMatchObject({ from: 2, joins: 3, ramped: 7, to: 8 });
    const [usual] = bars([aHire({ id: "h", month: at(2) })], { coefficients });
    expect(usual).toMatchObject({ from: 2, joins: 5, ramped: 9 });
  });

  it("make one bar of a lever's start and the stop that ends it, and let one without a stop go on to the end", () => {
    const stopped = bars([aLeverChange("stopLever", "end", 6), aLeverChange("startLever", "begin", 2)]);
    expect(stopped).toHaveLength(1);
    expect(stopped[0]).toMatchObject({ id: "begin", changeIds: ["begin", "end"], from: 2, to: 6 });
    expect(bars([aLeverChange("startLever", "begin", 2)])[0]).toMatchObject({ from: 2, to: 12 });
  });

  it("keep a stop that is off, or that ends what ran before the plan, as a bar of its own", () => {
    const off = bars([aLeverChange("startLever", "begin", 2), aLeverChange("stopLever", "end", 6, false)]);
    expect(off.map(({ id, to }) => [id, to])).toEqual([
      ["begin", 12],
      ["end", 7],
    ]);
    expect(bars([aLeverChange("stopLever", "end", 6)])).toHaveLength(1);
  });

  it("count as planned starts those who are to come within the plan and are not off", () => {
    const planned = bars([
      aHire({ id: "a", month: at(0), leadTimeMonths: 2, count: 2 }),
      aHire({ id: "b", month: at(1), leadTimeMonths: 1 }),
      aHire({ id: "c", month: at(0), leadTimeMonths: 2, enabled: false }),
      aHire({ id: "d", month: at(11), leadTimeMonths: 6 }),
    ]);
    expect(plannedStarts(planned, 12)).toEqual([0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });
});

describe("the lanes of a plan", () => {
  it("put bars into the first row that has room for their words", () => {
    const { placed, lanes } = laidOut(bars([aSeat("a", 0), aSeat("b", 1), aSeat("c", 3)]), threeMonths);
    const seats = lanes.find(({ id }) => id === "seats")!;
    expect(seats).toMatchObject({ rows: 2, bars: 3 });
    expect(placed.map(({ bar, row }) => [bar.id, row - seats.row])).toEqual([
      ["a", 0],
      ["b", 1],
      ["c", 0],
    ]);
  });

  it("keep the rows that are held while a hand moves something", () => {
    const before = laidOut(bars([aSeat("a", 0), aSeat("b", 1)]), threeMonths);
    const after = laidOut(bars([aSeat("a", 0), aSeat("b", 9)]), { ...threeMonths, held: rowsIn(before) });
    expect(rowsIn(after)).toEqual(rowsIn(before));
  });

  it.each(Array.from({ length: 30 }, (_, seed) => seed + 1))("never lay one bar over another: luck %i", (seed) => {
    const luck = luckOf(seed);
    const { baseline, scenarios } = randomOrganisation(seed);
    const scenario = { ...scenarios[0]!, changes: [] as Change[] };
    scenario.changes = randomChanges(luck, baseline, scenario.months);
    const own = barsOf(scenario);
    const room = 1 + luck.whole(0, 6);
    const { placed, rows } = laidOut(own, { roomOf: () => room });
    expect(placed).toHaveLength(own.length);
    expect(new Set(own.flatMap(({ changeIds }) => changeIds)).size).toBe(scenario.changes.length);
    for (let row = 0; row < rows; row++) {
      const inRow = placed.filter((one) => one.row === row).map(({ bar }) => bar);
      for (const [index, bar] of inRow.entries()) {
        const before = inRow[index - 1];
        if (before) expect(bar.from).toBeGreaterThanOrEqual(Math.max(before.to, before.from + room));
      }
    }
  });

  it("are laid out for 500 changes in far less than a frame", () => {
    const many = bars(Array.from({ length: 500 }, (_, index) => aSeat(`s${index}`, index % 12)));
    expect(processorMs(() => void laidOut(many, threeMonths))).toBeLessThan(200);
  });
});

describe("keys on the timeline", () => {
  const layout = laidOut(
    bars([aHire({ id: "h", month: at(4) }), aSeat("a", 0), aSeat("b", 5), aLeverChange("startLever", "l", 4)]),
    threeMonths,
  );

  it("walk along a lane by month and to the nearest bar of the next row that has one", () => {
    expect(neighbour(layout, "a", "right")).toBe("b");
    expect(neighbour(layout, "a", "left")).toBeUndefined();
    expect(neighbour(layout, "h", "down")).toBe("b");
    expect(neighbour(layout, "b", "up")).toBe("h");
    expect(neighbour(layout, "b", "down")).toBe("l");
    expect(neighbour(layout, "b", "first")).toBe("a");
  });

  const press = (key: string, own = {}) => ({
    key,
    ...{ ctrlKey: false, metaKey: false, altKey: false, shiftKey: false },
    ...own,
  });

  it("move with Alt, stretch with Shift as well, and move plainly once that was asked for", () => {
    expect(timelineDeed(press("ArrowLeft", { altKey: true }), false)).toEqual({ kind: "move", by: -1 });
    expect(timelineDeed(press("ArrowRight", { altKey: true, shiftKey: true }), false)).toEqual({
      kind: "stretch",
      by: 1,
    });
    expect(timelineDeed(press("ArrowRight"), false)).toMatchObject({ kind: "walk", walk: "right" });
    expect(timelineDeed(press("ArrowRight"), true)).toEqual({ kind: "move", by: 1 });
    expect(timelineDeed(press("Enter"), true)).toEqual({ kind: "drop" });
    expect(timelineDeed(press("Enter"), false)).toEqual({ kind: "details" });
  });

  it("leave to the window what is not theirs", () => {
    expect(timelineDeed(press("z", { ctrlKey: true }), false)).toBeUndefined();
    expect(timelineDeed(press("6"), false)).toBeUndefined();
    expect(timelineDeed(press("d", { ctrlKey: true }), false)).toEqual({ kind: "copy" });
  });
});

describe("a month that is no month of the plan", () => {
  it("keeps its distance, so that it can be brought back in", () => {
    expect(bars([aChange({ type: "openProductSeats", id: "s", count: 1, month: month("2026-10") })])[0]!.from).toBe(-3);
  });
});
