import { describe, expect, it, vi } from "vitest";
import { wordsIn } from "../../../renderer/i18n/words.ts";
import { writeWorkspaceFile } from "../../../shared/format/workspace-file.ts";
import type { Desktop } from "../../../shared/ipc/desktop.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { openWindow } from "./open-window.tsx";

function open(desktop?: Parameters<typeof openWindow>[0]) {
  const { files, workspace, frame } = openWindow(desktop);
  const said = () => frame.getState().notices.map(({ tone, say }) => [tone, say(wordsIn("en"))]);
  return { files, workspace, said };
}

const fileOf = (text: string) => ({ token: "t", name: "plan.crewcast", bytes: new TextEncoder().encode(text) });

describe("files", () => {
  it("shows an opened workspace, and one undo brings back the one before", async () => {
    const theirs = { ...sampleWorkspace("en"), name: "Theirs" };
    const { files, workspace, said } = open();
    const ours = workspace.getState().workspace;
    await files.take(fileOf(writeWorkspaceFile(theirs)));
    expect(workspace.getState().workspace).toEqual(theirs);
    expect(said()).toEqual([["notice", expect.stringContaining("plan.crewcast")]]);
    workspace.getState().undo();
    expect(workspace.getState().workspace).toEqual(ours);
  });

  it("changes nothing for a file that is not a workspace, and names it", async () => {
    const { files, workspace, said } = open();
    const before = workspace.getState().workspace;
    await files.take(fileOf("{}"));
    expect(workspace.getState().workspace).toBe(before);
    expect(said()).toEqual([["error", expect.stringContaining("plan.crewcast")]]);
  });

  it("offers the workspace's name for an export, without characters that a disk refuses", async () => {
    const saveFile = vi.fn<Desktop["saveFile"]>(async () => ({ ok: true, value: { name: "chosen.crewcast" } }));
    const { files, workspace, said } = open({ saveFile });
    workspace.getState().edit({ key: "renameWorkspace", name: "CS/2027" }, (draft) => {
      draft.name = "CS/2027";
    });
    await files.saveCopy();
    expect(saveFile.mock.calls[0]?.[0]).toMatchObject({ kind: "workspace", suggestedName: "CS 2027.crewcast" });
    expect(said()).toEqual([["notice", expect.stringContaining("chosen.crewcast")]]);
  });

  it("says nothing when the user changes their mind", async () => {
    const { files, said } = open();
    await files.open();
    await files.saveCopy();
    await files.takeHanded();
    expect(said()).toEqual([]);
  });
});
