/** Who is on the team in a month of a plan, as far as the plan itself says: nobody leaves, rises or comes early by chance. */
import { addMonths, type Month } from "../base/month.ts";
import { coefficients } from "../catalogue/coefficients.ts";
import type { Baseline } from "./baseline.ts";
import type { Change, ChangeOf } from "./change.ts";
import type { Level } from "./ladder.ts";
import type { Member } from "./member.ts";
import type { Mix } from "./mix.ts";
import { hiredId, managersIn } from "./post-id.ts";
import type { Scenario } from "./scenario.ts";

export type Post = {
  /** A member's id; `${change.id}#1`, `#2` … for the people of a planned hire. */
  readonly id: string;
  readonly kind: "member" | "hire";
  /** In the month asked for. */
  readonly status: "here" | "coming" | "gone";
  /** Today's facts; absent for a planned hire. */
  readonly member?: Member;
  /** The hire it belongs to; absent for a member. */
  readonly changeId?: string;
  readonly levelId: string;
  readonly levelSince: Month;
  readonly mix: Mix;
  readonly fteShare: number;
  /** Yearly, before the employer's own costs. */
  readonly salaryJpy: number;
  readonly team?: string;
  readonly managerId?: string;
  readonly segmentIds: readonly string[];
  /** First day; of a planned hire the expected one, by the mean time from requisition to first day. */
  readonly joins: Month;
  /** The first month without them, where that is known. */
  readonly leaves?: Month;
};

/** `seats` is undefined where a level has no limit; `free` then as well. */
export type LevelSeats = {
  readonly level: Level;
  readonly seats: number | undefined;
  readonly held: number;
  readonly free: number | undefined;
};

/** The changes in force by then, in the order they happen. What is dated before the start happens at the start. */
const changesUntil = ({ changes }: Scenario, month: Month): readonly Change[] =>
  changes
    .filter((change) => change.enabled && change.month <= month)
    .toSorted((one, other) => (one.month < other.month ? -1 : one.month > other.month ? 1 : 0));

const earliest = (...months: readonly (Month | undefined)[]): Month | undefined =>
  months.reduce((first, month) => (month !== undefined && (first === undefined || month < first) ? month : first));

const statusIn = (month: Month, joins: Month, leaves: Month | undefined): Post["status"] =>
  leaves !== undefined && leaves <= month ? "gone" : joins > month ? "coming" : "here";

const optional = <Name extends string, Value>(name: Name, value: Value | undefined) =>
  (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: Value };

/** Everyone whom facts and plan know of: today's members in their order, then planned hires, those still to come included. */
export function teamAt(baseline: Baseline, scenario: Scenario, month: Month): readonly Post[] {
  const salaryOf = new Map(baseline.levels.map(({ id, salaryJpy }) => [id, salaryJpy]));
  const done = changesUntil(scenario, month);
  const managerIn = managersIn(scenario.changes);
  const about = new Map<string, Change[]>();
  for (const change of done) {
    if (!("memberId" in change)) continue;
    const list = about.get(change.memberId);
    if (list) list.push(change);
    else about.set(change.memberId, [change]);
  }
  const departures = new Map<string, Month>();
  for (const change of scenario.changes) {
    if (change.type !== "leave" || !change.enabled) continue;
    const known = earliest(departures.get(change.memberId), change.month);
    if (known) departures.set(change.memberId, known);
  }
  const members = baseline.members.map((member): Post => {
    const leaves = earliest(member.leaves, departures.get(member.id));
    const opening: Post = {
      id: member.id,
      kind: "member",
      status: statusIn(month, member.joined, leaves),
      member,
      levelId: member.levelId,
      levelSince: member.levelSince ?? member.joined,
      mix: member.mix,
      fteShare: member.fteShare,
      salaryJpy: member.salaryJpy ?? salaryOf.get(member.levelId) ?? 0,
      ...optional("team", member.team),
      ...optional("managerId", member.managerId),
      segmentIds: member.segmentIds,
      joins: member.joined,
      ...optional("leaves", leaves),
    };
    return (about.get(member.id) ?? []).reduce<Post>(
      (post, change) => changed(post, change, salaryOf, managerIn),
      opening,
    );
  });
  const hires = scenario.changes
    .filter((change): change is ChangeOf<"hire"> => change.type === "hire" && change.enabled)
    .toSorted((one, other) => (one.month < other.month ? -1 : one.month > other.month ? 1 : 0))
    .flatMap((hire) => hired({ ...hire, managerId: managerIn(hire.managerId) }, scenario, month, salaryOf));
  return [...members, ...hires];
}

function changed(
  post: Post,
  change: Change,
  salaryOf: ReadonlyMap<string, number>,
  managerIn: ReturnType<typeof managersIn>,
): Post {
  switch (change.type) {
    case "changeMix":
      return { ...post, mix: change.mix };
    case "changeHours":
      return { ...post, fteShare: change.fteShare };
    case "move":
      return {
        ...post,
        ...optional("team", change.team),
        ...optional("managerId", managerIn(change.managerId)),
        ...optional("segmentIds", change.segmentIds),
      };
    case "promote": {
      const salaryJpy = Math.max(post.salaryJpy, salaryOf.get(change.levelId) ?? 0);
      return { ...post, levelId: change.levelId, levelSince: change.month, salaryJpy };
    }
    default:
      return post;
  }
}

/** From opening a requisition to the first day, in whole months, as the mean has it. */
export const expectedLeadMonths = (hire: ChangeOf<"hire">, scenario: Pick<Scenario, "coefficients">): number =>
  Math.round(hire.leadTimeMonths ?? scenario.coefficients["leadTimeMonths"] ?? coefficients.leadTimeMonths.value);

function hired(
  hire: ChangeOf<"hire">,
  scenario: Scenario,
  month: Month,
  salaryOf: ReadonlyMap<string, number>,
): readonly Post[] {
  const opens = hire.month < scenario.start ? scenario.start : hire.month;
  const joins = addMonths(opens, expectedLeadMonths(hire, scenario));
  return Array.from({ length: hire.count }, (_, index) => ({
    id: hiredId(hire.id, index + 1),
    kind: "hire",
    status: statusIn(month, joins, undefined),
    changeId: hire.id,
    levelId: hire.levelId,
    levelSince: joins,
    mix: hire.mix,
    fteShare: hire.fteShare,
    salaryJpy: hire.salaryJpy ?? salaryOf.get(hire.levelId) ?? 0,
    ...optional("managerId", hire.managerId),
    segmentIds: hire.segmentIds,
    joins,
  }));
}

/** Each level's seats in a month, and how many of those who are here hold one. */
export function seatsAt(baseline: Baseline, scenario: Scenario, month: Month): readonly LevelSeats[] {
  const here = teamAt(baseline, scenario, month).filter(({ status }) => status === "here");
  const rankOf = new Map(baseline.levels.map(({ id, rank }) => [id, rank]));
  const opened = changesUntil(scenario, month).filter((change) => change.type === "openSeats");
  return baseline.levels.map((level) => {
    const held = here.filter(({ levelId }) => levelId === level.id).length;
    if (level.seats === undefined && level.membersPerSeat === undefined)
      return { level, held, seats: undefined, free: undefined };
    const added = opened.reduce((sum, change) => sum + (change.levelId === level.id ? change.count : 0), 0);
    const below = here.filter(({ levelId }) => (rankOf.get(levelId) ?? 0) < level.rank).length;
    const bySpan = level.membersPerSeat === undefined ? 0 : Math.floor(below / level.membersPerSeat);
    const seats = Math.max(0, (level.seats ?? 0) + added) + bySpan;
    return { level, held, seats, free: Math.max(0, seats - held) };
  });
}
