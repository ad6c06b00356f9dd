/** What passes between the window and the thread that reads a table. The file is sent once, first. */
import type { AppError } from "../../../shared/base/errors.ts";
import type { ReadFile, ReadRequest } from "./table-session.ts";

export type ToTables =
  | { readonly type: "file"; readonly bytes: Uint8Array }
  | { readonly type: "read"; readonly job: number; readonly request: ReadRequest };

export type FromTables =
  | { readonly type: "progress"; readonly job: number; readonly doneShare: number }
  | { readonly type: "read"; readonly job: number; readonly file: ReadFile }
  | { readonly type: "failed"; readonly job: number; readonly error: AppError };
