/** Changes that have a length: a lever from its start to its stop. */
import { addMonths, type Month } from "../../base/month.ts";
import type { Change } from "../change.ts";
import { copyOf, type Recipe } from "./recipe.ts";
import { inActiveScenario } from "./scenarios.ts";

/**
 * Ends what a lever's start began: its stop moves there, is made there with the start's tags and standing, or goes where the
 * month is undefined or lies behind the plan.
 */
export const stopLeverIn = (startId: string, stopId: string, month: Month | undefined): Recipe =>
  inActiveScenario((scenario) => {
    const { changes, start, months } = scenario;
    const begun = changes.find(({ id }) => id === startId);
    const place = changes.findIndex(({ id }) => id === stopId);
    const known = changes[place];
    if (month === undefined || month >= addMonths(start, months)) {
      if (place !== -1) changes.splice(place, 1);
    } else if (known) {
      if (known.month !== month) known.month = month;
    } else if (begun?.type === "startLever") {
      const { tags, enabled, leverId } = begun;
      const stop: Change = { id: stopId, type: "stopLever", month, tags: copyOf(tags), enabled, leverId };
      changes.push(stop);
    }
  });
