/** Carries out what a reading says: the only place where a file adds to the list of those who have left. */
import { Fault } from "../../base/errors.ts";
import type { Month } from "../../base/month.ts";
import { addPastMembers, setPastMembersSince } from "../../domain/edits/past-members.ts";
import { copyOf, inTurn, type Recipe } from "../../domain/edits/recipe.ts";
import type { Workspace } from "../../domain/workspace.ts";
import { historyEntriesOf, type HistoryReading } from "./reading.ts";

export type HistoryChoice = {
  /** The user has agreed to leave the rows with problems out. */
  readonly partial: boolean;
  /** From when on the file names everyone who left, where the user knows. */
  readonly since?: Month | undefined;
};

/** One edit, so one undo takes all of it back. Throws a Fault instead of importing half a file unasked. */
export function importHistory(reading: HistoryReading, { partial, since }: HistoryChoice): Recipe {
  if (reading.missing.length > 0) throw new Fault({ code: "history/no-months" });
  const bad = historyEntriesOf(reading, "bad").length;
  if (bad > 0 && !partial) throw new Fault({ code: "roster/has-problems", rows: bad });
  const people = reading.entries.flatMap((entry) => ("person" in entry ? [entry.person] : []));
  return inTurn(addPastMembers(people), ...(since === undefined ? [] : [setPastMembersSince(since)]));
}

/** The same for whoever holds a plain workspace, such as the command line. */
export function applyHistory(workspace: Workspace, reading: HistoryReading, choice: HistoryChoice): Workspace {
  const next = copyOf(workspace);
  importHistory(reading, choice)(next);
  return next;
}
