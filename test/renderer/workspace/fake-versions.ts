import type { Versions } from "../../../renderer/workspace/versions.ts";
import type { Workspace } from "../../../shared/domain/workspace.ts";
import type { VersionEntry } from "../../../shared/ipc/versions.ts";

/** Versions kept in memory. `current` tells what a new one holds. */
export function createFakeVersions(current?: () => { document: Workspace; revision: number }): Versions {
  let kept: readonly { readonly entry: VersionEntry; readonly document: Workspace | undefined }[] = [];
  const find = (revision: number) => kept.find(({ entry }) => entry.revision === revision);
  return {
    list: async () => ({ ok: true, value: kept.map(({ entry }) => entry) }),
    async read(revision) {
      const document = find(revision)?.document;
      return document ? { ok: true, value: document } : { ok: false, error: { code: "unexpected" } };
    },
    async keepNow(mark) {
      const { document, revision = kept.length + 1 } = current?.() ?? {};
      const entry: VersionEntry = { revision, at: 0, bytes: 0, mark };
      kept = [{ entry, document }, ...kept.filter((one) => one.entry.revision !== revision)];
      return { ok: true, value: entry };
    },
    async mark(revision, mark) {
      const entry: VersionEntry = { revision, at: 0, bytes: 0, mark };
      kept = kept.map((one) => (one.entry.revision === revision ? { ...one, entry } : one));
      return { ok: true, value: entry };
    },
  };
}
