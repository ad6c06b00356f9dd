/** Which copies went out from here and came in: how the state that two colleagues' workspaces have in common is found again. */
import type { Result } from "../../shared/base/errors.ts";
import type { Workspace } from "../../shared/domain/workspace.ts";
import type { Copy } from "../../shared/format/workspace-file.ts";
import type { VersionEntry } from "../../shared/ipc/versions.ts";
import type { Versions } from "../workspace/versions.ts";

/** Older ones have had their time to come back. */
const mostCopies = 100;

const latest = (ids: readonly string[]) => [...new Set(ids)].slice(-mostCopies);

const copyIdOf = ({ mark }: VersionEntry) => (mark?.kind === "handed-out" ? mark.copyId : undefined);

/** Its content is now in here, and everything that was in it. */
export const takenIn = (workspace: Workspace, copy: Copy | undefined): Workspace["copies"] =>
  copy === undefined ? workspace.copies : latest([...(workspace.copies ?? []), ...copy.from, copy.id]);

export type HandOut = {
  readonly copy: Copy;
  /** Forgets the version again, since nobody got the file. */ readonly takeBack: () => Promise<void>;
};

/** Keeps today's state under the id that the file will carry. Where that cannot be done, the file goes out without one. */
export async function handOut(
  versions: Versions,
  { copies = [] }: Workspace,
  own: { readonly id: string; readonly lineage: string },
): Promise<HandOut | undefined> {
  const known = await versions.list();
  const kept = await versions.keepNow({ kind: "handed-out", copyId: own.id });
  if (!kept.ok) return undefined;
  const earlier = known.ok ? known.value.toReversed().flatMap((entry) => copyIdOf(entry) ?? []) : [];
  return {
    copy: { ...own, from: latest([...earlier, ...copies]) },
    takeBack: async () => void (await versions.mark(kept.value.revision, undefined)),
  };
}

/** The newest state here that is also in the file; undefined where none is known. */
export async function commonState(versions: Versions, copy: Copy | undefined): Promise<Result<Workspace | undefined>> {
  if (copy === undefined) return { ok: true, value: undefined };
  const known = await versions.list();
  if (!known.ok) return known;
  const ids = new Set([copy.id, ...copy.from]);
  const found = known.value
    .filter((entry) => ids.has(copyIdOf(entry) ?? ""))
    .toSorted((one, other) => other.revision - one.revision)[0];
  return found ? versions.read(found.revision) : { ok: true, value: undefined };
}

/** A workspace made from a copy begins as that copy: its first version is what both have in common. */
export async function markOrigin(versions: Versions, { copies = [] }: Workspace, revision: number): Promise<void> {
  const origin = copies.at(-1);
  if (revision === 1 && origin !== undefined) await versions.mark(1, { kind: "handed-out", copyId: origin });
}
