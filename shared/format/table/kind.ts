/** A kind of table: what its columns tell, whom its rows are about, and what they do to the workspace. */
import { type Fault } from "../../base/errors.ts";
import type { Language, Words } from "../../base/words.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { CsvRecord } from "../csv.ts";
import type { Recipe } from "../../domain/edits/recipe.ts";
import { type Fields, headersOf, type WriteContext } from "./field.ts";
import { namesIn } from "./names.ts";
import { columnRecogniser, type Recogniser } from "./recognise-columns.ts";
import type { Entry, FieldChange, Reading, TableKindId } from "./reading.ts";
import type { Matching } from "./matching.ts";
import type { Row } from "./row.ts";
import type { Value } from "./value.ts";
import type { WrittenTable } from "./written-table.ts";

/** What a kind says about itself; `createKind` makes the rest. */
export type KindSpec<Id extends string, Facts extends object, Thing> = {
  readonly id: TableKindId;
  readonly name: Words;
  readonly fields: Fields<Id, Facts, Thing>;
  /** Of each group one column must be there before anything can be read. */
  readonly needs: readonly (readonly Id[])[];
  /** Columns of the preview of what is new. */
  readonly summary: readonly Id[];
  /** Beyond names: what a header says by itself. */
  readonly dynamicHeader?: (header: string) => Id | undefined;
  /** What a header says only in this workspace, such as by the name of something of its own. */
  readonly ownHeader?: (header: string, baseline: Baseline) => Id | undefined;
  /** Why the workspace cannot take such a table yet. */
  refusal?(baseline: Baseline): Fault | undefined;
  /** What the cells of a row say together; adds problems to the row and what follows to its facts. */
  understand(row: Row<Id, Facts>, baseline: Baseline): void;
  /** Rows without problems to things of the workspace; `bad` are the others. */
  match(
    rows: readonly Row<Id, Facts>[],
    baseline: Baseline,
    bad: readonly Row<Id, Facts>[],
  ): Matching<Id, Facts, Thing>;
  /** A thing holds several values of one field: each of them apart. */
  parts?(thing: Thing): readonly { readonly of: Value; readonly part: Thing }[];
  subjectOf(thing: Thing, baseline: Baseline): Value;
  things(baseline: Baseline): readonly Thing[];
  put(things: readonly Thing[]): Recipe;
  /** The same things with one of their fields in the header. */
  wide?(baseline: Baseline, language: Language): Omit<WrittenTable, "name">;
  /** For lists that can claim to be complete. */
  remove?(ids: readonly string[]): Recipe;
};

/** A kind as everyone else sees it: its fields are text, its things its own business. */
export type TableKind<Thing = unknown> = {
  readonly id: TableKindId;
  readonly name: Words;
  readonly fieldIds: readonly string[];
  readonly summary: readonly string[];
  readonly canReplaceAll: boolean;
  readonly canBeWide: boolean;
  nameOf(field: string): Words;
  unitOf(field: string): Words | undefined;
  isPersonal(field: string): boolean;
  isRepeatable(field: string): boolean;
  isWritten(field: string): boolean;
  readonly recogniser: Recogniser<string>;
  /** What a thing says under a field. */
  valueOf(thing: Thing, field: string, context: WriteContext): Value | undefined;
  things(baseline: Baseline): readonly Thing[];
  put(entries: readonly Entry<Thing>[]): Recipe;
  remove(ids: readonly string[]): Recipe;
  readonly spec: KindSpec<string, object, Thing>;
};

export function createKind<Id extends string, Facts extends object, Thing>(
  spec: KindSpec<Id, Facts, Thing>,
): TableKind<Thing> {
  const { fields } = spec;
  const ids = Object.keys(fields) as Id[];
  const field = (id: string) => fields[id as Id];
  return {
    id: spec.id,
    name: spec.name,
    fieldIds: ids,
    summary: spec.summary,
    canReplaceAll: spec.remove !== undefined,
    canBeWide: spec.wide !== undefined,
    nameOf: (id) => field(id).name,
    unitOf: (id) => field(id).unit,
    isPersonal: (id) => field(id).isPersonal ?? false,
    isRepeatable: (id) => field(id).isRepeatable ?? false,
    isWritten: (id) => field(id).write !== undefined,
    recogniser: columnRecogniser<string>(ids, (id) => headersOf(id, field(id)), spec.dynamicHeader),
    valueOf: (thing, id, context) => field(id).write?.(thing, context),
    things: (baseline) => spec.things(baseline),
    put: (entries) =>
      spec.put(
        entries.flatMap((entry) => (entry.status === "added" || entry.status === "changed" ? [entry.thing] : [])),
      ),
    remove: (gone) => spec.remove?.(gone) ?? (() => undefined),
    spec: spec,
  };
}

/** Whether the header says all that a table of this kind must say. */
export function meetsNeeds(kind: TableKind, records: readonly CsvRecord[]): boolean {
  const columns = kind.recogniser.recogniseColumns(records[kind.recogniser.findHeader(records)]?.cells ?? []);
  return kind.spec.needs.every((group) => group.some((field) => columns.includes(field)));
}

/** The header a field is written under. */
export function headerFor(kind: TableKind, field: string, language: Language): string {
  const unit = kind.unitOf(field)?.[language];
  const name = kind.nameOf(field)[language];
  return unit === undefined ? name : language === "ja" ? `${name}(${unit})` : `${name} (${unit})`;
}

/** What differs between a thing before and after, in the order of its fields. */
export type Difference<Thing> = (before: Thing, after: Thing) => readonly FieldChange[];

export const writeContext = (baseline: Baseline): WriteContext => ({ baseline, names: namesIn(baseline) });

export type ImportChoice = {
  /** The user has agreed to leave the rows with problems out. */
  readonly partial: boolean;
  /** The file is the whole list: what it does not name goes. */
  readonly removeUnnamed?: boolean;
};

export const isWhole = ({ missing }: Reading) => missing.length === 0;
