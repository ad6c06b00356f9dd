import { describe, expect, it } from "vitest";
import { createWorkspacesStore } from "../../../../renderer/features/workspaces/workspaces.store.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { anEntry, createFakeComputer } from "./fake-computer.ts";

const sample = sampleWorkspace("en");
const two = [anEntry({ key: "home", isOpen: true, lastOpened: 1 }), anEntry({ key: "lab", lastOpened: 2 })];

async function openStore({ entries = two, isSaved = true } = {}) {
  const computer = createFakeComputer(entries);
  let reloads = 0;
  const store = createWorkspacesStore({
    desktop: computer.desktop,
    save: async () => isSaved,
    snapshotOf: ({ name }) => ({ revision: 1, root: name, parts: [] }),
    reload: () => (reloads += 1),
    report: () => undefined,
  });
  await store.getState().refresh();
  return { ...store.getState(), computer, state: () => store.getState(), reloads: () => reloads };
}

describe("the workspaces of a computer", () => {
  it("stand with the open one first, and those in the bin apart", async () => {
    const removed = anEntry({ key: "old", removedAt: 3 });
    const { state } = await openStore({ entries: [removed, two[1]!, two[0]!] });
    expect(state().entries.map(({ key }) => key)).toEqual(["home", "lab"]);
    expect(state().bin.map(({ key }) => key)).toEqual(["old"]);
  });

  it("are changed by loading the window anew, once all is saved", async () => {
    const { open, computer, reloads } = await openStore();
    await open("lab");
    expect(computer.openKey()).toBe("lab");
    expect(reloads()).toBe(1);
  });

  it("stay where they are while something cannot be saved", async () => {
    const { open, computer, reloads, state } = await openStore({ isSaved: false });
    await open("lab");
    expect(computer.openKey()).toBe("home");
    expect(reloads()).toBe(0);
    expect(state().error).toEqual({ code: "workspaces/unsaved" });
  });

  it("get another one beside them without leaving the open one", async () => {
    const { add, computer, reloads, state } = await openStore();
    expect(await add(sample, "stay")).toBe(true);
    expect(state().entries.map(({ name }) => name)).toContain(sample.name);
    expect([computer.openKey(), reloads()]).toEqual(["home", 0]);
  });

  it("lead to the one used before when the open one is removed", async () => {
    const { remove, computer, reloads, state } = await openStore();
    expect(await remove("home")).toBe(true);
    expect(computer.openKey()).toBe("lab");
    expect(reloads()).toBe(1);
    expect(state().bin.map(({ key }) => key)).toEqual(["home"]);
  });

  it("keep the last one", async () => {
    const { remove, state } = await openStore({ entries: [two[0]!] });
    expect(await remove("home")).toBe(false);
    expect(state().error).toEqual({ code: "workspaces/last" });
    expect(state().entries).toHaveLength(1);
  });

  it("come back from the bin, or are gone for good", async () => {
    const { remove, restore, erase, computer, state } = await openStore();
    await remove("lab");
    await restore("lab");
    expect(state().entries.map(({ key }) => key)).toEqual(["home", "lab"]);
    await remove("lab");
    await erase("lab");
    expect(computer.keys()).toEqual(["home"]);
  });

  it("say why a deed did not happen, and forget it with the next", async () => {
    const { restore, refresh, computer, state } = await openStore();
    computer.refuseWith({ code: "record/write-failed", reason: "EIO" });
    await restore("lab");
    expect(state().error).toEqual({ code: "record/write-failed", reason: "EIO" });
    await refresh();
    expect(state().error).toBeUndefined();
  });
});
