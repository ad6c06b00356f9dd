/** The kinds of work: a team names, weighs, adds and removes its own. */
import type { Activity } from "../activity.ts";
import { writeOwners } from "../owners.ts";
import type { Workspace } from "../workspace.ts";
import type { Recipe } from "./recipe.ts";

/** Work that nobody has described further: every type does it equally well, and it takes no hours yet. */
export const addActivity =
  (activityId: string, name: string): Recipe =>
  ({ baseline }) => {
    if (name.trim() === "" || baseline.activities.some(({ id }) => id === activityId)) return;
    const activity: Activity = {
      id: activityId,
      name: name.trim(),
      purpose: "retention",
      affinity: { sales: 0.8, support: 0.8, analyst: 0.8 },
      priority: 1,
      fixedHours: 0,
      routineShare: 0.3,
      customerFacing: true,
    };
    baseline.activities.push(activity);
  };

/** This person alone answers for it; nobody any more where undefined. */
export const setActivityOwner =
  (activityId: string, ownerId: string | undefined): Recipe =>
  ({ baseline }) => {
    const activity = baseline.activities.find(({ id }) => id === activityId);
    if (activity) writeOwners(activity, ownerId === undefined ? [] : [{ kind: "member", memberId: ownerId }]);
  };

/** A blank name gives back the catalogue's, where it has one. */
export const renameActivity =
  (activityId: string, name: string): Recipe =>
  ({ baseline }) => {
    const activity = baseline.activities.find(({ id }) => id === activityId);
    if (!activity) return;
    if (name.trim() === "") delete activity.name;
    else activity.name = name.trim();
  };

type Scoped = { activityIds: string[] };

/** A scope that spoke of this activity alone would speak of all of them once it is empty. */
const isAbout = ({ activityIds }: Scoped, activityId: string) =>
  activityIds.length === 1 && activityIds[0] === activityId;

const leave = (scope: Scoped, activityId: string): void => {
  if (scope.activityIds.includes(activityId)) scope.activityIds = scope.activityIds.filter((id) => id !== activityId);
};

function leaveLevers({ baseline }: Workspace, activityId: string): void {
  for (const lever of baseline.levers) {
    lever.effects = lever.effects.filter((effect) => effect.on !== "effort" || !isAbout(effect, activityId));
    for (const effect of lever.effects) if (effect.on === "effort") leave(effect, activityId);
  }
}

function leaveScenarios({ scenarios }: Workspace, activityId: string): void {
  for (const scenario of scenarios) {
    if (scenario.frozen !== undefined) continue;
    scenario.changes = scenario.changes.filter(
      (change) => change.type !== "changeEffort" || !isAbout(change.scope, activityId),
    );
    for (const change of scenario.changes) if (change.type === "changeEffort") leave(change.scope, activityId);
  }
}

/** With its hours, and with whatever spoke of it alone. Frozen plans stand on facts of their own. */
export const removeActivity =
  (activityId: string): Recipe =>
  (draft) => {
    const { baseline } = draft;
    baseline.activities = baseline.activities.filter(({ id }) => id !== activityId);
    for (const { effort } of baseline.segments)
      for (const hours of Object.values(effort)) Reflect.deleteProperty(hours, activityId);
    for (const series of baseline.metrics) if (series.workId === activityId) delete series.workId;
    leaveLevers(draft, activityId);
    leaveScenarios(draft, activityId);
  };
