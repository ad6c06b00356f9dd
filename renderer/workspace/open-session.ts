/** From a cold start to a document on screen: asks the record and the shelf at once, and mends whichever is wrong. */
import { attempt, Fault, type Result } from "../../shared/base/errors.ts";
import type { Language } from "../../shared/base/words.ts";
import type { Workspace } from "../../shared/domain/workspace.ts";
import type { Desktop, Session } from "../../shared/ipc/desktop.ts";
import type { Shelf } from "../data/shelf.ts";
import type { Stored } from "../data/stored.ts";
import type { History } from "./history.ts";
import { writeSnapshot } from "./journal-text.ts";
import { type Decision, type Notice, reconcile, type ShelfState } from "./reconcile.ts";

export type OpenedSession = {
  readonly session: Session;
  readonly history: History<Workspace>;
  readonly lineage: string;
  /** Deeds in the journal since its snapshot; many of them make the next start slow. */
  readonly journalLength: number;
  readonly notices: readonly Notice[];
  /** This person has never been here: what is open is the sample. */
  readonly isFirstRun: boolean;
};

export type OpenSessionDeps = {
  readonly desktop: Pick<Desktop, "openSession" | "writeSnapshot">;
  readonly shelf: Shelf;
  sample(language: Language): Workspace;
  newLineage(): string;
  report(cause: unknown): void;
};

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Fault(result.error);
  return result.value;
}

export function openSession({ desktop, shelf, sample, newLineage, report }: OpenSessionDeps) {
  async function readShelf(): Promise<ShelfState> {
    try {
      return await shelf.read();
    } catch (cause) {
      if (cause instanceof Fault) throw cause;
      report(cause);
      return { status: "unavailable" };
    }
  }

  /** A shelf that refuses is no reason not to open: the record is whole. The user is told. */
  async function putOnShelf(stored: Stored): Promise<readonly Notice[]> {
    try {
      await shelf.rebuild(stored);
      return [];
    } catch (cause) {
      report(cause);
      return ["shelf-unavailable"];
    }
  }

  /** A fresh base in both copies. */
  async function writeBoth(
    { workspace }: Session,
    history: History<Workspace>,
    lineage: string,
  ): Promise<readonly Notice[]> {
    const snapshot = { revision: history.revision, root: writeSnapshot(history, lineage), parts: [] };
    valueOf(await desktop.writeSnapshot({ workspace, name: history.document.name, ...snapshot }));
    return putOnShelf({ snapshot, entries: [] });
  }

  async function startNew(session: Session, notices: readonly Notice[]): Promise<OpenedSession> {
    const document = sample(session.preferences.language);
    const history: History<Workspace> = { document, past: [], future: [], revision: 1 };
    const lineage = newLineage();
    const trouble = await writeBoth(session, history, lineage);
    return { session, history, lineage, journalLength: 0, notices: [...notices, ...trouble], isFirstRun: true };
  }

  async function startStored(
    session: Session,
    { replay, rewrite, notices }: Extract<Decision, { start: "stored" }>,
  ): Promise<OpenedSession> {
    const { lineage } = replay;
    const opened = { session, lineage, isFirstRun: false };
    if (rewrite === "both") {
      const history = { ...replay.history, revision: replay.lastRevision };
      const trouble = await writeBoth(session, history, lineage);
      return { ...opened, history, journalLength: 0, notices: [...notices, ...trouble] };
    }
    const trouble = rewrite === "shelf" ? await putOnShelf(session.record) : [];
    // A shelf that could not be opened and now could be made anew is whole again.
    const shown = rewrite === "shelf" && trouble.length === 0 ? notices.map(mended) : notices;
    const journalLength = session.record.entries.length;
    return { ...opened, history: replay.history, journalLength, notices: [...new Set([...shown, ...trouble])] };
  }

  return attempt(async () => {
    const [session, shelfState] = await Promise.all([desktop.openSession({}).then(valueOf), readShelf()]);
    const decision = reconcile(session.record, shelfState);
    return decision.start === "new" ? startNew(session, decision.notices) : startStored(session, decision);
  }, report);
}

const mended = (notice: Notice): Notice => (notice === "shelf-unavailable" ? "shelf-damaged" : notice);
