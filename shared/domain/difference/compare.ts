/** Two states of one thing, field by field, and two states of one list, row by row. */
import { keysOfBoth, same } from "./same.ts";
import type { Difference, OrderedList, Subject } from "./difference.ts";
import { byKey, isWhole, keyIn } from "./shape.ts";

const isRecord = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function orderOf(map: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): readonly string[] {
  return [...map.keys()].filter((key) => other.has(key));
}

const isInOrder = (one: readonly string[], other: readonly string[]) => one.every((key, index) => key === other[index]);

/** What changed from `before` to `after` inside one subject; `skip` names fields that are compared elsewhere. */
export function* changesIn(
  subject: Subject,
  before: object,
  after: object,
  field: readonly string[] = [],
  skip: readonly string[] = [],
): Generator<Difference> {
  if (before === after) return;
  for (const name of keysOfBoth(before, after)) {
    if (skip.includes(name)) continue;
    yield* changeOf(subject, [...field, name], Reflect.get(before, name), Reflect.get(after, name));
  }
}

const asItems = (value: unknown) => (Array.isArray(value) ? (value as object[]) : []);
const hasItems = (from: unknown, to: unknown) => asItems(from).length + asItems(to).length > 0;

function* changeOf(subject: Subject, field: readonly string[], from: unknown, to: unknown): Generator<Difference> {
  if (Object.is(from, to)) return;
  const key = keyIn(subject.kind, field);
  if (key !== undefined && hasItems(from, to)) {
    const itemsBefore = byKey(asItems(from), (item) => String(Reflect.get(item, key)));
    const itemsAfter = byKey(asItems(to), (item) => String(Reflect.get(item, key)));
    if (isInOrder(orderOf(itemsBefore, itemsAfter), orderOf(itemsAfter, itemsBefore))) {
      for (const own of new Set([...itemsBefore.keys(), ...itemsAfter.keys()]))
        yield* changeOf(subject, [...field, own], itemsBefore.get(own), itemsAfter.get(own));
      return;
    }
  } else if (isRecord(from) && isRecord(to) && !isWhole(subject.kind, field)) {
    yield* changesIn(subject, from, to, field);
    return;
  }
  if (!same(from, to)) yield { type: "changed", subject, field, from, to };
}

export type ListOf<Row extends object> = {
  readonly list: OrderedList;
  /** Whose order it is. */
  readonly owner: Subject;
  readonly keyOf: (row: Row) => string;
  readonly subjectOf: (key: string) => Subject;
  /** Whether two rows of one key are the same thing at all; always, unless said otherwise. */
  readonly isSameThing?: (before: Row, after: Row) => boolean;
  readonly inside: (subject: Subject, before: Row, after: Row) => Iterable<Difference>;
};

/** Rows that are gone, rows that are new, what changed inside the others, and whether they stand in another order. */
export function* changesOfList<Row extends object>(
  { list, owner, keyOf, subjectOf, isSameThing = () => true, inside }: ListOf<Row>,
  before: readonly Row[],
  after: readonly Row[],
): Generator<Difference> {
  if (before === after) return;
  const old = byKey(before, keyOf);
  const now = byKey(after, keyOf);
  for (const [key, from] of old) {
    const to = now.get(key);
    if (to === undefined || !isSameThing(from, to)) yield { type: "removed", subject: subjectOf(key), from };
  }
  for (const [key, to] of now) {
    const from = old.get(key);
    if (from === undefined || !isSameThing(from, to)) yield { type: "added", subject: subjectOf(key), to };
    // Looked at as a whole first: of thousands of rows most are the same.
    else if (!same(from, to)) yield* inside(subjectOf(key), from, to);
  }
  const [orderBefore, orderAfter] = [orderOf(old, now), orderOf(now, old)];
  if (!isInOrder(orderBefore, orderAfter))
    yield { type: "reordered", subject: owner, list, from: orderBefore, to: orderAfter };
}
