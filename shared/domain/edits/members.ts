/** People as a table edits them: any of their facts, in the month on screen, several people as one edit. */
import { addMonths, type Month } from "../../base/month.ts";
import type { ChangeOf } from "../change.ts";
import type { Member } from "../member.ts";
import { expectedLeadMonths } from "../team-at.ts";
import { activeScenario, type Workspace } from "../workspace.ts";
import { changeHoursAt, changeMixAt, leaveAt, moveAt, promoteAt } from "./at-month.ts";
import { changeHire, removeChange } from "./changes.ts";
import { copyOf, type Recipe } from "./recipe.ts";
import { removeMembers } from "./remove-members.ts";

/** What is undefined is taken away; what is not named stays. `opens` is when a planned hire's requisition opens. */
export type Facts = { readonly [Name in keyof Omit<Member, "id">]?: Member[Name] | undefined } & {
  readonly opens?: Month | undefined;
};
export type FactName = keyof Facts;

/** Facts that a plan can change from a month on; the others hold in every month. */
const dated: ReadonlySet<FactName> = new Set([
  "mix",
  "levelId",
  "fteShare",
  "team",
  "managerId",
  "segmentIds",
  "leaves",
]);

/** What a planned hire is known by. */
const ofHires: ReadonlySet<FactName> = new Set([
  ...(["mix", "levelId", "fteShare", "managerId", "segmentIds", "salaryJpy", "joined", "opens"] as const),
]);

const clearable: ReadonlySet<FactName> = new Set([
  ...(["reading", "title", "team", "managerId", "levelSince", "contractHours", "salaryJpy", "leaves", "note"] as const),
]);

/** A planned hire is somebody else's to take a team from, and a plan can move people but not leave them without a place. */
const clearableLater: ReadonlySet<FactName> = new Set(["leaves"]);
const clearableOfHires: ReadonlySet<FactName> = new Set(["managerId", "salaryJpy"]);

export type Standing = {
  readonly kind: "member" | "hire";
  /** The plan's first month is on screen: facts themselves are corrected. */
  readonly isFirstMonth: boolean;
};

/** Why a fact cannot be edited there; undefined where it can. */
export function whyFixed(
  fact: FactName,
  { kind, isFirstMonth }: Standing,
): "onlyMembers" | "onlyHires" | "undated" | undefined {
  if (kind === "hire") return ofHires.has(fact) ? undefined : "onlyMembers";
  if (fact === "opens") return "onlyHires";
  return isFirstMonth || dated.has(fact) ? undefined : "undated";
}

export const mayBeCleared = (fact: FactName, { kind, isFirstMonth }: Standing): boolean =>
  (kind === "hire" ? clearableOfHires : isFirstMonth ? clearable : clearableLater).has(fact);

export type Writing = {
  readonly postId: string;
  readonly facts: Facts;
};

export type Pen = {
  readonly month: Month;
  /** For changes that have to be made. */
  readonly freshId: () => string;
};

/** Each person's facts, as one edit. */
export const writeFacts =
  (pen: Pen, writings: readonly Writing[]): Recipe =>
  (draft) => {
    for (const { postId, facts } of writings) {
      const hire = hireOf(draft, postId);
      if (hire) onHire(draft, hire, facts);
      else onMember(draft, pen, postId, facts);
    }
  };

export function hireOf(workspace: Workspace, postId: string): ChangeOf<"hire"> | undefined {
  const [changeId, number] = postId.split("#");
  if (number === undefined) return undefined;
  return activeScenario(workspace).changes.find(
    (change): change is ChangeOf<"hire"> => change.type === "hire" && change.id === changeId,
  );
}

function onHire(draft: Workspace, hire: ChangeOf<"hire">, { joined, opens, ...facts }: Facts): void {
  const { mix, levelId, fteShare, segmentIds } = facts;
  const month = opens ?? (joined && addMonths(joined, -expectedLeadMonths(hire, activeScenario(draft))));
  changeHire(hire.id, {
    ...(mix && { mix: copyOf(mix) }),
    ...(levelId !== undefined && { levelId }),
    ...(fteShare !== undefined && { fteShare }),
    ...(segmentIds && { segmentIds: [...segmentIds] }),
    ...(month !== undefined && { month }),
  })(draft);
  for (const name of ["managerId", "salaryJpy"] as const) if (name in facts) setOrDelete(hire, name, facts[name]);
}

/** A key without a value would be another document than one without the key. */
function setOrDelete(thing: object, name: string, value: unknown): void {
  if (value === undefined) Reflect.deleteProperty(thing, name);
  else Reflect.set(thing, name, copyOf(value));
}

function onMember(draft: Workspace, pen: Pen, memberId: string, facts: Facts): void {
  const member = draft.baseline.members.find(({ id }) => id === memberId);
  if (member === undefined) return;
  inPlan(draft, pen, memberId, facts);
  const isFirstMonth = pen.month <= activeScenario(draft).start;
  for (const [name, value] of Object.entries(facts)) {
    const isSaid = name === "opens" || name === "leaves" || (dated.has(name as FactName) && value !== undefined);
    if (isSaid || !isFirstMonth) continue;
    setOrDelete(member, name, value);
    // What a move of the plan's first month says would stand in its place.
    if (value === undefined) forgetInMoves(draft, memberId, name);
  }
}

function forgetInMoves(draft: Workspace, memberId: string, name: string): void {
  const { start, changes } = activeScenario(draft);
  for (const change of changes)
    if (change.type === "move" && change.memberId === memberId && change.month <= start)
      setOrDelete(change, name, undefined);
}

const plannedLeaving = (draft: Workspace, memberId: string) =>
  activeScenario(draft).changes.find(
    (change): change is ChangeOf<"leave"> => change.type === "leave" && change.memberId === memberId && change.enabled,
  );

/** A leaving that the plan says is moved or dropped where it stands; otherwise a known date is a fact in the first month. */
function writeLeaving(draft: Workspace, { month, freshId }: Pen, memberId: string, leaves: Month | undefined): void {
  const planned = plannedLeaving(draft, memberId);
  const member = draft.baseline.members.find(({ id }) => id === memberId);
  const isFact = !planned && (month <= activeScenario(draft).start || leaves === undefined);
  if (isFact && member) setOrDelete(member, "leaves", leaves);
  else if (leaves !== undefined) leaveAt({ month: leaves, newId: freshId() }, memberId)(draft);
  else if (planned) removeChange(planned.id)(draft);
}

/** What a plan can say from a month on: facts in its first month, dated changes later. */
function inPlan(draft: Workspace, pen: Pen, memberId: string, facts: Facts): void {
  const { month, freshId } = pen;
  const { mix, levelId, fteShare, team, managerId, segmentIds } = facts;
  const at = () => ({ month, newId: freshId() });
  if (mix) changeMixAt(at(), memberId, mix)(draft);
  if (levelId !== undefined) promoteAt(at(), memberId, levelId)(draft);
  if (fteShare !== undefined) changeHoursAt(at(), memberId, fteShare)(draft);
  if (team !== undefined || managerId !== undefined || segmentIds) {
    const to = {
      ...(team !== undefined && { team }),
      ...(managerId !== undefined && { managerId }),
      ...(segmentIds && { segmentIds: [...segmentIds] }),
    };
    moveAt(at(), memberId, to)(draft);
  }
  if ("leaves" in facts) writeLeaving(draft, pen, memberId, facts.leaves);
}

export const addMember =
  (member: Member): Recipe =>
  ({ baseline }) => {
    baseline.members.push(copyOf(member));
  };

/** Members off the team with all that points to them; of a planned hire one person fewer, or none of it. */
export const removePosts =
  (postIds: readonly string[]): Recipe =>
  (draft) => {
    removeMembers(postIds.filter((id) => !id.includes("#")))(draft);
    for (const postId of postIds) {
      const hire = hireOf(draft, postId);
      if (hire === undefined) continue;
      if (hire.count > 1) hire.count -= 1;
      else removeChange(hire.id)(draft);
    }
  };
