import { describe, expect, it } from "vitest";
import { addMonths, type Month, month } from "../../../../shared/base/month.ts";
import {
  addPastMembers,
  changePastMember,
  recordLeaving,
  removePastMembers,
  setPastMembersSince,
} from "../../../../shared/domain/edits/past-members.ts";
import { addJudgement } from "../../../../shared/domain/edits/judgements.ts";
import { removeMembers } from "../../../../shared/domain/edits/remove-members.ts";
import { copyOf, inTurn, type Recipe } from "../../../../shared/domain/edits/recipe.ts";
import type { PastMember } from "../../../../shared/domain/past-member.ts";
import { problemsIn } from "../../../../shared/domain/problems.ts";
import type { Workspace } from "../../../../shared/domain/workspace.ts";
import { readWorkspaceFile, writeWorkspaceFile } from "../../../../shared/format/workspace-file.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { withoutHistory } from "../../../support/without-history.ts";

const sample = withoutHistory(sampleWorkspace("en"));
const after = (recipe: Recipe, workspace: Workspace = sample): Workspace => {
  const draft = copyOf(workspace);
  recipe(draft);
  return draft;
};
const mori: PastMember = {
  id: "mori",
  name: "Mori",
  joined: month("2022-04"),
  left: month("2024-09"),
  departure: "resigned",
  cause: "chaos",
  statedReason: "A new challenge",
};
const listOf = ({ baseline }: Workspace) => baseline.pastMembers;

describe("the list of those who have left", () => {
  it("begins with the first who is added, and an addition of the same person replaces them in place", () => {
    const two = after(addPastMembers([mori, { ...mori, id: "abe" }]));
    const corrected = after(addPastMembers([{ ...mori, cause: "blocked" }]), two);
    expect(listOf(corrected)).toEqual([
      { ...mori, cause: "blocked" },
      { ...mori, id: "abe" },
    ]);
  });

  it("is corrected and shortened by hand", () => {
    const one = after(addPastMembers([mori]));
    expect(listOf(after(changePastMember("mori", { left: month("2024-10") }), one))![0]!.left).toBe("2024-10");
    expect(listOf(after(removePastMembers(["mori"]), one))).toEqual([]);
    expect(listOf(after(removePastMembers(["mori"])))).toBeUndefined();
  });

  it("says from when on it is complete, and can take that back", () => {
    const said = after(setPastMembersSince(month("2022-01")));
    expect(said.baseline.pastMembersSince).toBe("2022-01");
    expect("pastMembersSince" in after(setPastMembersSince(undefined), said).baseline).toBe(false);
  });

  it("takes over a member who leaves, with the months that are known, and the team keeps nothing that points to them", () => {
    const [member] = sample.baseline.members;
    const leaving = { left: sample.baseline.asOf, departure: "resigned", cause: "blocked" } as const;
    const gone = after(recordLeaving(member!.id, leaving));
    const { id, name, joined, mix } = member!;
    expect(listOf(gone)).toEqual([{ id, name, joined, mix, ...leaving }]);
    expect(gone.baseline.members.some((other) => other.id === id || other.managerId === id)).toBe(false);
    expect(listOf(after(recordLeaving("nobody", leaving)))).toBeUndefined();
  });

  it("keeps what was thought would happen to whoever leaves, under the id of that stay", () => {
    const { id, joined } = sample.baseline.members[0]!;
    const earlier = { ...mori, id, joined: addMonths(joined, -24), left: addMonths(joined, -6) };
    const about = (judgementId: string, made: Month) =>
      addJudgement({ id: judgementId, memberId: id, made, termMonths: 6, chanceShare: 0.25 });
    const judged = after(
      inTurn(addPastMembers([earlier]), about("then", addMonths(joined, -12)), about("now", addMonths(joined, 12))),
    );
    const gone = after(recordLeaving(id, { left: month("2026-10"), departure: "resigned" }), judged);
    expect(gone.baseline.judgements?.map(({ memberId }) => memberId)).toEqual([id, `${id}-2026-10`]);
    const erased = after(removePastMembers([`${id}-2026-10`]), gone);
    expect(erased.baseline.judgements?.map((judgement) => judgement.id)).toEqual(["then"]);
    expect(after(removeMembers([id]), judged).baseline.judgements).toEqual([]);
  });

  it("comes back from a file, and a file from before there was one still opens", () => {
    const two = after((draft) => {
      addPastMembers([mori])(draft);
      setPastMembersSince(month("2022-01"))(draft);
    });
    expect(readWorkspaceFile(writeWorkspaceFile(two), "plan.crewcast")).toEqual(two);
    expect(readWorkspaceFile(writeWorkspaceFile(sample), "plan.crewcast").baseline.pastMembers).toBeUndefined();
  });

  it("is advised on: the same id twice, and leaving before joining", () => {
    const odd = after(({ baseline }) => {
      baseline.pastMembers = [mori, { ...mori, left: month("2021-01") }];
    });
    const found = problemsIn(odd).filter(({ path }) => path.startsWith("baseline.pastMembers"));
    expect(found).toEqual([
      { code: "duplicateId", id: "mori", path: "baseline.pastMembers[1].id", subject: "Mori" },
      { code: "leavesBeforeJoining", month: "2021-01", path: "baseline.pastMembers[1].left", subject: "Mori" },
    ]);
  });
});
