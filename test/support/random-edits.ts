/** What two colleagues might do to their copies of a workspace, one deed at a time. */
import { addMonths } from "../../shared/base/month.ts";
import { modelTeamIds } from "../../shared/catalogue/hand-overs.ts";
import { setCoefficient, setGrowth, setHorizon } from "../../shared/domain/edits/assumptions.ts";
import {
  changeActivity,
  changeCompany,
  changeMember,
  changeMix,
  changeSegment,
  setEffort,
} from "../../shared/domain/edits/baseline.ts";
import { addChanges, enableChange, moveChange, removeChange } from "../../shared/domain/edits/changes.ts";
import { addWorkBetween, giveDuty, removeWorkBetween, shareDuty } from "../../shared/domain/edits/duties.ts";
import { copyOf, type Recipe } from "../../shared/domain/edits/recipe.ts";
import { removeMembers } from "../../shared/domain/edits/remove-members.ts";
import {
  archiveScenarios,
  duplicateScenario,
  pickScenario,
  removeScenario,
  renameScenario,
  tagScenarios,
} from "../../shared/domain/edits/scenarios.ts";
import type { Workspace } from "../../shared/domain/workspace.ts";
import { aChange, aLevel, aMember, anAccount } from "./builders.ts";
import type { Luck } from "./luck.ts";

/** `own` keeps what two people add apart. */
function randomEdit(luck: Luck, { baseline, scenarios }: Workspace, own: string): Recipe {
  const { one, whole, between, chance, some, mix } = luck;
  const idOf = (things: readonly { readonly id: string }[]) => (things.length > 0 ? one(things).id : "nobody");
  const member = idOf(baseline.members);
  const segment = idOf(baseline.segments);
  const level = idOf(baseline.levels);
  const scenario = one(scenarios);
  const change = idOf(scenario.changes);
  const inPlan =
    (recipe: Recipe): Recipe =>
    (draft) => {
      pickScenario(scenario.id)(draft);
      recipe(draft);
    };
  const deeds: (() => Recipe)[] = [
    () => changeMember(member, { salaryJpy: whole(3, 12) * 1_000_000 }),
    () => changeMember(member, { levelId: level }),
    () => changeMember(member, { segmentIds: some(baseline.segments, 0.5).map(({ id }) => id) }),
    () => changeMember(member, { managerId: idOf(baseline.members) }),
    () => changeMember(member, { competencies: { empathy: whole(0, 4), teamPlay: whole(0, 4) } }),
    () => changeMix(member, mix()),
    () => changeCompany({ productLoopMonths: whole(1, 12) }),
    () => changeSegment(segment, { growth: { newPerMonth: whole(0, 9), monthlyGrowth: 0 } }),
    () => changeActivity(idOf(baseline.activities), { priority: whole(1, 9) }),
    () => setEffort(segment, one(["onboarding", "renewal"] as const), idOf(baseline.activities), whole(1, 9)),
    () => inPlan(setGrowth(between(0.5, 2))),
    () => inPlan(setHorizon(whole(6, 36))),
    () => inPlan(setCoefficient(one(["annualLeaving", "contagion", "hazardCap"]), between(0.1, 0.5))),
    () => inPlan(moveChange(change, addMonths(scenario.start, whole(0, 11)))),
    () => inPlan(enableChange(change, chance(0.5))),
    () => inPlan(removeChange(change)),
    () => inPlan(addChanges([aChange({ type: "promote", id: `promote-${own}`, memberId: member, levelId: level })])),
    () => renameScenario(scenario.id, `renamed ${own}`),
    () => duplicateScenario(scenario.id, `plan-${own}`, `copy ${own}`),
    () => removeScenario(scenario.id),
    () => archiveScenarios([scenario.id]),
    () => tagScenarios([scenario.id], { name: one(["board", "draft"]), reason: own }),
    () => removeMembers([member]),
    () => giveDuty({ kind: "activity", id: idOf(baseline.activities) }, { kind: "member", memberId: member }),
    () => shareDuty({ kind: "activity", id: idOf(baseline.activities) }, { kind: "team", team: one(modelTeamIds) }),
    () => shareDuty({ kind: "activity", id: idOf(baseline.activities) }, { kind: "member", memberId: member }),
    () =>
      shareDuty({ kind: "workBetween", id: idOf(baseline.workBetween ?? []) }, { kind: "member", memberId: member }),
    () =>
      addWorkBetween({
        ...{ id: `w-${own}`, name: own, from: "fieldSales", to: "customerSuccess" },
        ...{ targetOf: some(modelTeamIds, 0.3), ownerId: member },
      }),
    () => removeWorkBetween(idOf(baseline.workBetween ?? [])),
    () => (draft) =>
      void (draft.baseline.actions ??= []).push({
        ...{ id: `act-${own}`, name: own, month: baseline.asOf, ownerId: member, metricId: "nps", segmentId: segment },
        ...{ hoped: one(["up", "down"] as const), afterMonths: whole(0, 6) },
      }),
    () => (draft) => void (draft.baseline.metricLinks ??= []).push({ id: `link-${own}`, from: "nps", to: "churnRate" }),
    () => (draft) =>
      void (draft.decks ??= []).push({
        ...{ id: `deck-${own}`, name: own, scenarioIds: [scenario.id] },
        slides: [{ id: "s1", kind: "verdict", scenarioId: scenario.id }],
      }),
    () => (draft) =>
      draft.baseline.members.splice(whole(0, 3), 0, aMember({ id: `m-${own}`, levelId: level, managerId: member })),
    () => (draft) => draft.baseline.accounts.push(anAccount({ id: `a-${own}`, segmentId: segment, ownerId: member })),
    () => (draft) => draft.baseline.levels.push(aLevel({ id: `l-${own}`, nextLevelIds: [level] })),
    () => (draft) => {
      const found = draft.baseline.levels.find(({ id }) => id === level);
      if (found) found.nextLevelIds = [idOf(baseline.levels)];
    },
    () => (draft) => {
      // As a careful person would: nobody stays on a level that is no more.
      const rest = draft.baseline.levels.filter(({ id }) => id !== level);
      const isUsed = draft.baseline.members.some(({ levelId }) => levelId === level);
      const isPlanned = draft.scenarios.some(({ changes }) =>
        changes.some((one) => "levelId" in one && one.levelId === level),
      );
      if (rest.length === 0 || isUsed || isPlanned) return;
      draft.baseline.levels = rest;
      for (const other of rest) other.nextLevelIds = other.nextLevelIds.filter((id) => id !== level);
    },
  ];
  return one(deeds)();
}

/** The workspace after so many of them; one that would make a contradiction of its own is skipped. */
export function edited(
  luck: Luck,
  workspace: Workspace,
  count: number,
  own: string,
  isSound: (one: Workspace) => boolean,
): Workspace {
  let current = workspace;
  for (let time = 0; time < count; time++) {
    const next = copyOf(current);
    randomEdit(luck, current, `${own}${time}`)(next);
    if (isSound(next)) current = next;
  }
  return current;
}
