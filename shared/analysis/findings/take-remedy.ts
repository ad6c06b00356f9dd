/** Remedies carried out on a workspace, as one step. The examination tries them out the same way, on a workspace of its own. */
import type { Month } from "../../base/month.ts";
import type { Language } from "../../base/words.ts";
import { adoptedLever } from "../../domain/adopted-lever.ts";
import { setActivityOwner } from "../../domain/edits/activities.ts";
import { addHire, enableChanges } from "../../domain/edits/changes.ts";
import { addLever, switchLeverAt } from "../../domain/edits/levers.ts";
import { giveDuty } from "../../domain/edits/duties.ts";
import { copyOf, inTurn, type Recipe } from "../../domain/edits/recipe.ts";
import { writeOwners } from "../../domain/owners.ts";
import { activeScenario, type Workspace } from "../../domain/workspace.ts";
import type { Plan } from "../decisions/score-plans.ts";
import type { Owned, Remedy } from "./finding.ts";

export type TrialRemedy = Exclude<Remedy, { readonly kind: "answer" }>;

export const canBeTried = (remedy: Remedy): remedy is TrialRemedy => remedy.kind !== "answer";

export type Taking = {
  readonly language: Language;
  /** Fresh ids for what is added. */
  readonly newId: (kind: "lever" | "change") => string;
};

const startAt = (leverId: string, month: Month, newId: string): Recipe =>
  switchLeverAt({ month, newId }, leverId, true);

const setOwner = ({ kind, id, segmentId }: Owned, ownerId: string): Recipe =>
  kind === "activity"
    ? setActivityOwner(id, ownerId)
    : kind === "workBetween"
      ? giveDuty({ kind, id }, { kind: "member", memberId: ownerId })
      : ({ baseline }) => {
          const series = baseline.metrics.find((one) => one.metricId === id && one.segmentId === segmentId);
          if (series) writeOwners(series, [{ kind: "member", memberId: ownerId }]);
        };

function recipeFor(remedy: TrialRemedy, draft: Workspace, { language, newId }: Taking): Recipe {
  const { start: month } = activeScenario(draft);
  switch (remedy.kind) {
    case "startLever":
      return startAt(remedy.leverId, month, newId("change"));
    case "adoptLever": {
      const lever = adoptedLever(remedy.catalogueId, newId("lever"), draft.baseline, language);
      return inTurn(addLever(lever), startAt(lever.id, month, newId("change")));
    }
    case "hire": {
      const { mix, levelId } = remedy;
      return addHire({
        ...{ id: newId("change"), type: "hire", month, enabled: true, tags: [], count: 1 },
        ...{ mix: { ...mix }, levelId, fteShare: 1, segmentIds: [], honestInterview: true },
      });
    }
    case "pauseHires":
      return enableChanges(remedy.changeIds, false);
    case "nameOwner":
      return setOwner(remedy.of, remedy.memberId);
  }
}

/** In the scenario on screen, from its first month on. An owner is a fact, and so holds for every plan that follows the facts. */
export const takeRemedy =
  (remedy: TrialRemedy, taking: Taking): Recipe =>
  (draft) => {
    recipeFor(remedy, draft, taking)(draft);
  };

/** The plan as it would be. */
export function planWith({ baseline, scenario }: Plan, remedy: TrialRemedy, language: Language): Plan {
  const { frozen: _, ...plan } = scenario;
  const draft = copyOf<Workspace>({
    id: "tried",
    name: "tried",
    baseline,
    scenarios: [plan],
    activeScenarioId: scenario.id,
  });
  takeRemedy(remedy, { language, newId: (kind) => `tried-${kind}` })(draft);
  return { baseline: draft.baseline, scenario: activeScenario(draft) };
}
