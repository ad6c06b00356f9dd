import { describe, expect, it, vi } from "vitest";
import { createFakeVersions } from "../workspace/fake-versions.ts";
import { wordsIn } from "../../../renderer/i18n/words.ts";
import { freezeScenario } from "../../../shared/domain/edits/branches.ts";
import { pickScenario } from "../../../shared/domain/edits/scenarios.ts";
import { activeScenario } from "../../../shared/domain/workspace.ts";
import { readCrewcastFile, writeScenarioFile, writeWorkspaceFile } from "../../../shared/format/workspace-file.ts";
import type { Desktop } from "../../../shared/ipc/desktop.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { openWindow } from "./open-window.tsx";

function open(desktop?: Parameters<typeof openWindow>[0]) {
  const versions = createFakeVersions(() => {
    const { workspace: document, revision } = workspace.getState();
    return { document, revision };
  });
  const { files, workspace, frame } = openWindow(desktop, versions);
  const said = () => frame.getState().notices.map(({ tone, say }) => [tone, say(wordsIn("en"))]);
  return { files, workspace, said, versions, overlay: () => frame.getState().overlay };
}

const fileOf = (text: string) => ({ token: "t", name: "plan.crewcast", bytes: new TextEncoder().encode(text) });

function saving() {
  const saveFile = vi.fn<Desktop["saveFile"]>(async () => ({ ok: true, value: { name: "chosen.crewcast" } }));
  return { saveFile, text: () => saveFile.mock.lastCall?.[0].text ?? "" };
}

describe("files", () => {
  it("shows what is in a file before anything changes", async () => {
    const theirs = { ...sampleWorkspace("en"), name: "Theirs" };
    const { files, workspace, overlay } = open();
    const ours = workspace.getState().workspace;
    await files.take(fileOf(writeWorkspaceFile(theirs)));
    expect(overlay()).toMatchObject({ kind: "open-workspace", taken: { name: "plan.crewcast", workspace: theirs } });
    expect(workspace.getState().workspace).toBe(ours);
  });

  it("offers the plan of a file that holds one", async () => {
    const { files, workspace, overlay } = open();
    const { baseline } = workspace.getState().workspace;
    const plan = activeScenario(workspace.getState().workspace);
    await files.take(fileOf(writeScenarioFile(plan, baseline)));
    expect(overlay()).toMatchObject({ kind: "add-scenario", taken: { scenario: plan } });
  });

  it("changes nothing for a file that is not a workspace, and names it", async () => {
    const { files, workspace, said } = open();
    const before = workspace.getState().workspace;
    await files.take(fileOf("{}"));
    expect(workspace.getState().workspace).toBe(before);
    expect(said()).toEqual([["error", expect.stringContaining("plan.crewcast")]]);
  });

  it("offers the workspace's name for an export, without characters that a disk refuses", async () => {
    const { saveFile } = saving();
    const { files, workspace, said } = open({ saveFile });
    workspace.getState().edit({ key: "renameWorkspace", name: "CS/2027" }, (draft) => {
      draft.name = "CS/2027";
    });
    await files.saveCopy();
    expect(saveFile.mock.calls[0]?.[0]).toMatchObject({ kind: "workspace", suggestedName: "CS 2027.crewcast" });
    expect(said()).toEqual([["notice", expect.stringContaining("chosen.crewcast")]]);
  });

  it("knows a copy again that comes back changed, by the state in which it went out", async () => {
    const { saveFile, text } = saving();
    const { files, workspace, overlay } = open({ saveFile });
    await files.saveCopy();
    const handedOut = readCrewcastFile(text(), "");
    const ours = workspace.getState().workspace;
    workspace.getState().edit({ key: "renameWorkspace", name: "Ours" }, (draft) => void (draft.name = "Ours"));
    // The colleague's app names the copy it began from in every file it writes.
    const theirs = { id: "copy-theirs", lineage: "lineage-theirs", from: [handedOut.copy!.id] };
    await files.take(fileOf(writeWorkspaceFile({ ...ours, name: "Theirs" }, theirs)));
    expect(overlay()).toMatchObject({ kind: "open-workspace", taken: { ancestor: { name: ours.name } } });
  });

  it("hands out a frozen scenario with the facts of then, or the plan alone", async () => {
    const { saveFile, text } = saving();
    const { files, workspace } = open({ saveFile });
    const { edit } = workspace.getState();
    const plan = activeScenario(workspace.getState().workspace);
    const people = workspace.getState().workspace.baseline.members.length;
    edit(
      { key: "freezeScenario", name: "Shown" },
      freezeScenario(plan.id, { copyId: "f", name: "Shown", at: 1, occasion: "Board", factsId: "facts" }),
    );
    edit({ key: "pickScenario", name: "Shown" }, pickScenario("f"));
    edit({ key: "removeMember" }, (draft) => void draft.baseline.members.shift());
    await files.saveScenario("shown");
    const shown = readCrewcastFile(text(), "");
    expect(shown.kind === "scenario" && shown.frozen?.facts.members).toHaveLength(people);
    await files.saveScenario("plan");
    const alone = readCrewcastFile(text(), "");
    expect(alone).toMatchObject({ kind: "scenario", scenario: { name: "Shown" } });
    expect(alone).not.toHaveProperty("frozen");
  });

  it("names earlier hand-outs in a later one, and forgets one that nobody got", async () => {
    const { saveFile, text } = saving();
    const { files, workspace, versions } = open({ saveFile });
    const rename = (name: string) =>
      workspace.getState().edit({ key: "renameWorkspace", name }, (draft) => void (draft.name = name));
    await files.saveCopy();
    const first = readCrewcastFile(text(), "").copy?.id;
    rename("B");
    saveFile.mockResolvedValueOnce({ ok: true, value: undefined });
    await files.saveCopy();
    rename("C");
    await files.saveCopy();
    expect(readCrewcastFile(text(), "").copy?.from).toEqual([first]);
    const kept = await versions.list();
    expect(kept.ok && kept.value.map(({ mark }) => mark?.kind)).toEqual(["handed-out", undefined, "handed-out"]);
  });

  it("leaves a version the name that somebody gave it", async () => {
    const { saveFile, text } = saving();
    const { files, workspace, versions, overlay } = open({ saveFile });
    await versions.keepNow({ kind: "named", name: "Board meeting" });
    await files.saveCopy();
    const kept = await versions.list();
    expect(kept.ok && kept.value.map(({ mark }) => mark?.kind)).toEqual(["named"]);
    // And it is known again all the same.
    const ours = workspace.getState().workspace.name;
    const sent = text();
    workspace.getState().edit({ key: "renameWorkspace", name: "Ours" }, (draft) => void (draft.name = "Ours"));
    await files.take(fileOf(sent));
    expect(overlay()).toMatchObject({ taken: { ancestor: { name: ours } } });
  });

  it("says nothing when the user changes their mind", async () => {
    const { files, said } = open();
    await files.open();
    await files.saveCopy();
    await files.takeHanded();
    expect(said()).toEqual([]);
  });
});
