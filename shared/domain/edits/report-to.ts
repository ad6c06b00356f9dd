/** Giving people another manager: a correction of the facts in the plan's first month, dated changes later. */
import type { Month } from "../../base/month.ts";
import type { Move } from "../reporting-moves.ts";
import { activeScenario } from "../workspace.ts";
import { moveAt } from "./at-month.ts";
import type { Recipe } from "./recipe.ts";

type Then = {
  readonly month: Month;
  /** For dated changes, where they have to be made. */
  readonly newId: () => string;
};

/** Nobody above: of a member only as a fact, since no dated change can say it; of a planned hire always. */
const standAlone =
  (postId: string, month: Month): Recipe =>
  (draft) => {
    const { start, changes } = activeScenario(draft);
    const hire = changes.find((change) => change.type === "hire" && postId.startsWith(`${change.id}#`));
    const member = draft.baseline.members.find(({ id }) => id === postId);
    if (hire?.type === "hire") delete hire.managerId;
    else if (member && month <= start) delete member.managerId;
  };

/** Every move in one edit. A change that the plan makes in its first month already would hide a corrected fact, so it goes along. */
export const reportTo =
  ({ month, newId }: Then, moves: readonly Move[]): Recipe =>
  (draft) => {
    const scenario = activeScenario(draft);
    if (scenario.frozen) return;
    for (const { id, managerId } of moves) {
      if (managerId === undefined) standAlone(id, month)(draft);
      else moveAt({ month, newId: newId() }, id, { managerId })(draft);
      if (month > scenario.start) continue;
      for (const change of scenario.changes) {
        if (change.type !== "move" || change.memberId !== id || change.month > scenario.start) continue;
        if (managerId === undefined) delete change.managerId;
        else if (change.managerId !== undefined) change.managerId = managerId;
      }
    }
  };
