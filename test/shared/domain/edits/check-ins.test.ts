import { describe, expect, it } from "vitest";
import { month } from "../../../../shared/base/month.ts";
import { type CheckIn, checkInSchema } from "../../../../shared/domain/check-in.ts";
import { removeCheckIn, saveCheckIn } from "../../../../shared/domain/edits/check-ins.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";

const told: CheckIn = {
  id: "c-new",
  memberId: "m02",
  held: month("2026-11"),
  answers: { chaos: { pressure: 0.4, basis: "said" } },
  remarks: [{ cause: "chaos", basis: "said", text: "The handover list is on paper." }],
  askedIds: ["chaosPlan"],
  followUps: [],
};

describe("check-ins", () => {
  it("are added, corrected in their place, and removed", () => {
    const workspace = structuredClone(sampleWorkspace("en"));
    const { length } = workspace.baseline.checkIns;
    saveCheckIn(told)(workspace);
    expect(workspace.baseline.checkIns.at(-1)).toEqual(told);
    saveCheckIn({ ...told, held: month("2026-10") })(workspace);
    expect(workspace.baseline.checkIns).toHaveLength(length + 1);
    expect(workspace.baseline.checkIns.at(-1)?.held).toBe("2026-10");
    removeCheckIn(told.id)(workspace);
    expect(workspace.baseline.checkIns).toEqual(sampleWorkspace("en").baseline.checkIns);
  });

  it("keep remarks and the questions that were asked", () => {
    expect(checkInSchema.parse(told)).toEqual(told);
  });
});
