/** Carries out what a reading says: the only place where a roster changes a team. */
import { Fault } from "../../base/errors.ts";
import { copyOf, inTurn, type Recipe } from "../../domain/edits/recipe.ts";
import { removeMembers } from "../../domain/edits/remove-members.ts";
import type { Workspace } from "../../domain/workspace.ts";
import type { RosterReading } from "./reading.ts";

export type ImportChoice = {
  /** The user has agreed to leave the rows with problems out. */
  readonly partial: boolean;
  /** The file is the whole team: members whom it does not name leave it. */
  readonly removeUnnamed?: boolean;
};

/** One edit, so one undo brings everything back. Throws a Fault instead of importing half a file unasked. */
export function importRoster(reading: RosterReading, { partial, removeUnnamed = false }: ImportChoice): Recipe {
  if (reading.missing.length > 0) throw new Fault({ code: "roster/no-name-column" });
  const bad = reading.entries.filter(({ status }) => status === "bad").length;
  if (bad > 0 && !partial) throw new Fault({ code: "roster/has-problems", rows: bad });
  const unnamed = removeUnnamed ? reading.unnamed.map(({ id }) => id) : [];
  return inTurn(putIn(reading), removeMembers(unnamed));
}

const putIn =
  ({ entries }: RosterReading): Recipe =>
  ({ baseline }) => {
    const placeOf = new Map(baseline.members.map(({ id }, place) => [id, place]));
    for (const entry of entries) {
      if (entry.status !== "added" && entry.status !== "changed") continue;
      const member = copyOf(entry.member);
      const place = placeOf.get(member.id);
      if (place === undefined) baseline.members.push(member);
      else baseline.members[place] = member;
    }
  };

/** The same for whoever holds a plain workspace, such as the command line. */
export function applyRoster(workspace: Workspace, reading: RosterReading, choice: ImportChoice): Workspace {
  const next = copyOf(workspace);
  importRoster(reading, choice)(next);
  return next;
}
