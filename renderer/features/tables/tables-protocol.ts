/** What passes between the window and the thread that reads or writes a table. A file to read is sent once, first. */
import type { AppError } from "../../../shared/base/errors.ts";
import type { ReadFile, ReadRequest } from "./table-session.ts";
import type { WriteRequest, WrittenFile } from "./write-file.ts";

export type ToTables =
  | { readonly type: "file"; readonly bytes: Uint8Array }
  | { readonly type: "read"; readonly job: number; readonly request: ReadRequest }
  /** A thread writes one table and is done. */
  | { readonly type: "write"; readonly request: WriteRequest };

export type FromTables =
  | { readonly type: "progress"; readonly job: number; readonly doneShare: number }
  | { readonly type: "read"; readonly job: number; readonly file: ReadFile }
  | { readonly type: "written"; readonly file: WrittenFile }
  | { readonly type: "failed"; readonly job: number; readonly error: AppError };
