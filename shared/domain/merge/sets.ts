/** Lists of ids and words where order means nothing: what each side put in or took out can be done by both. */
import type { Difference, SubjectKind } from "../difference/difference.ts";

type Changed = Extract<Difference, { type: "changed" }>;
/** Where an empty list means all, emptying it is a decision about all of it. */
type Empty = "none" | "all";

const setFields: Partial<Record<SubjectKind, Readonly<Record<string, Empty>>>> = {
  level: { nextLevelIds: "none" },
  member: { segmentIds: "all" },
  change: { tags: "none", segmentIds: "all" },
};

function without<Item>(items: readonly Item[], gone: readonly Item[]): Item[] {
  const out = new Set(gone);
  return items.filter((item) => !out.has(item));
}

/** What the other side did to a set, done to mine; undefined where the two do not go together. */
export function joinedSet(mine: Difference, theirs: Difference): Changed | undefined {
  if (mine.type !== "changed" || theirs.type !== "changed" || mine.field.length !== 1) return undefined;
  const empty = setFields[mine.subject.kind]?.[mine.field[0]!];
  if (empty === undefined) return undefined;
  const [then = [], here, there] = [mine.from, mine.to, theirs.to] as (readonly string[] | undefined)[];
  if (here === undefined || there === undefined) return undefined;
  const joined = [...without(here, without(then, there)), ...without(without(there, then), here)];
  const isAboutAll = empty === "all" && [then, here, there, joined].some(({ length }) => length === 0);
  return isAboutAll ? undefined : { ...mine, from: here, to: joined };
}
