/** How things are told apart and how far into them a difference looks. Whatever is not named here is compared field by field. */
import type { MetricSeries } from "../metric-series.ts";
import type { SubjectKind } from "./difference.ts";

/** Values that are read as one: half a mix says nothing. Everything else that is an object is looked into. */
const wholes: Partial<Record<SubjectKind, readonly string[]>> = {
  workspace: ["noteSeal", "tableHabits", "snoozedTalks", "teamViews.*", "decks.*"],
  company: ["phaseThresholds"],
  member: ["mix"],
  pastMember: ["mix", "causes"],
  candidate: ["mix", "interview.answers.*"],
  lever: ["effects"],
  scenario: ["origin", "frozen", "precision", "budget", "tags.*", "changeTags.*"],
  change: ["mix", "growth"],
  checkIn: ["answers.*", "followUps.*"],
  metric: ["points.*"],
  keptFacts: ["facts"],
};

/** Lists inside a thing whose items have a name of their own. */
const keyed: Partial<Record<SubjectKind, Readonly<Record<string, string>>>> = {
  checkIn: { followUps: "id" },
  metric: { points: "month" },
  scenario: { tags: "name", changeTags: "name" },
  workspace: { teamViews: "id", decks: "id" },
};

export const isWhole = (kind: SubjectKind, field: readonly string[]): boolean =>
  wholes[kind]?.some((whole) => whole === field.join(".") || whole === `${field.slice(0, -1).join(".")}.*`) ?? false;

/** The name of the key, where the field is a keyed list. */
export const keyIn = (kind: SubjectKind, field: readonly string[]): string | undefined =>
  keyed[kind]?.[field.join(".")];

export type Row = Readonly<Record<string, unknown>>;

/** What a row of a list is known by. */
export function identityOf(kind: SubjectKind, row: object): string {
  if (kind !== "metric") return String(Reflect.get(row, "id"));
  const { metricId, segmentId } = row as MetricSeries;
  return segmentId === undefined ? metricId : `${metricId}@${segmentId}`;
}

/** Rows by their keys. Of twins, which are a mistake that files may hold, each later one gets a number. */
export function byKey<Item extends object>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, Item> {
  const known = new Map<string, Item>();
  for (const item of items) {
    const key = keyOf(item);
    let own = key;
    for (let twin = 2; known.has(own); twin++) own = `${key}#${twin}`;
    known.set(own, item);
  }
  return known;
}
