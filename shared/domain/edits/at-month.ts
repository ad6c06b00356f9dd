/**
 * Edits of a person as they are in a month. In the plan's first month, or before it, they correct the facts; later they are
 * dated changes of the plan. A planned hire is edited in its own change, whatever the month.
 */
import type { Month } from "../../base/month.ts";
import type { MemberType } from "../../catalogue/member-types.ts";
import type { Change, ChangeOf, ChangeType } from "../change.ts";
import type { Member } from "../member.ts";
import { mixOf } from "../mix.ts";
import { hireIdOf } from "../post-id.ts";
import { activeScenario, type Workspace } from "../workspace.ts";
import { changeMember } from "./baseline.ts";
import { addChanges, changeHire, removeChange } from "./changes.ts";
import { copyOf, inTurn, type Recipe } from "./recipe.ts";

export type At = {
  readonly month: Month;
  /** For the change, where one has to be made. */
  readonly newId: string;
};

type AboutMember = Extract<Change, { memberId: string }>["type"];
type Move = Omit<ChangeOf<"move">, "id" | "month" | "enabled" | "tags" | "reason" | "type" | "memberId">;

/** The change a planned hire's person belongs to; undefined for a member. */
const hireOf = ({ scenarios, activeScenarioId, ...rest }: Workspace, postId: string) =>
  activeScenario({ scenarios, activeScenarioId, ...rest }).changes.find(
    ({ id, type }) => type === "hire" && postId.startsWith(`${id}#`),
  );

/** The change of that kind about that person which makes them what they are in that month, if it is dated there or at the start. */
function standingChange<Type extends AboutMember>(draft: Workspace, month: Month, type: Type, memberId: string) {
  const { changes, start } = activeScenario(draft);
  return changes.findLast(
    (change): change is ChangeOf<Type> =>
      change.type === (type as ChangeType) &&
      (change as ChangeOf<AboutMember>).memberId === memberId &&
      (change.month === month || (month <= start && change.month <= month)),
  );
}

/** Whether an edit corrects the facts: in the plan's first month, where no change of that month would hide the correction. */
const isFact = (draft: Workspace, month: Month, type: AboutMember, memberId: string) =>
  month <= activeScenario(draft).start && standingChange(draft, month, type, memberId) === undefined;

/** The change of that kind and month about that person: the one there is already, or a new one. */
function dated<Type extends AboutMember>(draft: Workspace, { month, newId }: At, type: Type, memberId: string) {
  const standing = standingChange(draft, month, type, memberId);
  return {
    ...(standing ? copyOf(standing) : { id: newId, month, tags: [] as string[] }),
    enabled: true,
    type,
    memberId,
  };
}

/** Any three weights; kept as a mix that adds up to 1. */
export const changeMixAt =
  (at: At, postId: string, weights: Partial<Record<MemberType, number>>): Recipe =>
  (draft) => {
    const mix = { ...mixOf(weights) };
    const hire = hireOf(draft, postId);
    if (hire) changeHire(hire.id, { mix })(draft);
    else if (isFact(draft, at.month, "changeMix", postId)) changeMember(postId, { mix })(draft);
    else addChanges([{ ...dated(draft, at, "changeMix", postId), mix }])(draft);
  };

/** To another manager, team or segments; what is not named stays. */
export const moveAt =
  (at: At, postId: string, to: Move): Recipe =>
  (draft) => {
    const hire = hireOf(draft, postId);
    if (hire) {
      const { managerId, segmentIds } = to;
      changeHire(hire.id, { ...(managerId !== undefined && { managerId }), ...(segmentIds && { segmentIds }) })(draft);
      // Facts know nobody who is only planned.
    } else if (isFact(draft, at.month, "move", postId) && hireIdOf(to.managerId ?? "") === undefined)
      changeMember(postId, to as Partial<Member>)(draft);
    else addChanges([{ ...dated(draft, at, "move", postId), ...to }])(draft);
  };

export const promoteAt =
  (at: At, postId: string, levelId: string): Recipe =>
  (draft) => {
    const hire = hireOf(draft, postId);
    if (hire) changeHire(hire.id, { levelId })(draft);
    else if (isFact(draft, at.month, "promote", postId)) changeMember(postId, { levelId, levelSince: at.month })(draft);
    else addChanges([{ ...dated(draft, at, "promote", postId), levelId }])(draft);
  };

export const changeHoursAt =
  (at: At, postId: string, fteShare: number): Recipe =>
  (draft) => {
    const hire = hireOf(draft, postId);
    if (hire) changeHire(hire.id, { fteShare })(draft);
    else if (isFact(draft, at.month, "changeHours", postId)) changeMember(postId, { fteShare })(draft);
    else addChanges([{ ...dated(draft, at, "changeHours", postId), fteShare }])(draft);
  };

/** Who is planned to leave goes from that month on; a departure planned before moves, with its reason and tags. */
export const leaveAt =
  ({ month, newId }: At, memberId: string): Recipe =>
  (draft) => {
    const planned = activeScenario(draft).changes.filter(
      (change) => change.type === "leave" && change.memberId === memberId,
    );
    const [first, ...others] = planned;
    inTurn(
      ...others.map(({ id }) => removeChange(id)),
      addChanges([
        {
          ...(first ? copyOf(first) : { id: newId, tags: [] as string[] }),
          type: "leave",
          month,
          enabled: true,
          memberId,
        },
      ]),
    )(draft);
  };
