import { describe, expect, it } from "vitest";
import { month } from "../../../../shared/base/month.ts";
import type { FollowUp } from "../../../../shared/domain/check-in.ts";
import { addFollowUp, changeFollowUp, removeFollowUp, setDone } from "../../../../shared/domain/edits/follow-ups.ts";
import { removeMembers } from "../../../../shared/domain/edits/remove-members.ts";
import { snoozeTalk } from "../../../../shared/domain/edits/talk-reminders.ts";
import { draftOf, emptyFollowUp, followUpOf } from "../../../../shared/domain/follow-up-draft.ts";
import type { Workspace } from "../../../../shared/domain/workspace.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";

const opened = (): Workspace => structuredClone(sampleWorkspace("en"));
const promised = ({ baseline }: Workspace, id: string): FollowUp | undefined =>
  baseline.checkIns.flatMap(({ followUps }) => followUps).find((followUp) => followUp.id === id);

describe("follow-ups", () => {
  it("are added to their conversation, reworded, and stay as done as they were", () => {
    const workspace = opened();
    const [checkIn] = workspace.baseline.checkIns;
    const followUp = followUpOf({ ...emptyFollowUp("chaos"), action: " Write it down ", owner: "" }, "new")!;
    expect(followUp).toEqual({ id: "new", action: "Write it down", cause: "chaos", done: false });
    addFollowUp(checkIn!.id, followUp)(workspace);
    setDone("new", month("2026-12"))(workspace);
    changeFollowUp({ ...followUp, owner: "Okabe" })(workspace);
    expect(promised(workspace, "new")).toEqual({ ...followUp, owner: "Okabe", done: true, doneIn: "2026-12" });
    setDone("new", undefined)(workspace);
    expect(promised(workspace, "new")).toEqual({ ...followUp, owner: "Okabe" });
    removeFollowUp("new")(workspace);
    expect(promised(workspace, "new")).toBeUndefined();
    expect(workspace).toEqual(opened());
  });

  it("are nothing yet while nobody has said what is to be done, and lose nothing on the way through a form", () => {
    expect(followUpOf(emptyFollowUp(), "new")).toBeUndefined();
    const followUps = opened().baseline.checkIns.flatMap((checkIn) => checkIn.followUps);
    for (const { done: _, ...words } of followUps) {
      expect(followUpOf(draftOf({ ...words, done: false }), words.id)).toEqual({ ...words, done: false });
    }
  });
});

describe("a reminder that was put off", () => {
  it("goes with the person", () => {
    const workspace = opened();
    snoozeTalk("m03", month("2027-02"))(workspace);
    expect(workspace.snoozedTalks).toEqual([{ memberId: "m03", until: "2027-02" }]);
    removeMembers(["m03"])(workspace);
    expect(workspace.snoozedTalks).toEqual([]);
    snoozeTalk("m03", undefined)(workspace);
    expect(workspace.snoozedTalks).toBeUndefined();
  });
});
