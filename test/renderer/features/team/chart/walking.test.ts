import { describe, expect, it } from "vitest";
import { chartLayout } from "../../../../../renderer/features/team/chart/chart-layout.ts";
import { autoFolds, foldingOf, opened, turn, uncover } from "../../../../../renderer/features/team/chart/folds.ts";
import { chartDeed } from "../../../../../renderer/features/team/chart/keys.ts";
import { treeRows, walkRows } from "../../../../../renderer/features/team/chart/tree-rows.view.ts";
import { walk } from "../../../../../renderer/features/team/chart/walk.ts";
import { reportingLines } from "../../../../../shared/domain/reporting-lines.ts";

const crowd = (size: number, span: number) =>
  reportingLines(
    Array.from({ length: size }, (_, at) =>
      at === 0 ? { id: "p0" } : { id: `p${at}`, managerId: `p${Math.floor((at - 1) / span)}` },
    ),
  );
const everyone = () => false;
const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
  chartDeed({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more }, false);

describe("walking the chart", () => {
  const layout = chartLayout(crowd(13, 3), everyone);

  it("goes down to the first report, along a column, and back up to the manager", () => {
    expect(walk(layout, "p0", "ArrowDown")).toBe("p1");
    expect(walk(layout, "p1", "ArrowDown")).toBe("p4");
    expect(walk(layout, "p4", "ArrowDown")).toBe("p5");
    expect(walk(layout, "p5", "ArrowUp")).toBe("p4");
    expect(walk(layout, "p4", "ArrowUp")).toBe("p1");
  });

  it("goes sideways to whoever stands next, and stops at an edge", () => {
    expect(walk(layout, "p1", "ArrowRight")).toBe("p2");
    expect(walk(layout, "p7", "ArrowLeft")).toBe("p4");
    expect(walk(layout, "p3", "ArrowRight")).toBeUndefined();
    expect(walk(layout, "p0", "ArrowUp")).toBeUndefined();
  });

  it("reaches everyone by arrows alone", () => {
    const reached = new Set(["p0"]);
    for (const id of reached)
      for (const arrow of ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"] as const) {
        const next = walk(layout, id, arrow);
        if (next !== undefined) reached.add(next);
      }
    expect(reached.size).toBe(13);
  });
});

describe("the rows of the list", () => {
  const lines = crowd(13, 3);

  it("say level, place among neighbours, and whether they are open", () => {
    const rows = treeRows(lines, (id) => id === "p2");
    expect(rows.map(({ id }) => id)).toEqual(["p0", "p1", "p4", "p5", "p6", "p2", "p3", "p10", "p11", "p12"]);
    expect(rows[5]).toEqual({ id: "p2", level: 2, isOpen: false, position: 2, neighbours: 3 });
    expect(rows[2]).toMatchObject({ level: 3, isOpen: undefined, position: 1, neighbours: 3 });
  });

  it("open and close with the arrows sideways, and else walk", () => {
    const rows = treeRows(lines, (id) => id === "p2");
    expect(walkRows(rows, lines, "p2", "ArrowRight")).toEqual({ turn: "p2" });
    expect(walkRows(rows, lines, "p1", "ArrowRight")).toEqual({ go: "p4" });
    expect(walkRows(rows, lines, "p4", "ArrowLeft")).toEqual({ go: "p1" });
    expect(walkRows(rows, lines, "p0", "ArrowUp")).toBeUndefined();
  });
});

describe("folds", () => {
  it("leave a small team open, and of a large one as many layers as fit a glance", () => {
    expect(crowd(100, 5).ids.filter(foldingOf(autoFolds, crowd(100, 5)))).toEqual([]);
    const large = crowd(2_000, 7);
    const shown = chartLayout(large, foldingOf(autoFolds, large)).cards.length;
    expect(shown).toBeGreaterThan(7);
    expect(shown).toBeLessThanOrEqual(150);
  });

  it("open whatever hides somebody, and nothing else", () => {
    const lines = crowd(13, 3);
    const folded = turn(turn(autoFolds, "p1"), "p2");
    const open = foldingOf(uncover(folded, lines, "p4"), lines);
    expect([open("p1"), open("p2")]).toEqual([false, true]);
    expect(foldingOf(opened(folded, lines, "p2"), lines)("p2")).toBe(false);
  });
});

describe("keys", () => {
  it("move, mark, fold, find, zoom and change what is shown", () => {
    expect(press("m")).toEqual({ kind: "move", isAlone: false });
    expect(press("M", { shiftKey: true })).toEqual({ kind: "move", isAlone: true });
    expect([" ", "x", "F", "v", "t"].map((key) => press(key)?.kind)).toEqual(["fold", "mark", "find", "view", "form"]);
    expect(press("0")).toEqual({ kind: "zoom", direction: "fit" });
    expect(press("ArrowUp", { shiftKey: true })).toEqual({ kind: "pan", arrow: "ArrowUp" });
  });

  it("leave commands of the window and digits of the rail alone", () => {
    expect([press("z", { ctrlKey: true }), press("3"), press("Tab")]).toEqual([undefined, undefined, undefined]);
  });
});
