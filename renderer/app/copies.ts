/** Which copies went out from here and came in: how the state that two colleagues' workspaces have in common is found again. */
import type { Result } from "../../shared/base/errors.ts";
import type { Workspace } from "../../shared/domain/workspace.ts";
import type { Copy } from "../../shared/format/workspace-file.ts";
import type { VersionMark } from "../../shared/ipc/record.ts";
import type { VersionEntry } from "../../shared/ipc/versions.ts";
import type { Versions } from "../workspace/versions.ts";

/** Older ones have had their time to come back. */
const mostCopies = 100;

const latest = (ids: readonly string[]) => [...new Set(ids)].slice(-mostCopies);

const copyIdOf = ({ mark }: VersionEntry) => (mark?.kind === "handed-out" ? mark.copyId : undefined);

/** Its content is now in here, and everything that was in it. */
export const takenIn = (workspace: Workspace, copy: Copy | undefined): Workspace["copies"] =>
  copy === undefined ? workspace.copies : latest([...(workspace.copies ?? []), ...copy.from, copy.id]);

/** The same state handed out twice is the same copy. */
const copyIdFor = (lineage: string, revision: number) => `${lineage}_${revision}`;

export type HandOut = {
  readonly copy: Copy;
  /** Forgets the version again, since nobody got the file. */
  readonly takeBack: () => Promise<void>;
};

/** Keeps today's state as a version, whatever it is kept for already; undefined where that cannot be done. */
export async function keepState(
  versions: Versions,
  revision: number,
  mark: VersionMark,
): Promise<Result<VersionEntry>> {
  const known = await versions.list();
  const kept = known.ok ? known.value.find((entry) => entry.revision === revision && entry.mark) : undefined;
  // A version has one mark, and any mark keeps it for good: a name that somebody gave it must not be lost.
  return kept ? { ok: true, value: kept } : versions.keepNow(mark);
}

/** Keeps today's state under the id that the file will carry. Where that cannot be done, the file goes out without one. */
export async function handOut(
  versions: Versions,
  { copies = [] }: Workspace,
  { lineage, revision }: { readonly lineage: string; readonly revision: number },
): Promise<HandOut | undefined> {
  const known = await versions.list();
  const id = copyIdFor(lineage, revision);
  const kept = await keepState(versions, revision, { kind: "handed-out", copyId: id });
  if (!kept.ok) return undefined;
  const before = known.ok ? known.value : [];
  const isNew = before.every((entry) => entry.revision !== revision || entry.mark === undefined);
  const earlier = before.toReversed().flatMap((entry) => copyIdOf(entry) ?? []);
  return {
    copy: { id, lineage, from: latest([...earlier, ...copies].filter((copy) => copy !== id)) },
    takeBack: async () => {
      if (isNew) await versions.mark(kept.value.revision, undefined);
    },
  };
}

/** The newest state here that is also in the file; undefined where none is known. */
export async function commonState(
  versions: Versions,
  copy: Copy | undefined,
  lineage: string,
): Promise<Result<Workspace | undefined>> {
  if (copy === undefined) return { ok: true, value: undefined };
  const known = await versions.list();
  if (!known.ok) return known;
  const ids = new Set([copy.id, ...copy.from]);
  const isInFile = (entry: VersionEntry) =>
    ids.has(copyIdOf(entry) ?? "") || ids.has(copyIdFor(lineage, entry.revision));
  const found = known.value.filter(isInFile).toSorted((one, other) => other.revision - one.revision)[0];
  return found ? versions.read(found.revision) : { ok: true, value: undefined };
}

/** A workspace made from a copy begins as that copy: its first version is what both have in common. */
export async function markOrigin(versions: Versions, { copies = [] }: Workspace, revision: number): Promise<void> {
  const origin = copies.at(-1);
  if (revision === 1 && origin !== undefined) await versions.mark(1, { kind: "handed-out", copyId: origin });
}
