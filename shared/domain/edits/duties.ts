/** Who answers for what, and the list of work between teams. */
import { identityOf } from "../difference/shape.ts";
import { isSameOwner, type Owned, type Owner, ownersOf, writeOwners } from "../owners.ts";
import type { WorkBetween } from "../work-between.ts";
import type { Workspace } from "../workspace.ts";
import { copyOf, type Recipe } from "./recipe.ts";

/** Something that wants an owner. A metric goes by `identityOf`: one of a segment is another than that of all customers. */
export type DutyRef = { readonly kind: "activity" | "metric" | "workBetween"; readonly id: string };

function dutyIn({ baseline }: Workspace, { kind, id }: DutyRef): Owned | undefined {
  if (kind === "activity") return baseline.activities.find((activity) => activity.id === id);
  if (kind === "metric") return baseline.metrics.find((series) => identityOf("metric", series) === id);
  return baseline.workBetween?.find((work) => work.id === id);
}

const changeOwners =
  (duty: DutyRef, change: (owners: readonly Owner[]) => readonly Owner[]): Recipe =>
  (draft) => {
    const thing = dutyIn(draft, duty);
    if (!thing) return;
    const before = ownersOf(thing);
    const owners = change(before);
    const isSame = owners.length === before.length && owners.every((owner, at) => isSameOwner(owner, before[at]!));
    if (!isSame) writeOwners(thing, owners);
  };

/** This one alone answers for it; nobody where undefined. */
export const giveDuty = (duty: DutyRef, owner: Owner | undefined): Recipe =>
  changeOwners(duty, () => (owner ? [owner] : []));

/** Also answers for it, beside whoever does. */
export const shareDuty = (duty: DutyRef, owner: Owner): Recipe =>
  changeOwners(duty, (owners) => (owners.some((one) => isSameOwner(one, owner)) ? owners : [...owners, owner]));

export const takeOffDuty = (duty: DutyRef, owner: Owner): Recipe =>
  changeOwners(duty, (owners) => owners.filter((one) => !isSameOwner(one, owner)));

export const addWorkBetween =
  (...added: readonly WorkBetween[]): Recipe =>
  ({ baseline }) => {
    const all = (baseline.workBetween ??= []);
    for (const work of added) if (all.every(({ id }) => id !== work.id)) all.push(copyOf(work));
  };

/** The work as handed in takes the place of the one of that id. */
export const keepWorkBetween =
  (work: WorkBetween): Recipe =>
  ({ baseline }) => {
    const place = baseline.workBetween?.findIndex(({ id }) => id === work.id) ?? -1;
    if (baseline.workBetween && place !== -1) baseline.workBetween[place] = copyOf(work);
  };

export const removeWorkBetween =
  (workId: string): Recipe =>
  ({ baseline }) => {
    const left = baseline.workBetween?.filter(({ id }) => id !== workId) ?? [];
    if (left.length > 0) baseline.workBetween = left;
    else delete baseline.workBetween;
  };
