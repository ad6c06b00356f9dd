import { describe, expect, it } from "vitest";
import { type Charted, reportingChanges } from "../../../shared/domain/reporting-changes.ts";

const charted = (id: string, own: Partial<Charted> = {}): Charted => ({
  id,
  managerId: "head",
  levelId: "csm",
  mix: { sales: 1, support: 0, analyst: 0 },
  fteShare: 1,
  ...own,
});

describe("reportingChanges", () => {
  it("tells who joined, left, moved, changed level or does other work", () => {
    const before = ["stays", "goes", "moves", "rises", "halves"].map((id) => charted(id));
    const after = [
      charted("stays"),
      charted("moves", { managerId: "other", levelId: "senior" }),
      charted("rises", { levelId: "senior" }),
      charted("halves", { fteShare: 0.5 }),
      charted("new"),
    ];
    expect(reportingChanges(before, after).map(({ id, kinds }) => [id, kinds])).toEqual([
      ["moves", ["moved", "level"]],
      ["rises", ["level"]],
      ["halves", ["changed"]],
      ["new", ["joined"]],
      ["goes", ["left"]],
    ]);
  });

  it("finds nothing between a team and itself", () => {
    const team = [charted("a"), charted("b")];
    expect(
      reportingChanges(
        team,
        team.map((one) => ({ ...one, mix: { ...one.mix } })),
      ),
    ).toEqual([]);
  });
});
