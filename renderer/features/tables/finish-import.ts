/** The last button: keeps a version, seals what has to be sealed, and makes the whole import one edit. */
import { valueOf } from "../../../shared/base/errors.ts";
import type { Month } from "../../../shared/base/month.ts";
import { setPastMembersSince } from "../../../shared/domain/edits/past-members.ts";
import { inTurn, type Recipe } from "../../../shared/domain/edits/recipe.ts";
import type { WordyKind, WordyThings } from "../../../shared/domain/free-words.ts";
import { openNoteOf, placeOf, withSealedWords } from "../../../shared/domain/sealed-notes.ts";
import type { Workspace } from "../../../shared/domain/workspace.ts";
import { rememberTable } from "../../../shared/format/table/habits.ts";
import { importTable } from "../../../shared/format/table/import-table.ts";
import type { ImportChoice } from "../../../shared/format/table/kind.ts";
import type { Entry, Reading } from "../../../shared/format/table/reading.ts";
import { tableKinds } from "../../../shared/format/tables.ts";
import type { Desktop } from "../../../shared/ipc/desktop.ts";
import type { EditLabel } from "../../workspace/edit-label.ts";
import type { Versions } from "../../workspace/versions.ts";

export type FinishDeps = {
  readonly desktop: Pick<Desktop, "sealNotes">;
  readonly versions: Pick<Versions, "keepNow">;
  readonly edit: (label: EditLabel, recipe: Recipe) => void;
};

const labels = {
  roster: "importRoster",
  accounts: "importAccounts",
  pastMembers: "importPastMembers",
  metrics: "importMetrics",
  checkIns: "importCheckIns",
} as const;

/** The tables in which people write about people in their own words. */
const wordyTables: Readonly<Partial<Record<Reading["kind"], WordyKind>>> = {
  checkIns: "checkIn",
  pastMembers: "pastMember",
};

/** What the person says about the import as a whole. */
export type FinishChoice = ImportChoice & {
  /** For leavers: from when on the list misses nobody. Without the key what was said before stays. */
  readonly completeSince?: Month | undefined;
};

export async function finishImport(
  reading: Reading,
  choice: FinishChoice,
  { noteSeal }: Pick<Workspace, "noteSeal">,
  { desktop, versions, edit }: FinishDeps,
): Promise<void> {
  valueOf(await versions.keepNow({ kind: "before", deed: "import" }));
  const wordy = wordyTables[reading.kind];
  const ready = wordy && noteSeal ? await withSealedNotes(reading, wordy, noteSeal, desktop) : reading;
  const count =
    reading.entries.filter(({ status }) => status === "added" || status === "changed").length +
    (choice.removeUnnamed ? reading.unnamed.length : 0);
  const kind = tableKinds[reading.kind];
  const sinceSaid = "completeSince" in choice ? [setPastMembersSince(choice.completeSince)] : [];
  edit(
    { key: labels[reading.kind], count },
    inTurn(importTable(kind, ready, choice), ...sinceSaid, rememberTable(reading)),
  );
}

/** Words must not lie in the clear for a moment: not in the edit, nor in what undoes it. */
async function withSealedNotes(
  reading: Reading,
  kind: WordyKind,
  noteSeal: NonNullable<Workspace["noteSeal"]>,
  desktop: FinishDeps["desktop"],
): Promise<Reading> {
  const things = reading.entries.flatMap((entry) => ("thing" in entry ? [entry.thing as WordyThings[WordyKind]] : []));
  const notes = things.flatMap((thing) => openNoteOf(kind, thing) ?? []);
  if (notes.length === 0) return reading;
  const answer = valueOf(await desktop.sealNotes({ noteSeal, notes }));
  const sealedOf = new Map(answer.sealed.map(({ place, sealed }) => [place, sealed]));
  const entries = reading.entries.map((entry): Entry<unknown> => {
    if (!("thing" in entry)) return entry;
    const thing = entry.thing as WordyThings[WordyKind];
    const sealed = sealedOf.get(placeOf(kind, thing));
    return sealed === undefined ? entry : { ...entry, thing: withSealedWords(kind, thing, sealed) };
  });
  return { ...reading, entries };
}
