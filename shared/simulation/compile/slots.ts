import { monthsBetween } from "../../base/month.ts";
import type { Coefficients } from "../../catalogue/coefficients.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { ChangeOf } from "../../domain/change.ts";
import type { Scenario } from "../../domain/scenario.ts";
import { hiredId, managersIn } from "../../domain/post-id.ts";
import { never } from "../compiled-plan.ts";
import { type Holder, changedHolder, hireAsHolder, memberAsHolder, successorOf } from "./holders.ts";
import { type Dated, only } from "./timeline.ts";

/** A position over the plan: whose it is first, and the versions of its holder as dated changes make them. */
export type Slot = {
  /** Stable over edits: the seed of all its luck. */
  readonly identity: string;
  readonly memberId: string | undefined;
  /** By which changes name it as somebody's manager: a member's id, or one of a planned hire. */
  readonly postId: string;
  readonly opensIn: number;
  readonly joinedIn: number;
  readonly leavesIn: number;
  readonly leadTimeMonths: number;
  readonly levelId: string;
  readonly levelSince: number;
  readonly versions: readonly { readonly at: number; readonly first: Holder; readonly later: Holder }[];
};

/** The slot of a member of whom, and of whose circumstances, nothing has changed since it was made. */
type KnownSlot = (member: Baseline["members"][number], index: number) => Slot | undefined;

const clampMonth = (value: number) => Math.min(never - 1, Math.max(-12_000, value));

/** Looked up once for all members: a large team lists tens of thousands of accounts. */
function listedBy<T>(
  things: readonly T[],
  memberOf: (thing: T) => string | undefined,
): ReadonlyMap<string, readonly T[]> {
  const lists = new Map<string, T[]>();
  for (const thing of things) {
    const memberId = memberOf(thing);
    if (memberId === undefined) continue;
    const list = lists.get(memberId);
    if (list) list.push(thing);
    else lists.set(memberId, [thing]);
  }
  return lists;
}

function memberSlots(
  baseline: Baseline,
  scenario: Scenario,
  timeline: readonly Dated[],
  c: Coefficients,
  knownSlot: KnownSlot,
): Slot[] {
  const accountsBy = listedBy(baseline.accounts, ({ ownerId }) => ownerId);
  const managerIn = managersIn(timeline.map(({ change }) => change));
  const checkInsBy = listedBy(baseline.checkIns, ({ memberId }) => memberId);
  return baseline.members.map((member, index) => {
    const known = knownSlot(member, index);
    if (known) return known;
    const aboutMember = timeline.filter(
      (dated): dated is Dated<ChangeOf<"move" | "changeMix" | "changeHours">> =>
        (dated.change.type === "move" || dated.change.type === "changeMix" || dated.change.type === "changeHours") &&
        dated.change.memberId === member.id,
    );
    const listed = { accounts: accountsBy.get(member.id) ?? [], checkIns: checkInsBy.get(member.id) ?? [] };
    let first = memberAsHolder(member, listed, baseline, scenario, c);
    let later = successorOf(first, baseline);
    const versions = [{ at: 0, first, later }];
    for (const { at, change: planned } of aboutMember) {
      const change = planned.type === "move" ? { ...planned, managerId: managerIn(planned.managerId) } : planned;
      first = changedHolder(first, change);
      later = changedHolder(later, change);
      versions.push({ at, first, later });
    }
    const departures = only(timeline, "leave").filter(({ change }) => change.memberId === member.id);
    const leaves = member.leaves ? [Math.max(0, monthsBetween(scenario.start, member.leaves))] : [];
    return {
      identity: `member:${member.id}`,
      memberId: member.id,
      postId: member.id,
      opensIn: -1,
      joinedIn: clampMonth(monthsBetween(scenario.start, member.joined)),
      leavesIn: clampMonth(Math.min(never, ...leaves, ...departures.map(({ at }) => at))),
      leadTimeMonths: c.leadTimeMonths,
      levelId: member.levelId,
      levelSince: clampMonth(monthsBetween(scenario.start, member.levelSince ?? member.joined)),
      versions,
    };
  });
}

function hireSlots(baseline: Baseline, timeline: readonly Dated[], c: Coefficients): Slot[] {
  return only(timeline, "hire").flatMap(({ at, change }) =>
    Array.from({ length: change.count }, (_, index) => {
      const first = hireAsHolder(change, baseline);
      return {
        identity: `hire:${change.id}:${index}`,
        memberId: undefined,
        postId: hiredId(change.id, index + 1),
        opensIn: at,
        joinedIn: never,
        leavesIn: never,
        leadTimeMonths: change.leadTimeMonths ?? c.leadTimeMonths,
        levelId: change.levelId,
        levelSince: 0,
        versions: [{ at: 0, first, later: successorOf(first, baseline) }],
      };
    }),
  );
}

/** Every position of the plan: today's members first, in their order, then the hires. */
export const slotsOf = (
  baseline: Baseline,
  scenario: Scenario,
  timeline: readonly Dated[],
  c: Coefficients,
  knownSlot: KnownSlot = () => undefined,
): readonly Slot[] => [...memberSlots(baseline, scenario, timeline, c, knownSlot), ...hireSlots(baseline, timeline, c)];
