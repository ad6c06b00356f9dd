import { describe, expect, it } from "vitest";
import { applyDifference } from "../../../../shared/domain/difference/apply-difference.ts";
import { differencesBetween } from "../../../../shared/domain/difference/differences-between.ts";
import { keepTeamView, removeTeamView } from "../../../../shared/domain/edits/team-views.ts";
import { type TeamView, teamViewSchema } from "../../../../shared/domain/team-view.ts";
import type { Workspace } from "../../../../shared/domain/workspace.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";

const board: TeamView = {
  id: "view-1",
  name: "For the board",
  columns: [{ id: "level" }, { id: "salary", width: 140 }],
  sort: [{ column: "salary", isDown: true }],
  group: "level",
  filters: [{ column: "team", is: "among", keys: ["East"] }],
};

function after(workspace: Workspace, edit: (draft: Workspace) => void): Workspace {
  const draft = structuredClone(workspace);
  edit(draft);
  return draft;
}

describe("views of the team", () => {
  const none = sampleWorkspace("en");
  const one = after(none, keepTeamView(board));

  it("are kept behind each other, and replaced where they stand", () => {
    const two = after(one, keepTeamView({ ...board, id: "view-2", name: "For me" }));
    const renamed = after(two, keepTeamView({ ...board, name: "Pay" }));
    expect(renamed.teamViews?.map(({ name }) => name)).toEqual(["Pay", "For me"]);
    expect(teamViewSchema.safeParse(renamed.teamViews?.[0]).success).toBe(true);
  });

  it("leave a workspace without any as it was before", () => {
    expect(after(one, removeTeamView("view-1"))).toEqual(none);
    expect(after(none, removeTeamView("view-1"))).toEqual(none);
  });

  it("are compared one by one, and each can be carried over and taken back", () => {
    const [there, back] = [differencesBetween(none, one), differencesBetween(one, none)];
    expect(there).toMatchObject([{ type: "changed", subject: { kind: "workspace" }, field: ["teamViews", "view-1"] }]);
    expect(after(none, (draft) => there.forEach((difference) => applyDifference(difference)(draft)))).toEqual(one);
    expect(after(one, (draft) => back.forEach((difference) => applyDifference(difference)(draft)))).toEqual(none);
  });
});
