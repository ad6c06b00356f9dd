import { describe, expect, it } from "vitest";
import { reportingLines } from "../../../shared/domain/reporting-lines.ts";
import { askMove, moved, type MoveAsked, topsOf } from "../../../shared/domain/reporting-moves.ts";

const people = [
  { id: "head" },
  { id: "lead", managerId: "head" },
  { id: "ann", managerId: "lead" },
  { id: "bob", managerId: "lead" },
  { id: "other", managerId: "head" },
  { id: "cho", managerId: "other" },
  { id: "hire", managerId: "other" },
];
const lines = reportingLines(people);
const rules = { canLead: (id: string) => id !== "hire", mayStandAlone: true };
const ask = (own: Partial<MoveAsked>, also: Partial<typeof rules> = {}) =>
  askMove(people, lines, { ids: ["lead"], managerId: "other", isAlone: false, ...own }, { ...rules, ...also });
const refusal = (...asked: Parameters<typeof ask>) => {
  const answer = ask(...asked);
  return answer.ok ? undefined : answer.refusal;
};

describe("askMove", () => {
  it("takes a person's reports along, and says what becomes of spans and layers", () => {
    const answer = ask({});
    expect(answer).toEqual({
      ok: true,
      preview: {
        moves: [{ id: "lead", managerId: "other" }],
        people: 3,
        spans: [
          { id: "other", before: 2, after: 3 },
          { id: "head", before: 2, after: 1 },
        ],
        layersBefore: 3,
        layersAfter: 4,
      },
    });
  });

  it("moves a person alone when asked: the reports go to whoever was above", () => {
    const answer = ask({ isAlone: true });
    expect(answer.ok && answer.preview.people).toBe(1);
    expect(answer.ok && answer.preview.moves).toEqual([
      { id: "lead", managerId: "other" },
      { id: "ann", managerId: "head" },
      { id: "bob", managerId: "head" },
    ]);
  });

  it("lets a manager go alone below one of their own reports", () => {
    const answer = ask({ isAlone: true, managerId: "ann" });
    const after = reportingLines(moved(people, answer.ok ? answer.preview.moves : []));
    expect(after.cut.size).toBe(0);
    expect(after.managerOf.get("lead")).toBe("ann");
    expect(after.managerOf.get("ann")).toBe("head");
  });

  it("moves a whole team as one: whoever reports to another of the chosen comes along", () => {
    expect(topsOf(lines, ["ann", "lead", "cho"])).toEqual(["lead", "cho"]);
    const answer = ask({ ids: ["ann", "lead", "cho"], managerId: "head" });
    expect(answer.ok && answer.preview.moves.map(({ id }) => id)).toEqual(["lead", "cho"]);
  });

  it("refuses what cannot be, and says why", () => {
    expect(refusal({ managerId: "ann" })).toBe("circle");
    expect(refusal({ managerId: "lead" })).toBe("self");
    expect(refusal({ managerId: "head" })).toBe("already");
    expect(refusal({ managerId: "hire" })).toBe("cannotLead");
    expect(refusal({ ids: ["nobody"] })).toBe("nobody");
    expect(refusal({ managerId: undefined }, { mayStandAlone: false })).toBe("needsManager");
    expect(refusal({ managerId: undefined })).toBeUndefined();
  });

  it("refuses exactly the moves that would make a circle, for any lines", () => {
    let seed = 7;
    const roll = (sides: number) => (seed = (seed * 48_271) % 2_147_483_647) % sides;
    for (let round = 0; round < 300; round++) {
      const size = 2 + roll(20);
      const crowd = Array.from({ length: size }, (_, at) => ({ id: `p${at}`, managerId: `p${at - 1 - roll(4)}` }));
      const before = reportingLines(crowd);
      const asked = { ids: [`p${roll(size)}`], managerId: `p${roll(size)}`, isAlone: roll(2) === 0 };
      const answer = askMove(crowd, before, asked, { canLead: () => true, mayStandAlone: true });
      const blind = reportingLines(moved(crowd, [{ id: asked.ids[0]!, managerId: asked.managerId }]));
      if (answer.ok) expect(reportingLines(moved(crowd, answer.preview.moves)).cut.size).toBe(0);
      else if (answer.refusal === "circle") expect(blind.cut.size).toBe(1);
    }
  });
});
