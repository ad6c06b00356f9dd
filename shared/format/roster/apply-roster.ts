/** Carries out what a reading says: the only place where a roster changes a team. */
import { Fault } from "../../base/errors.ts";
import type { Workspace } from "../../domain/workspace.ts";
import type { RosterReading } from "./reading.ts";

/** `partial`: the user has agreed to leave the rows with problems out. */
export type ImportChoice = { readonly partial: boolean };

/** One edit, so one undo brings everything back. Throws a Fault instead of importing half a file unasked. */
export function importRoster(reading: RosterReading, { partial }: ImportChoice): (draft: Workspace) => void {
  if (reading.missing.length > 0) throw new Fault({ code: "roster/no-name-column" });
  const bad = reading.entries.filter(({ status }) => status === "bad").length;
  if (bad > 0 && !partial) throw new Fault({ code: "roster/has-problems", rows: bad });
  return ({ baseline }) => {
    const placeOf = new Map(baseline.members.map(({ id }, place) => [id, place]));
    for (const entry of reading.entries) {
      if (entry.status !== "added" && entry.status !== "changed") continue;
      const place = placeOf.get(entry.member.id);
      if (place === undefined) baseline.members.push(entry.member);
      else baseline.members[place] = entry.member;
    }
  };
}

/** The same for whoever holds a plain workspace, such as the command line. */
export function applyRoster(workspace: Workspace, reading: RosterReading, choice: ImportChoice): Workspace {
  const members = [...workspace.baseline.members];
  const next: Workspace = { ...workspace, baseline: { ...workspace.baseline, members } };
  importRoster(reading, choice)(next);
  return next;
}
