/** How often to be reminded of a conversation, and of whom not for now. */
import type { Month } from "../../base/month.ts";
import type { Recipe } from "./recipe.ts";

export const setTalkEvery =
  (months: number): Recipe =>
  (draft) => {
    draft.talkEveryMonths = months;
  };

/** Until a month; without one, to be reminded again. */
export const snoozeTalk =
  (memberId: string, until: Month | undefined): Recipe =>
  (draft) => {
    const others = (draft.snoozedTalks ?? []).filter((snoozed) => snoozed.memberId !== memberId);
    const all = until === undefined ? others : [...others, { memberId, until }];
    if (all.length > 0) draft.snoozedTalks = all;
    else delete draft.snoozedTalks;
  };
