/** The chosen file and how it is to be understood: everything the dialog shows follows from these. */
import { Fault, type Result } from "../../../shared/base/errors.ts";
import type { Workspace } from "../../../shared/domain/workspace.ts";
import { readRosterFile } from "../../../shared/format/roster/read-roster.ts";
import type { RosterMapping, RosterReading } from "../../../shared/format/roster/reading.ts";

export type RosterFile = { readonly name: string; readonly bytes: Uint8Array };

/** What a person has corrected; the rest is recognised. */
export type Corrections = Partial<RosterMapping>;

/** A file that is no roster is an answer here, not an exception: the user chooses another. */
export function readFile(file: RosterFile, workspace: Workspace, corrections: Corrections): Result<RosterReading> {
  try {
    return { ok: true, value: readRosterFile(file.bytes, workspace, corrections) };
  } catch (cause) {
    if (cause instanceof Fault) return { ok: false, error: cause.error };
    throw cause;
  }
}
