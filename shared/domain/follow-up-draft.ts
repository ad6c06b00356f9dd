/** A promise while somebody is still writing it: an empty text stands for what is not said yet. */
import type { Month } from "../base/month.ts";
import { label } from "../base/quantities.ts";
import type { AttritionCause } from "../catalogue/attrition-causes.ts";
import type { FollowUp } from "./check-in.ts";

export type FollowUpDraft = {
  readonly action: string;
  readonly owner: string;
  readonly due: Month | undefined;
  readonly cause: AttritionCause;
  readonly leverId: string | undefined;
};

export const emptyFollowUp = (cause: AttritionCause = "other"): FollowUpDraft => ({
  action: "",
  owner: "",
  due: undefined,
  cause,
  leverId: undefined,
});

export const draftOf = ({ action, owner = "", due, cause, leverId }: FollowUp): FollowUpDraft => ({
  ...{ action, owner, due, cause, leverId },
});

/** Undefined while nobody has said what is to be done. */
export function followUpOf({ action, owner, due, cause, leverId }: FollowUpDraft, id: string): FollowUp | undefined {
  const said = label.safeParse(action);
  const by = label.safeParse(owner);
  if (!said.success) return undefined;
  return {
    ...{ id, action: said.data, cause, done: false },
    ...(by.success && { owner: by.data }),
    ...(due !== undefined && { due }),
    ...(leverId !== undefined && { leverId }),
  };
}
