/** Every failure a user can meet. The code is the identity; the words live in shared/i18n under `errors`. */
export type AppError =
  | { code: "file/unreadable"; name: string }
  | { code: "file/not-crewcast"; name: string }
  | { code: "file/newer-format"; found: number; supported: number }
  | { code: "file/too-large"; name: string; megabytes: number; limitMegabytes: number }
  | { code: "file/write-failed"; name: string; reason: string }
  | { code: "input/invalid"; path: string; expected: string; found: string }
  | { code: "record/write-failed"; reason: string }
  | { code: "record/disk-full"; freeMegabytes: number; neededMegabytes: number }
  | { code: "record/newer-format"; found: number; supported: number }
  | { code: "record/in-use" }
  | { code: "record/unreadable" }
  | { code: "shelf/write-failed"; reason: string }
  | { code: "simulation/stopped" }
  | { code: "scenario/unknown"; name: string; known: readonly string[] }
  | { code: "roster/too-large"; megabytes: number; limitMegabytes: number }
  | { code: "roster/too-many-rows"; rows: number; limitRows: number }
  | { code: "roster/spreadsheet" }
  | { code: "roster/not-text" }
  | { code: "roster/empty" }
  | { code: "roster/no-name-column" }
  | { code: "roster/no-levels" }
  | { code: "roster/has-problems"; rows: number }
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
