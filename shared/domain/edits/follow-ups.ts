/** What was promised in conversations: added to the conversation it came from, reworded, done, taken back. */
import type { Month } from "../../base/month.ts";
import type { FollowUp } from "../check-in.ts";
import type { Workspace } from "../workspace.ts";
import { copyOf, type Recipe } from "./recipe.ts";

/** Ids of follow-ups are fresh, and those of an imported table name their row: none is in two conversations. */
const placeOf = ({ baseline: { checkIns } }: Workspace, id: string) => {
  const checkIn = checkIns.find(({ followUps }) => followUps.some((followUp) => followUp.id === id));
  return checkIn && { checkIn, index: checkIn.followUps.findIndex((followUp) => followUp.id === id) };
};

export const addFollowUp =
  (checkInId: string, followUp: FollowUp): Recipe =>
  ({ baseline }) => {
    baseline.checkIns.find(({ id }) => id === checkInId)?.followUps.push(copyOf(followUp));
  };

/** Its words and what it is meant for; whether it is done stays as it is. */
export const changeFollowUp =
  ({ doneIn: _, done: __, ...words }: FollowUp): Recipe =>
  (draft) => {
    const place = placeOf(draft, words.id);
    if (place === undefined) return;
    const { done, doneIn } = place.checkIn.followUps[place.index]!;
    place.checkIn.followUps[place.index] = copyOf({ ...words, done, ...(doneIn !== undefined && { doneIn }) });
  };

/** In a month, or, without one, not done after all. */
export const setDone =
  (id: string, month: Month | undefined): Recipe =>
  (draft) => {
    const place = placeOf(draft, id);
    const followUp = place?.checkIn.followUps[place.index];
    if (followUp === undefined) return;
    followUp.done = month !== undefined;
    if (month === undefined) delete followUp.doneIn;
    else followUp.doneIn = month;
  };

export const removeFollowUp =
  (id: string): Recipe =>
  (draft) => {
    const place = placeOf(draft, id);
    place?.checkIn.followUps.splice(place.index, 1);
  };
