/** Makes one difference true in a workspace, or takes it back: how single changes are carried from one state to another. */
import { copyOf, type Recipe } from "../edits/recipe.ts";
import type { Change } from "../change.ts";
import type { Terms } from "../scenario.ts";
import type { Workspace } from "../workspace.ts";
import { type Difference, type FactKind, factLists, type OrderedList, type Subject } from "./difference.ts";
import { byKey, identityOf, keyIn } from "./shape.ts";

type Rows = object[];
type Keyed = (row: object) => string;

/** The same difference, seen from the other side. */
export function reversed(difference: Difference): Difference {
  switch (difference.type) {
    case "added":
      return { type: "removed", subject: difference.subject, from: difference.to };
    case "removed":
      return { type: "added", subject: difference.subject, to: difference.from };
    case "changed":
    case "reordered":
      return { ...difference, from: difference.to, to: difference.from } as Difference;
  }
}

/** -1 where nothing goes by that key; twins go by a number of their own. */
function placeOfKey(rows: Rows, keyOf: Keyed, key: string): number {
  const row = byKey(rows, keyOf).get(key);
  return row === undefined ? -1 : rows.indexOf(row);
}

function put(rows: Rows, keyOf: Keyed, row: object, key = keyOf(row)): void {
  const place = placeOfKey(rows, keyOf, key);
  if (place === -1) rows.push(copyOf(row));
  else rows[place] = copyOf(row);
}

function take(rows: Rows, keyOf: Keyed, key: string): void {
  const place = placeOfKey(rows, keyOf, key);
  if (place !== -1) rows.splice(place, 1);
}

/** Rows that the new order does not name keep their places; the others share out the rest. */
function order(rows: Rows, keyOf: Keyed, keys: readonly string[]): void {
  const rank = new Map(keys.map((key, index) => [key, index]));
  const places = rows.flatMap((row, place) => (rank.has(keyOf(row)) ? [place] : []));
  const sorted = places.map((place) => rows[place]!).sort((a, b) => rank.get(keyOf(a))! - rank.get(keyOf(b))!);
  const moved = sorted.map((row) => copyOf(row));
  places.forEach((place, index) => (rows[place] = moved[index]!));
}

/** Sets the value at the end of the field; undefined takes it away. Nothing happens where the way there is gone. */
function write(kind: Subject["kind"], thing: object, field: readonly string[], value: unknown): void {
  let at: object = thing;
  let holder: object = thing;
  for (const [depth, step] of field.entries()) {
    const key = Array.isArray(at) ? keyIn(kind, field.slice(0, depth)) : undefined;
    const isLast = depth === field.length - 1;
    if (key !== undefined) {
      const keyOf: Keyed = (item) => String(Reflect.get(item, key));
      const items = at as Rows;
      if (isLast) {
        if (value === undefined) take(items, keyOf, step);
        // A plan without tags, a workspace without views of the team, has no list of them.
        if (value === undefined && items.length === 0 && (kind === "scenario" || kind === "workspace"))
          Reflect.deleteProperty(holder, field[depth - 1]!);
        else if (value !== undefined) put(items, keyOf, value as object);
        return;
      }
      const item = items.find((one) => keyOf(one) === step);
      if (item === undefined) return;
      at = item;
    } else if (isLast) {
      if (value === undefined) Reflect.deleteProperty(at, step);
      else Reflect.set(at, step, typeof value === "object" ? copyOf(value) : value);
    } else {
      const isList = keyIn(kind, field.slice(0, depth + 1)) !== undefined;
      if (isList && Reflect.get(at, step) === undefined) Reflect.set(at, step, []);
      const next: unknown = Reflect.get(at, step);
      if (typeof next !== "object" || next === null) return;
      holder = at;
      at = next;
    }
  }
}

type Place = {
  /** The list that the subject is a row of. */
  readonly rows?: Rows;
  readonly keyOf: Keyed;
  readonly thing: object | undefined;
};

const byId: Keyed = (row) => String(Reflect.get(row, "id"));

function rowIn(rows: Rows, id: string, keyOf: Keyed = byId): Place {
  return { rows, keyOf, thing: rows.find((row) => keyOf(row) === id) };
}

function placeOf(draft: Workspace, subject: Subject): Place | undefined {
  const { baseline } = draft;
  switch (subject.kind) {
    case "workspace":
      return { thing: draft, keyOf: byId };
    case "company":
      return { thing: baseline.company, keyOf: byId };
    case "facts":
      return { thing: baseline, keyOf: byId };
    case "scenario":
      return rowIn(draft.scenarios, subject.id);
    case "keptFacts":
      return rowIn((draft.keptFacts ??= []), subject.id);
    case "change": {
      const scenario = draft.scenarios.find(({ id }) => id === subject.scenarioId);
      return scenario && rowIn(scenario.changes, subject.id);
    }
    case "level":
    case "member":
    case "segment":
    case "account":
    case "activity":
    case "lever":
    case "checkIn":
    case "metric":
    case "pastMember":
    case "judgement":
    case "candidate":
    case "workBetween":
    case "action":
    case "metricLink":
      return rowIn(rowsOf(draft, subject.kind), subject.id, (row) => identityOf(subject.kind, row));
  }
}

function rowsOf({ baseline }: Workspace, kind: FactKind): Rows {
  if (kind === "pastMember") return (baseline.pastMembers ??= []);
  if (kind === "judgement") return (baseline.judgements ??= []);
  if (kind === "candidate") return (baseline.candidates ??= []);
  if (kind === "workBetween") return (baseline.workBetween ??= []);
  if (kind === "action") return (baseline.actions ??= []);
  if (kind === "metricLink") return (baseline.metricLinks ??= []);
  return baseline[factLists[kind]];
}

const kindOfList = (list: OrderedList): FactKind | undefined =>
  (Object.keys(factLists) as FactKind[]).find((kind) => factLists[kind] === list);

function listOf(draft: Workspace, list: OrderedList, owner: Subject): { rows: Rows; keyOf: Keyed } {
  const kind = kindOfList(list);
  if (kind) return { rows: rowsOf(draft, kind), keyOf: (row) => identityOf(kind, row) };
  if (list === "scenarios") return { rows: draft.scenarios, keyOf: byId };
  if (list === "keptFacts") return { rows: draft.keptFacts ?? [], keyOf: byId };
  const scenario = draft.scenarios.find(({ id }) => "id" in owner && id === owner.id);
  return { rows: scenario?.changes ?? [], keyOf: byId };
}

/** As the edits do it: where nothing is written down any more, there is no list. */
function leaveOut(baseline: Workspace["baseline"], kind: Subject["kind"]): void {
  if (kind === "workBetween") delete baseline.workBetween;
  if (kind === "action") delete baseline.actions;
  if (kind === "metricLink") delete baseline.metricLinks;
}

export const applyDifference =
  (difference: Difference): Recipe =>
  (draft) => {
    const { subject } = difference;
    if (difference.type === "reordered") {
      const { rows, keyOf } = listOf(draft, difference.list, subject);
      order(rows, keyOf, difference.to);
      return;
    }
    const place = placeOf(draft, subject);
    if (place === undefined) return;
    const { rows, keyOf, thing } = place;
    if (difference.type === "added" && rows && "id" in subject) put(rows, keyOf, difference.to, subject.id);
    if (difference.type === "removed" && rows && "id" in subject) {
      take(rows, keyOf, subject.id);
      if (rows.length === 0) leaveOut(draft.baseline, subject.kind);
    }
    if (difference.type === "changed" && thing) write(subject.kind, thing, difference.field, difference.to);
  };

/** The same for a plan's terms alone, wherever they are kept. */
export function applyToTerms(terms: Terms, difference: Difference): void {
  const { subject } = difference;
  const isOfPlan = subject.kind === "scenario" && difference.type === "changed";
  if (isOfPlan) write("scenario", terms, difference.field, difference.to);
  else if (difference.type === "reordered") order(terms.changes, byId, difference.to);
  else if (subject.kind === "change") {
    if (difference.type === "added") put(terms.changes, byId, difference.to, subject.id);
    else if (difference.type === "removed") take(terms.changes, byId, subject.id);
    else {
      const change: Change | undefined = terms.changes.find(({ id }) => id === subject.id);
      if (change) write("change", change, difference.field, difference.to);
    }
  }
}
