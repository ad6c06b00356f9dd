import type { Month } from "./month.ts";

/** Every failure a user can meet. The code is the identity; the words live in shared/i18n under `errors`. */
export type AppError =
  | { code: "file/unreadable"; name: string }
  | { code: "file/not-crewcast"; name: string }
  | { code: "file/newer-format"; found: number; supported: number }
  | { code: "file/single-scenario"; name: string }
  | { code: "file/too-large"; name: string; megabytes: number; limitMegabytes: number }
  | { code: "file/write-failed"; name: string; reason: string }
  | { code: "input/invalid"; path: string; expected: string; found: string }
  | { code: "record/write-failed"; reason: string }
  | { code: "record/disk-full"; freeMegabytes: number; neededMegabytes: number }
  | { code: "record/newer-format"; found: number; supported: number }
  | { code: "record/in-use" }
  | { code: "record/unreadable" }
  | { code: "shelf/write-failed"; reason: string }
  | { code: "backup/write-failed"; reason: string }
  | { code: "backup/damaged" }
  | { code: "simulation/stopped" }
  | { code: "plan/invalid"; path: string; expected: string; found: string }
  | { code: "plan/same-id"; path: string; id: string }
  | { code: "plan/circle-of-managers"; names: readonly string[] }
  | { code: "plan/circle-of-levels"; names: readonly string[] }
  | { code: "plan/too-many-people"; people: number; members: number; hires: number; limit: number }
  | { code: "plan/too-many-months"; people: number; months: number; fitting: number }
  | { code: "plan/too-many-trials"; people: number; months: number; trials: number; fitting: number }
  | { code: "plan/too-many-changes"; changes: number; limit: number }
  | { code: "plan/too-many-effects"; effects: number; limit: number }
  | { code: "plan/too-many-groups"; groups: number }
  | { code: "plan/too-many-accounts"; people: number }
  | { code: "plan/too-much-work"; cells: number; limit: number }
  | { code: "plan/ladder-too-long"; levels: number; people: number }
  | { code: "plan/accounts-explode"; name: string; month: Month; limit: number }
  | { code: "plan/arr-explodes"; name: string; month: Month; limit: number }
  | { code: "plan/work-explodes"; name: string; month: Month; limit: number }
  | { code: "plan/leaving-explodes" }
  | { code: "scenario/unknown"; name: string; known: readonly string[] }
  | { code: "vault/locked" }
  | { code: "vault/exists" }
  | { code: "vault/wrong-passphrase" }
  | { code: "vault/wrong-recovery-key" }
  | { code: "vault/wait"; seconds: number }
  | { code: "vault/short-passphrase"; least: number }
  | { code: "vault/damaged" }
  | { code: "vault/keys-missing" }
  | { code: "file/encrypted"; name: string }
  | { code: "file/needs-passphrase-file"; name: string }
  | { code: "file/wrong-passphrase"; name: string }
  | { code: "file/tampered"; name: string }
  /** The window that drew the slides is gone, or was told to stop. */
  | { code: "show/stopped" }
  | { code: "notes/closed" }
  | { code: "notes/wrong-passphrase" }
  | { code: "notes/damaged" }
  | { code: "workspaces/unsaved" }
  | { code: "workspaces/last" }
  | { code: "table/too-large"; megabytes: number; limitMegabytes: number }
  | { code: "table/too-many-rows"; rows: number; limitRows: number }
  | { code: "table/too-many-columns"; row: number; columns: number; limitColumns: number }
  | { code: "table/not-text" }
  | { code: "table/empty" }
  | { code: "table/old-workbook" }
  | { code: "table/other-workbook" }
  | { code: "table/not-workbook" }
  | { code: "table/encrypted" }
  | { code: "table/macros" }
  | { code: "table/external-links" }
  | { code: "table/no-sheet"; sheet: string; known: readonly string[] }
  | { code: "table/archive-damaged"; detail: string }
  | { code: "table/archive-dtd"; name: string }
  | { code: "table/archive-nested"; name: string }
  | { code: "table/archive-too-large"; megabytes: number; limitMegabytes: number }
  | { code: "table/archive-too-many"; entries: number; limitEntries: number }
  | { code: "table/encoding-unsure"; encoding: string }
  | { code: "table/cannot-encode"; characters: string; count: number }
  | { code: "table/columns-missing"; needed: string }
  | { code: "table/unknown-kind" }
  | { code: "table/no-levels" }
  | { code: "table/no-segments" }
  | { code: "table/no-members" }
  | { code: "table/has-problems"; rows: number }
  | { code: "ipc/refused" }
  | { code: "ipc/forgotten-file" }
  | { code: "unexpected" };

export type AppErrorCode = AppError["code"];

/** Carries an AppError through code that throws. */
export class Fault extends Error {
  readonly error: AppError;

  constructor(error: AppError, options?: ErrorOptions) {
    super(error.code, options);
    this.name = "Fault";
    this.error = error;
  }
}

export type Result<T> = { ok: true; value: T } | { ok: false; error: AppError };

/** What was answered; a refusal is thrown on, to whoever tries the whole. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Fault(result.error);
  return result.value;
}

/** Runs `work` at a boundary (IPC, worker, file import): anything it throws becomes data. */
export async function attempt<T>(work: () => T | Promise<T>, report: (cause: unknown) => void): Promise<Result<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (cause) {
    if (cause instanceof Fault) return { ok: false, error: cause.error };
    report(cause);
    return { ok: false, error: { code: "unexpected" } };
  }
}
