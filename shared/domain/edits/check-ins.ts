/** Conversations about staying as they are entered and corrected by hand. */
import type { CheckIn } from "../check-in.ts";
import { copyOf, type Recipe } from "./recipe.ts";

/** Adds a check-in, or puts a corrected one in its place. */
export const saveCheckIn =
  (checkIn: CheckIn): Recipe =>
  ({ baseline }) => {
    const place = baseline.checkIns.findIndex(({ id }) => id === checkIn.id);
    if (place === -1) baseline.checkIns.push(copyOf(checkIn));
    else baseline.checkIns[place] = copyOf(checkIn);
  };

/** With what was promised in it. */
export const removeCheckIn =
  (id: string): Recipe =>
  ({ baseline }) => {
    baseline.checkIns = baseline.checkIns.filter((checkIn) => checkIn.id !== id);
  };
