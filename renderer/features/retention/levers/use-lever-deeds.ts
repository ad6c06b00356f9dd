/** What can be done with something that helps, each as one step to undo. */
import { addChanges } from "../../../../shared/domain/edits/changes.ts";
import {
  addLever,
  changeLever,
  leaveLeverAsItIs,
  removeLever,
  switchLeverAt,
} from "../../../../shared/domain/edits/levers.ts";
import type { Lever } from "../../../../shared/domain/lever.ts";
import type { Month } from "../../../../shared/base/month.ts";
import type { OfferedChange } from "../../../../shared/analysis/retention/levers/offered-changes.ts";
import { asNew, newId } from "../../../workspace/new-id.ts";
import { useEdit } from "../../../workspace/use-workspace.ts";

export type LeverDeeds = ReturnType<typeof useLeverDeeds>;

export function useLeverDeeds(month: Month) {
  const edit = useEdit();
  return {
    start: ({ id, name }: Lever) =>
      edit({ key: "startLever", name }, switchLeverAt({ month, newId: newId("change") }, id, true)),
    stop: ({ id, name }: Lever) =>
      edit({ key: "stopLever", name }, switchLeverAt({ month, newId: newId("change") }, id, false)),
    leaveAsItIs: ({ id, name }: Lever) => edit({ key: "leaveLever", name }, leaveLeverAsItIs(id)),
    remove: ({ id, name }: Lever) => edit({ key: "removeLever", name }, removeLever(id)),
    add: (lever: Lever) => edit({ key: "addLever", name: lever.name }, addLever(lever)),
    /** Every field as the form has it: one that it lacks is taken away. */
    change: (lever: Lever) => {
      const { id, ...facts } = lever;
      const cleared = { owner: undefined, capacityHours: undefined, source: undefined, note: undefined };
      edit({ key: "changeLever", name: lever.name }, changeLever(id, { ...cleared, ...facts }));
    },
    tryChange: ({ change }: OfferedChange) => edit({ key: "applyStep" }, addChanges(asNew([change]))),
  };
}
