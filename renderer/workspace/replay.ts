/** From stored texts back to the workspace with its undo history. */
import { freeze } from "immer";
import { Fault } from "../../shared/base/errors.ts";
import { type Workspace, workspaceSchema } from "../../shared/domain/workspace.ts";
import { currentVersion, upgradeDocument } from "../../shared/format/upgrade-document.ts";
import type { StoredPart } from "../../shared/ipc/record.ts";
import type { Stored } from "../data/stored.ts";
import { createWorkspaceCheck, type WorkspaceCheck } from "./check-workspace.ts";
import { afterDeed, type History, type Step } from "./history.ts";
import { withEarlier } from "./earlier-steps.ts";
import { readDeed } from "./journal-text.ts";
import { createPieces, type Pieces } from "./pieces.ts";
import { readParts } from "./snapshot-text.ts";

export type Replay = {
  readonly history: History<Workspace>;
  readonly lineage: string;
  /** The highest revision seen, replayed or not: the next one must be above it. */
  readonly lastRevision: number;
  /** Deeds after a gap or a damaged one. Patches fit only the very document they were made on, so these are lost. */
  readonly lost: number;
  /** An older app wrote it: the document is today's, its undo history stayed behind. */
  readonly isUpgraded: boolean;
  /** What the record holds of this document, by name. */
  readonly pieces: Pieces;
  /** Knows the parts of the document that need no second look. */
  readonly check: WorkspaceCheck;
};

export type Reader = {
  /** What this very version wrote, it has checked. Absent: everything is looked at. */
  readonly app?: string | undefined;
  newId(): string;
  /** Steps that lie apart and that undo in the journal reaches back to. */
  readonly older?: ReadonlyMap<string, readonly Step[]> | undefined;
};

const reader: Reader = { newId: () => `p-${crypto.randomUUID()}` };

/** Throws on a snapshot that cannot be read; a deed that cannot be read ends the replay before it. */
export function replay({ snapshot, entries }: Stored, { app, newId, older }: Reader = reader): Replay {
  if (snapshot === undefined) throw new Error("A journal without a snapshot has nothing to stand on");
  const pieces = createPieces(newId);
  const check = createWorkspaceCheck();
  const { version, lineage, document, earlier, past, future, ...from } = readParts(
    snapshot.root,
    snapshot.parts,
    pieces,
  );
  const after = entries
    .filter(({ revision }) => revision > snapshot.revision)
    .toSorted((a, b) => a.revision - b.revision);
  const isUpgraded = version < currentVersion;
  if (!isUpgraded && app !== undefined && from.app === app) check.trust(document as Workspace);

  let history: History<unknown> = { document, earlier, past, future, revision: snapshot.revision };
  for (let next = earlier.at(-1); next && older?.has(next.id); next = history.earlier.at(-1))
    history = withEarlier(history, older.get(next.id)!, pieces);
  let done = 0;
  for (const { revision, text } of after) {
    if (revision !== history.revision + 1) break;
    try {
      const deed = readDeed(text);
      if (deed.version !== version) break;
      history = afterDeed(history, deed);
    } catch (cause) {
      if (cause instanceof Fault) throw cause;
      break;
    }
    done += 1;
  }
  const current = isUpgraded
    ? workspaceSchema.parse(upgradeDocument(version, history.document))
    : (history.document as Workspace);
  check(current);
  return {
    history: {
      // Patches fit only the shape of document that they were made on.
      ...(isUpgraded ? { earlier: [], past: [], future: [] } : history),
      ...{ document: frozen(current, snapshot.parts), revision: history.revision },
    },
    ...{ lineage, isUpgraded, pieces, check },
    lastRevision: after.at(-1)?.revision ?? snapshot.revision,
    lost: after.length - done,
  };
}

/** In characters. Beyond it, freezing to the bottom would take longer than reading did. */
const muchText = 8_000_000;

/**
 * Immer looks for drafts in whatever is not frozen, so every entry of every list is. Below that, a large document is
 * protected by its types alone.
 */
function frozen(document: Workspace, parts: readonly StoredPart[]): Workspace {
  if (parts.reduce((length, { text }) => length + text.length, 0) < muchText) return freeze(document, true);
  for (const list of [...Object.values(document), ...Object.values(document.baseline)] as unknown[]) {
    if (!Array.isArray(list)) freeze(list, true);
    else {
      for (const entry of list) freeze(entry);
      freeze(list);
    }
  }
  freeze(document.baseline);
  return freeze(document);
}
