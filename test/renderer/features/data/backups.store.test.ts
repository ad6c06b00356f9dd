import { describe, expect, it } from "vitest";
import { createBackupsStore } from "../../../../renderer/features/data/backups.store.ts";
import { Fault } from "../../../../shared/base/errors.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { aBackup, createFakeBackups } from "./fake-backups.ts";

function openStore(first = [aBackup({ at: 10 })]) {
  const fake = createFakeBackups(first);
  const taken: string[] = [];
  const store = createBackupsStore({
    desktop: fake.desktop,
    takeSnapshot: async () => taken.push("snapshot") > 0,
    readFile(bytes) {
      if (bytes.length !== 1) throw new Fault({ code: "file/not-crewcast", name: "" });
      return sampleWorkspace("en");
    },
    now: () => 2_000,
    report: () => undefined,
  });
  return { ...store.getState(), ...fake, taken, state: () => store.getState() };
}

describe("what is known of the backups", () => {
  it("says where they go, which there are, and when that was true", async () => {
    const { list, state } = openStore();
    await list();
    expect(state()).toMatchObject({ backups: { folder: "/data/backups", lastAt: 10 }, askedAt: 2_000 });
    expect(state().entries).toHaveLength(1);
  });

  it("brings what is on screen into the record before a backup is asked for", async () => {
    const { backUpNow, taken, state } = openStore();
    await backUpNow();
    expect(taken).toEqual(["snapshot"]);
    expect(state().backups?.lastAt).toBe(1_000);
  });

  it("follows the folder to another disk and back", async () => {
    const { chooseFolder, useDefaultFolder, state } = openStore();
    await chooseFolder();
    expect(state().backups).toMatchObject({ folder: "/disk/safe", isDefault: false });
    await useDefaultFolder();
    expect(state().backups?.isDefault).toBe(true);
  });

  it("keeps the reason of a failure until the next deed", async () => {
    const { backUpNow, list, refuseWith, state } = openStore();
    refuseWith({ code: "record/disk-full", freeMegabytes: 1, neededMegabytes: 200 });
    await backUpNow();
    expect(state().error?.code).toBe("record/disk-full");
    refuseWith(undefined);
    await list();
    expect(state().error).toBeUndefined();
  });

  it("opens a backup as the workspace it holds", async () => {
    const { read } = openStore();
    expect(await read("0")).toEqual({ ok: true, value: sampleWorkspace("en") });
  });
});
