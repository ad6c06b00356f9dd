/** Brings every deed to the record (fsync) and then to the shelf, in order. "Saved" means that both have answered. */
import { attempt, type AppError, type Result } from "../../shared/base/errors.ts";
import type { Desktop } from "../../shared/ipc/desktop.ts";
import type { JournalEntry, StoredSnapshot } from "../../shared/ipc/record.ts";
import type { Shelf } from "../data/shelf.ts";
import type { Saved } from "./workspace.store.ts";

export type AutosaveDeps = {
  readonly desktop: Pick<Desktop, "appendToJournal" | "writeSnapshot">;
  readonly shelf: Pick<Shelf, "append" | "keepSnapshot" | "rebuild">;
  /** The whole document with its history, as of its newest revision. */
  snapshot(): StoredSnapshot;
  /** The key of the open workspace, and what people call it. */
  workspace: string;
  name(): string;
  show(saved: Saved, savedRevision: number): void;
  report(cause: unknown): void;
};

export type Autosave = {
  add(entry: JournalEntry): void;
  /** Tries now, whatever the back-off; true once every deed is in the record. */
  flush(): Promise<boolean>;
  /** A fresh base in both copies; false when deeds are unsaved or the disk refuses. */
  takeSnapshot(): Promise<boolean>;
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

export function createAutosave(openedAt: number, deps: AutosaveDeps): Autosave {
  const { desktop, shelf, workspace, name, snapshot, show, report } = deps;
  let unrecorded: readonly JournalEntry[] = [];
  let unshelved: readonly JournalEntry[] = [];
  let savedRevision = openedAt;
  let shelfIsBroken = false;
  let failures = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let work: Promise<unknown> = Promise.resolve();
  let isWorking = false;

  /** One thing at a time: appends and snapshots reach the disk in the order in which they were asked for. */
  function inLine<T>(task: () => Promise<T>): Promise<T> {
    const done = work.then(task);
    work = done.catch(report);
    return done;
  }

  async function ask<T>(question: () => Promise<Result<T>>): Promise<Result<T>> {
    const answer = await attempt(question, report);
    return answer.ok ? answer.value : answer;
  }

  function fail(error: AppError, longestRetryMs: number): false {
    show({ status: "failed", error }, savedRevision);
    clearTimeout(retry);
    retry = setTimeout(start, Math.min(longestRetryMs, firstRetryMs * 2 ** failures));
    failures += 1;
    return false;
  }

  async function record(): Promise<boolean> {
    const entries = unrecorded;
    const answer = await ask(() => desktop.appendToJournal({ workspace, entries }));
    if (!answer.ok) return fail(answer.error, recordRetryMs);
    unrecorded = unrecorded.slice(entries.length);
    unshelved = [...unshelved, ...entries];
    return true;
  }

  async function putOnShelf(): Promise<boolean> {
    const entries = unshelved;
    try {
      // After a refusal nobody knows what is on the shelf, so it is made anew from what is on screen.
      if (shelfIsBroken) await shelf.rebuild({ snapshot: snapshot(), entries: [] });
      else await shelf.append(entries);
    } catch (cause) {
      report(cause);
      shelfIsBroken = true;
      return fail({ code: "shelf/write-failed", reason: cause instanceof Error ? cause.name : "" }, shelfRetryMs);
    }
    shelfIsBroken = false;
    unshelved = [];
    savedRevision = entries.at(-1)?.revision ?? savedRevision;
    return true;
  }

  async function saveAll(): Promise<void> {
    while (unrecorded.length + unshelved.length > 0) {
      const begun = performance.now();
      if (unrecorded.length > 0 && !(await record())) return;
      // A rebuild writes the newest document, so the record must have all of it first.
      if (shelfIsBroken && unrecorded.length > 0) continue;
      if (!(await putOnShelf())) return;
      failures = 0;
      show({ status: unrecorded.length === 0 ? "saved" : "saving" }, savedRevision);
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

  return {
    add(entry) {
      unrecorded = [...unrecorded, entry];
      if (retry === undefined) start();
    },
    async flush() {
      start();
      await work;
      return unrecorded.length === 0;
    },
    takeSnapshot: () =>
      inLine(async () => {
        if (unrecorded.length + unshelved.length > 0) return false;
        const taken = snapshot();
        const answer = await ask(() => desktop.writeSnapshot({ workspace, name: name(), ...taken }));
        if (!answer.ok) return false;
        const kept = await attempt(() => shelf.keepSnapshot(taken), report);
        return kept.ok;
      }),
    hasUnrecorded: () => unrecorded.length > 0,
  };
}
