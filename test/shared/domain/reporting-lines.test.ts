import { describe, expect, it } from "vitest";
import {
  branchOf,
  lineAbove,
  peopleBelow,
  type Reporter,
  reportingLines,
  reportsTo,
} from "../../../shared/domain/reporting-lines.ts";

/** "b<a" is b, who reports to a. */
const people = (text: string): Reporter[] =>
  text.split(" ").map((word) => {
    const [id = "", managerId] = word.split("<");
    return managerId === undefined ? { id } : { id, managerId };
  });

describe("reportingLines", () => {
  it("lists each branch in one piece, managers first, in the order given", () => {
    const lines = reportingLines(people("c<b head b<head d<head e<b"));
    expect(lines.ids).toEqual(["head", "b", "c", "e", "d"]);
    expect(lines.ids.map((id) => lines.depthOf.get(id))).toEqual([0, 1, 2, 2, 1]);
    expect(reportsTo(lines, "b")).toEqual(["c", "e"]);
    expect(reportsTo(lines, "d")).toEqual([]);
  });

  it("keeps several trees, and people whose manager is not there", () => {
    const lines = reportingLines(people("a b c<gone d<b"));
    expect(lines.roots).toEqual(["a", "b", "c"]);
    expect(lines.managerOf.has("c")).toBe(false);
  });

  it("shows everyone even where managers form a circle, and says where it was cut", () => {
    const lines = reportingLines(people("a<c b<a c<b d<c self<self"));
    expect(new Set(lines.ids)).toEqual(new Set(["a", "b", "c", "d", "self"]));
    expect([...lines.cut]).toEqual(["a", "self"]);
    expect(lines.roots).toEqual(["a", "self"]);
    expect(lineAbove(lines, "d")).toEqual(["c", "b", "a"]);
  });

  it("holds for any managers at all: everyone once, and no line without end", () => {
    let seed = 1;
    const roll = (sides: number) => (seed = (seed * 48_271) % 2_147_483_647) % sides;
    for (let round = 0; round < 200; round++) {
      const size = 1 + roll(40);
      const crowd = Array.from({ length: size }, (_, at) => ({ id: `p${at}`, managerId: `p${roll(size + 3)}` }));
      const lines = reportingLines(crowd);
      expect(lines.ids.toSorted()).toEqual(crowd.map(({ id }) => id).toSorted());
      for (const id of lines.ids) expect(lineAbove(lines, id).length).toBe(lines.depthOf.get(id));
    }
  });

  it("knows who is below whom", () => {
    const lines = reportingLines(people("head b<head c<b d<c e<head"));
    expect(branchOf(lines, "b")).toEqual(["b", "c", "d"]);
    expect(branchOf(lines, "nobody")).toEqual([]);
    expect([...peopleBelow(lines)]).toEqual([
      ["head", 4],
      ["b", 2],
      ["c", 1],
      ["d", 0],
      ["e", 0],
    ]);
  });

  it("takes a line of 20,000 people without running out of stack", () => {
    const chain = Array.from({ length: 20_000 }, (_, at) => ({ id: `p${at}`, managerId: `p${at - 1}` }));
    expect(reportingLines(chain).depthOf.get("p19999")).toBe(19_999);
  });
});
