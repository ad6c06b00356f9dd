/** From a cold start to a document on screen: asks the record and the shelf, and mends whichever is wrong. */
import { attempt, Fault, valueOf } from "../../shared/base/errors.ts";
import type { Language } from "../../shared/base/words.ts";
import type { Workspace } from "../../shared/domain/workspace.ts";
import type { Desktop, Session } from "../../shared/ipc/desktop.ts";
import { unpacked } from "../../shared/ipc/packed-record.ts";
import { noShelf, type Shelf } from "../data/shelf.ts";
import type { Shelves } from "../data/shelves.ts";
import type { Stored } from "../data/stored.ts";
import { createWorkspaceCheck, type WorkspaceCheck } from "./check-workspace.ts";
import type { History } from "./history.ts";
import { createPieces, type Pieces } from "./pieces.ts";
import { type Decision, type Notice, reconcile, type ShelfState } from "./reconcile.ts";
import type { Reader } from "./replay.ts";
import { olderSteps } from "./earlier-steps.ts";
import { idsOf, type Origin, shelvedParts, type WrittenSnapshot, writeParts } from "./snapshot-text.ts";

/** Without the texts of the record, which are read by now. */
export type SessionFacts = Omit<Session, "record">;

export type OpenedSession = {
  readonly session: SessionFacts;
  readonly shelf: Shelf;
  readonly history: History<Workspace>;
  readonly origin: Origin;
  /** Parts of the document by the names that the record knows. */
  readonly pieces: Pieces;
  readonly check: WorkspaceCheck;
  /** Names of the parts that record and shelf hold. */
  readonly held: ReadonlySet<string>;
  /** What the shelf lacks, and is to be brought there once the window is drawn. */
  readonly toShelve: Stored | undefined;
  /** Deeds in the journal since its snapshot; many of them make the next start slow. */
  readonly journalLength: number;
  readonly notices: readonly Notice[];
  /** This person has never been here: what is open is the sample. */
  readonly isFirstRun: boolean;
};

export type OpenSessionDeps = {
  readonly desktop: Pick<Desktop, "openSession" | "writeSnapshot" | "readParts">;
  readonly shelves: Pick<Shelves, "of" | "strays">;
  sample(language: Language): Workspace;
  newId(kind: string): string;
  report(cause: unknown): void;
};

export function openSession({ desktop, shelves, sample, newId, report }: OpenSessionDeps) {
  const newPart = () => newId("p");

  async function readShelf(shelf: Shelf): Promise<ShelfState> {
    try {
      return await shelf.read();
    } catch (cause) {
      if (cause instanceof Fault) throw cause;
      report(cause);
      return { status: "unavailable" };
    }
  }

  /** The whole record is gone, and with it what the workspace was called: its shelf may still be there. */
  async function lostWork(workspace: string, reader: Reader) {
    for (const stray of await shelves.strays([workspace]).catch((): readonly Shelf[] => [])) {
      try {
        const state = await readShelf(stray);
        const nothing = { snapshot: undefined, entries: [], repairs: [] };
        const decision = await reconcile(nothing, state, { readShelf: () => stray.readWhole(), reader });
        if (decision.start === "stored") return decision;
      } catch (cause) {
        report(cause);
      } finally {
        stray.close();
      }
    }
    return undefined;
  }

  return attempt(async () => {
    const { record: sent, ...session } = valueOf(await desktop.openSession({}));
    const { workspace, appVersion: app } = session;
    const record = unpacked(sent);
    const shelf = session.hasShelf ? shelves.of(workspace) : noShelf;

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
    async function writeBoth(written: WrittenSnapshot, name: string): Promise<readonly Notice[]> {
      const { revision, root } = written;
      const parts = written.parts.map(({ id, text, isApart }) => ({ id, text: text?.(), isApart }));
      valueOf(await desktop.writeSnapshot({ workspace, name, revision, root, parts }));
      return putOnShelf({ snapshot: { revision, root, parts: shelvedParts(written) }, entries: [] });
    }

    async function startNew(notices: readonly Notice[]): Promise<OpenedSession> {
      const document = sample(session.preferences.language);
      const history: History<Workspace> = { document, earlier: [], past: [], future: [], revision: 1 };
      const origin = { lineage: newId("lineage"), app };
      const pieces = createPieces(newPart);
      const written = writeParts(history, origin, pieces);
      const trouble = await writeBoth(written, document.name);
      const opened = { session, shelf, history, origin, pieces, check: createWorkspaceCheck(), held: idsOf(written) };
      const begun = { toShelve: undefined, journalLength: 0, isFirstRun: true };
      return { ...opened, ...begun, notices: [...notices, ...trouble] };
    }

    async function startStored({
      replay,
      rewrite,
      notices,
    }: Extract<Decision, { start: "stored" }>): Promise<OpenedSession> {
      const { lineage, pieces, check } = replay;
      const origin = { lineage, app };
      const opened = { session, shelf, origin, pieces, check, isFirstRun: false };
      if (rewrite === "both" && !session.isLookingOn) {
        // What lay apart may be gone with the rest of the record.
        const history = { ...replay.history, earlier: [], revision: replay.lastRevision };
        const written = writeParts(history, origin, pieces);
        const trouble = await writeBoth(written, history.document.name);
        const held = { held: idsOf(written), toShelve: undefined, journalLength: 0 };
        return { ...opened, ...held, history, notices: [...notices, ...trouble] };
      }
      const { history } = replay;
      // A copy that merely has not been made yet need not keep anybody waiting. What is wrong with one is told at once.
      const canWait = rewrite === "shelf" && notices.length === 0 && textLength(record) > muchText;
      const trouble = rewrite === "shelf" && !canWait ? await putOnShelf(record) : [];
      // A shelf that could not be opened and now could be made anew is whole again.
      const shown = rewrite === "shelf" && trouble.length === 0 ? notices.map(mended) : notices;
      const held = new Set([...(record.snapshot?.parts ?? []), ...history.earlier].map(({ id }) => id));
      const journalLength = record.entries.length;
      const toShelve = canWait ? { snapshot: record.snapshot, entries: record.entries } : undefined;
      return { ...opened, history, held, toShelve, journalLength, notices: [...new Set([...shown, ...trouble])] };
    }

    const older = await olderSteps(record, (ids) => desktop.readParts({ workspace, ids }).then(valueOf));
    const decision = await reconcile(record, await readShelf(shelf), {
      readShelf: () => shelf.readWhole(),
      reader: { app, newId: newPart, older },
    });
    if (decision.start === "stored") return startStored(decision);
    const found = session.hasShelf ? await lostWork(workspace, { app, newId: newPart }) : undefined;
    return found
      ? startStored({ ...found, notices: [...decision.notices, "record-empty"] })
      : startNew(decision.notices);
  }, report);
}

/** In characters. Less is on the shelf before anybody could notice. */
const muchText = 8_000_000;

const textLength = ({ snapshot }: Stored) => (snapshot?.parts ?? []).reduce((sum, { text }) => sum + text.length, 0);

const mended = (notice: Notice): Notice => (notice === "shelf-unavailable" ? "shelf-damaged" : notice);
