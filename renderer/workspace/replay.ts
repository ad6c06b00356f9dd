/** From stored texts back to the workspace with its undo history. */
import { freeze } from "immer";
import { Fault } from "../../shared/base/errors.ts";
import { type Workspace, workspaceSchema } from "../../shared/domain/workspace.ts";
import { currentVersion, upgradeDocument } from "../../shared/format/upgrade-document.ts";
import type { Stored } from "../data/stored.ts";
import { afterDeed, type History } from "./history.ts";
import { readDeed, readSnapshot } from "./journal-text.ts";

export type Replay = {
  readonly history: History<Workspace>;
  readonly lineage: string;
  /** The highest revision seen, replayed or not: the next one must be above it. */
  readonly lastRevision: number;
  /** Deeds after a gap or a damaged one. Patches fit only the very document they were made on, so these are lost. */
  readonly lost: number;
  /** An older app wrote it: the document is today's, its undo history stayed behind. */
  readonly isUpgraded: boolean;
};

/** Throws on a snapshot that cannot be read; a deed that cannot be read ends the replay before it. */
export function replay({ snapshot, entries }: Stored): Replay {
  if (snapshot === undefined) throw new Error("A journal without a snapshot has nothing to stand on");
  const { version, lineage, document, past, future } = readSnapshot(snapshot.root);
  const after = entries
    .filter(({ revision }) => revision > snapshot.revision)
    .toSorted((a, b) => a.revision - b.revision);

  let history: History<unknown> = { document, past, future, revision: snapshot.revision };
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
  const isUpgraded = version < currentVersion;
  const current = workspaceSchema.parse(upgradeDocument(version, history.document));
  return {
    history: {
      document: freeze(current, true),
      // Patches fit only the shape of document that they were made on.
      past: isUpgraded ? [] : history.past,
      future: isUpgraded ? [] : history.future,
      revision: history.revision,
    },
    lineage,
    lastRevision: after.at(-1)?.revision ?? snapshot.revision,
    lost: after.length - done,
    isUpgraded,
  };
}
