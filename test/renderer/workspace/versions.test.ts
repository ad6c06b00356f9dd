import { describe, expect, it } from "vitest";
import type { VersionMark } from "../../../shared/ipc/record.ts";
import type { VersionEntry } from "../../../shared/ipc/versions.ts";
import { createVersions } from "../../../renderer/workspace/versions.ts";
import { app, opened, storedSnapshot } from "./open-store.ts";

const aMark: VersionMark = { kind: "named", name: "Board" };
const kept = (...revisions: number[]): VersionEntry[] =>
  revisions.map((revision) => ({ revision, at: 0, bytes: 1, mark: undefined }));

/** A record with these versions; the window is asked for a snapshot at revision 9. */
function aRecord(versions: readonly VersionEntry[], saves = true) {
  const marked: { revision: number; mark: VersionMark | undefined }[] = [];
  const found = createVersions({
    workspace: "kita",
    app,
    desktop: {
      listVersions: async () => ({ ok: true, value: versions }),
      readVersion: async () => ({ ok: true, value: storedSnapshot(opened()) }),
      async markVersion({ revision, mark }) {
        marked.push({ revision, mark });
        return { ok: true, value: { revision, at: 0, bytes: 1, mark } };
      },
    },
    takeSnapshot: async () =>
      saves ? { ok: true, value: { revision: 9 } } : { ok: false, error: { code: "workspaces/unsaved" } },
    report: () => {},
  });
  return { versions: found, marked };
}

describe("versions", () => {
  it("are read as documents", async () => {
    const { versions } = aRecord(kept(1));
    expect(await versions.read(1)).toEqual({ ok: true, value: opened().document });
  });

  it("keep what is on screen now under its mark", async () => {
    const { versions, marked } = aRecord(kept(9, 4));
    expect(await versions.keepNow(aMark)).toMatchObject({ ok: true, value: { revision: 9, mark: aMark } });
    expect(marked).toEqual([{ revision: 9, mark: aMark }]);
  });

  it("mark the state that was asked for, though somebody went on typing", async () => {
    const { versions, marked } = aRecord(kept(12, 8, 4));
    await versions.keepNow(aMark);
    expect(marked).toEqual([{ revision: 8, mark: aMark }]);
  });

  it("mark nothing that could not be saved", async () => {
    const { versions, marked } = aRecord(kept(4), false);
    expect(await versions.keepNow(aMark)).toMatchObject({ ok: false });
    expect(marked).toEqual([]);
  });
});
