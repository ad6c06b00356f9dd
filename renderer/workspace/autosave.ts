/** Brings every deed to the record (fsync) and then to the shelf, in order. "Saved" means that both have answered. */
import { attempt, type AppError, type Result } from "../../shared/base/errors.ts";
import type { Desktop } from "../../shared/ipc/desktop.ts";
import type { JournalEntry, VersionMark } from "../../shared/ipc/record.ts";
import type { Shelf } from "../data/shelf.ts";
import type { Stored } from "../data/stored.ts";
import { idsOf, shelvedParts, type WrittenSnapshot } from "./snapshot-text.ts";
import type { Saved } from "./workspace.store.ts";

/** A deed on its way. One too large for a line of the journal has no text: the whole document is written in its place. */
export type DeedToSave = { readonly revision: number; readonly text: string | undefined };

export type Saving = {
  readonly saved: Saved;
  /** Why nothing may be changed: the record refuses to be written. */
  readonly readOnly: AppError | undefined;
};

export type AutosaveDeps = {
  readonly desktop: Pick<Desktop, "appendToJournal" | "writeSnapshot">;
  readonly shelf: Pick<Shelf, "append" | "keepSnapshot" | "rebuild">;
  /** The key of the open workspace, and what people call it. */
  readonly workspace: string;
  name(): string;
  /** Names of the parts that record and shelf hold already. */
  readonly held: ReadonlySet<string>;
  /** What the shelf lacks from before. It goes there before anything else does; the record does not wait for it. */
  readonly toShelve?: Stored | undefined;
  /** Resolves when there is time for what nobody waits for. */
  readonly whenIdle?: () => Promise<void>;
  /** The whole document with its history, as of its newest revision. */
  snapshot(): WrittenSnapshot;
  show(saving: Saving, savedRevision: number): void;
  report(cause: unknown): void;
};

export type Autosave = {
  add(deed: DeedToSave): void;
  /** Tries now, whatever the back-off; true once every deed is in the record. */
  flush(): Promise<boolean>;
  /** A fresh base in both copies; undefined when deeds are unsaved or the disk refuses. */
  takeSnapshot(mark?: VersionMark): Promise<WrittenSnapshot | undefined>;
  /** Deeds that closing the window would lose. */
  hasUnrecorded(): boolean;
};

/** One write for all that a moving hand does in this time; the first deed never waits. */
const paceMs = 100;
const firstRetryMs = 500;
/** Saving goes on within five seconds of space returning: reliability.md, A3. */
const recordRetryMs = 4000;
/** A full disk is not poked often: Chromium may empty a database that it cannot write. */
const shelfRetryMs = 60_000;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const isEntry = (deed: DeedToSave): deed is JournalEntry => deed.text !== undefined;

export function createAutosave(openedAt: number, deps: AutosaveDeps): Autosave {
  const { desktop, shelf, workspace, name, snapshot, show, report } = deps;
  let unrecorded: readonly DeedToSave[] = [];
  let unshelved: readonly JournalEntry[] = [];
  let recordHolds = deps.held;
  let shelfHolds = deps.held;
  /** Written to the record, and still to be put on the shelf as its new base. */
  let unshelvedBase: WrittenSnapshot | undefined;
  let savedRevision = openedAt;
  let shelfIsBroken = false;
  let readOnly: AppError | undefined;
  let failures = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let work: Promise<unknown> = Promise.resolve();
  let isWorking = false;
  let inLineNow = 0;
  let filling: Promise<void> | undefined;

  /**
   * One thing at a time: appends and snapshots reach the disk in the order in which they were asked for. The first in
   * line goes at once: an edit must be on its way before the screen is drawn anew, which takes longer than writing does.
   */
  function inLine<T>(task: () => Promise<T>): Promise<T> {
    inLineNow += 1;
    const done = (inLineNow === 1 ? task() : work.then(task)).finally(() => (inLineNow -= 1));
    work = done.catch(report);
    return done;
  }

  async function ask<T>(question: () => Promise<Result<T>>): Promise<Result<T>> {
    const answer = await attempt(question, report);
    return answer.ok ? answer.value : answer;
  }

  function fail(error: AppError, longestRetryMs: number): false {
    show({ saved: { status: "failed", error }, readOnly }, savedRevision);
    clearTimeout(retry);
    retry = setTimeout(start, Math.min(longestRetryMs, firstRetryMs * 2 ** failures));
    failures += 1;
    return false;
  }

  /** Only what the record lacks travels; if it says that it lacks more, everything does. */
  async function writeWhole(taken: WrittenSnapshot, mark?: VersionMark): Promise<Result<{ revision: number }>> {
    const asked = (holds: ReadonlySet<string>) =>
      ask(() =>
        desktop.writeSnapshot({
          ...{ workspace, name: name(), revision: taken.revision, root: taken.root, mark },
          parts: taken.parts.map(({ id, text, isApart }) => ({
            id,
            text: holds.has(id) ? undefined : text?.(),
            isApart,
          })),
        }),
      );
    let answer = await asked(recordHolds);
    if (!answer.ok && answer.error.code === "input/invalid") answer = await asked(new Set());
    if (answer.ok) recordHolds = idsOf(taken);
    return answer;
  }

  async function record(): Promise<boolean> {
    const deeds = unrecorded;
    const entries = deeds.filter(isEntry);
    const isWhole = entries.length < deeds.length;
    // The document on screen has a deed in it a moment after we are told of it.
    const taken = isWhole ? await Promise.resolve().then(snapshot) : undefined;
    const answer = taken ? await writeWhole(taken) : await ask(() => desktop.appendToJournal({ workspace, entries }));
    if (!answer.ok) {
      readOnly = answer.error;
      return fail(answer.error, recordRetryMs);
    }
    readOnly = undefined;
    unrecorded = unrecorded.slice(deeds.length);
    if (taken) {
      unshelvedBase = taken;
      unshelved = [];
    } else unshelved = [...unshelved, ...entries];
    return true;
  }

  async function fill(stored: Stored): Promise<void> {
    try {
      await deps.whenIdle?.();
      await shelf.rebuild(stored);
    } catch (cause) {
      shelfRefused(cause);
      // Makes the next try write the newest document.
      unshelvedBase = snapshot();
      return;
    } finally {
      filling = undefined;
    }
    if (unrecorded.length + unshelved.length > 0 || unshelvedBase) start();
    else show({ saved: { status: "saved" }, readOnly }, savedRevision);
  }

  function shelfRefused(cause: unknown): false {
    report(cause);
    shelfIsBroken = true;
    return fail({ code: "shelf/write-failed", reason: cause instanceof Error ? cause.name : "" }, shelfRetryMs);
  }

  async function shelve(taken: WrittenSnapshot): Promise<void> {
    const parts = taken.parts
      .filter(({ isApart }) => !isApart)
      .map(({ id, text }) => ({ id, text: shelfHolds.has(id) ? undefined : text?.() }));
    await shelf.keepSnapshot({ revision: taken.revision, root: taken.root, parts });
    shelfHolds = idsOf(taken);
  }

  async function putOnShelf(): Promise<boolean> {
    const entries = unshelved;
    try {
      if (shelfIsBroken) {
        // After a refusal nobody knows what is on the shelf, so it is made anew from what is on screen. The record
        // looks after the room that is left and goes first: where it refuses, the database is not poked either.
        const taken = snapshot();
        const written = await writeWhole(taken);
        if (!written.ok) return fail(written.error, shelfRetryMs);
        await shelf.rebuild({
          snapshot: { revision: taken.revision, root: taken.root, parts: shelvedParts(taken) },
          entries: [],
        });
        shelfHolds = idsOf(taken);
      } else {
        if (unshelvedBase) await shelve(unshelvedBase);
        if (entries.length > 0) await shelf.append(entries);
      }
    } catch (cause) {
      return shelfRefused(cause);
    }
    savedRevision = entries.at(-1)?.revision ?? unshelvedBase?.revision ?? savedRevision;
    shelfIsBroken = false;
    unshelvedBase = undefined;
    unshelved = [];
    return true;
  }

  async function saveAll(): Promise<void> {
    while (unrecorded.length + unshelved.length > 0 || unshelvedBase) {
      const begun = performance.now();
      if (unrecorded.length > 0 && !(await record())) return;
      // A rebuild writes the newest document, so the record must have all of it first.
      if (shelfIsBroken && unrecorded.length > 0) continue;
      if (filling) {
        // Whoever fills the shelf goes on from here.
        if (unrecorded.length === 0) return;
      } else {
        if (!(await putOnShelf())) return;
        failures = 0;
        show({ saved: { status: unrecorded.length === 0 ? "saved" : "saving" }, readOnly }, savedRevision);
      }
      if (unrecorded.length > 0) await pause(begun + paceMs - performance.now());
    }
  }

  function start() {
    clearTimeout(retry);
    retry = undefined;
    if (isWorking) return;
    isWorking = true;
    void inLine(saveAll).finally(() => {
      isWorking = false;
      if (unrecorded.length > 0 && retry === undefined) start();
    });
  }

  if (deps.toShelve) {
    show({ saved: { status: "saving" }, readOnly }, savedRevision);
    filling = fill(deps.toShelve);
  }

  return {
    add(deed) {
      unrecorded = [...unrecorded, deed];
      if (retry === undefined) start();
    },
    async flush() {
      start();
      await work;
      // A shelf that lacks what the record has would be called behind at the next start.
      if (filling && unshelved.length > 0) await filling.then(() => work);
      return unrecorded.length === 0;
    },
    takeSnapshot: (mark) =>
      inLine(async () => {
        if (unrecorded.length > 0) return undefined;
        const taken = snapshot();
        const answer = await writeWhole(taken, mark);
        if (!answer.ok) return undefined;
        if (shelfIsBroken) return taken;
        if (filling) {
          unshelvedBase = taken;
          unshelved = [];
          return taken;
        }
        const kept = await attempt(() => shelve(taken), report);
        if (kept.ok) unshelved = [];
        else shelfIsBroken = true;
        return taken;
      }),
    hasUnrecorded: () => unrecorded.length > 0,
  };
}
