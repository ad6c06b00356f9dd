/** One change in the inspector: its fields written one by one, each refusal kept at the field that asked for it. */
import { useState } from "react";
import type { Change, ChangeOf, ChangeType } from "../../../../shared/domain/change.ts";
import { changeChange, type Facts } from "../../../../shared/domain/edits/changes.ts";
import type { EditLabel } from "../../../workspace/edit-label.ts";
import { newId } from "../../../workspace/new-id.ts";
import type { Timeline } from "./use-timeline.ts";

export type Fields<Type extends ChangeType = ChangeType> = {
  readonly change: ChangeOf<Type>;
  readonly timeline: Timeline;
  readonly set: (facts: Facts<ChangeOf<Type>>, gesture?: string) => void;
  /** Why the last try at this field was refused. */
  readonly errorAt: (field: string) => string | undefined;
};

export function useFields(timeline: Timeline, change: Change) {
  const [refused, setRefused] = useState<{ readonly field: string; readonly why: string }>();
  const [typing] = useState(() => newId("gesture"));
  const label: EditLabel = { key: change.type === "hire" ? "changeHire" : "changeChange" };
  function set(facts: Facts<Change>, gesture?: string) {
    const [field = ""] = Object.keys(facts);
    const why = timeline.attempt(label, changeChange(change.id, facts), gesture);
    setRefused(why === undefined ? undefined : { field, why });
    if (why !== undefined) timeline.refuse(why);
  }
  return {
    set,
    /** Letters of one text are one step to undo. */
    typing,
    errorAt: (field: string) => (refused?.field === field ? refused.why : undefined),
  };
}
