import type { Growth, Segment } from "../../../../shared/domain/accounts.ts";
import { setGrowthFrom, setGrowthOf } from "../../../../shared/domain/edits/accounts.ts";
import { removeChange } from "../../../../shared/domain/edits/changes.ts";
import { newId } from "../../../workspace/new-id.ts";
import { useEdit } from "../../../workspace/use-workspace.ts";
import type { GrowthView } from "./growth.view.ts";

/** Growth written where the view says that it counts, each gesture as one step to undo. */
export function useGrowthDeeds({ id, name }: Segment, { scope, months, from }: GrowthView) {
  const edit = useEdit();
  return {
    set: (growth: Growth, gesture?: string) => {
      if (scope === "facts") edit({ key: "setSegmentGrowth", name }, setGrowthOf(id, growth), gesture);
      else {
        const at = { month: months[from]!, newId: newId("change") };
        edit({ key: "setGrowthInPlan", name }, setGrowthFrom(at, id, growth), gesture);
      }
    },
    drop: (changeId: string) => edit({ key: "dropGrowthInPlan", name }, removeChange(changeId)),
  };
}
