import { describe, expect, it } from "vitest";
import { layersEnough, type Placed, structureOf } from "../../../shared/domain/reporting-structure.ts";

const thresholds = { spanMost: 4, spanLeast: 2, spanForLayers: 3 };
const placed = (id: string, managerId?: string, own: Partial<Placed> = {}): Placed => ({
  id,
  ...(managerId !== undefined && { managerId }),
  rank: 1,
  leadsPeople: true,
  ...own,
});
const reports = (managerId: string, count: number) =>
  Array.from({ length: count }, (_, at) => placed(`${managerId}${at}`, managerId, { leadsPeople: false }));
const flags = (people: readonly Placed[]) => structureOf(people, thresholds).flags;

describe("structureOf", () => {
  it("counts people, leaders and reports layer by layer", () => {
    const people = [placed("h"), placed("a", "h"), placed("b", "h"), ...reports("a", 3), ...reports("b", 2)];
    const structure = structureOf(people, thresholds);
    expect(structure.layers.map(({ layer, ids, spans }) => [layer, ids.length, spans])).toEqual([
      [1, 1, [2]],
      [2, 2, [2, 3]],
      [3, 5, []],
    ]);
    expect(structure.meanSpan).toBeCloseTo(7 / 3);
    expect(structure.flags).toEqual([]);
  });

  it("flags spans that are wide or narrow", () => {
    const people = [placed("h"), placed("a", "h"), ...reports("a", 5)];
    expect(flags(people)).toEqual([
      { kind: "narrowSpan", id: "h", reports: 1, limit: 2 },
      { kind: "wideSpan", id: "a", reports: 5, limit: 4 },
    ]);
  });

  it("flags more layers than a team of this size needs", () => {
    const people = [placed("h"), ...reports("h", 3), placed("x", "h0"), placed("y", "h0"), placed("z", "x")];
    expect(flags(people)).toContainEqual({ kind: "manyLayers", id: "z", layers: 4, enough: 3, people: 7, span: 3 });
  });

  it("flags people beside the tree, and not a team in which nobody leads", () => {
    expect(flags([placed("h"), ...reports("h", 2), placed("stray")])).toEqual([{ kind: "noManager", id: "stray" }]);
    expect(flags([placed("a"), placed("b")])).toEqual([]);
  });

  it("flags the chair of someone who is gone, which is nobody's layer of people", () => {
    const structure = structureOf([placed("h"), placed("v", "h", { isVacant: true }), ...reports("v", 2)], thresholds);
    expect(structure.flags).toContainEqual({ kind: "emptyChair", id: "v", reports: 2 });
    expect(structure.people).toBe(3);
  });

  it("flags whoever leads from a level that does not, or leads somebody who ranks above", () => {
    const people = [placed("h", undefined, { leadsPeople: false }), ...reports("h", 2), placed("up", "h", { rank: 3 })];
    expect(flags(people)).toEqual([
      { kind: "leadsOffLadder", id: "h" },
      { kind: "ranksBelow", id: "up", managerId: "h" },
    ]);
  });
});

describe("layersEnough", () => {
  it("is the least number of layers that holds the team", () => {
    expect([0, 1, 4, 5, 13, 14].map((people) => layersEnough(people, 3))).toEqual([0, 1, 2, 3, 3, 4]);
    expect(layersEnough(4, 1)).toBe(4);
  });
});
