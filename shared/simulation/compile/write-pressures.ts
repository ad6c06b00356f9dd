/** Writes what is known of the hazards before a trial into a plan's rows: see compiled-plan.ts. */
import { attritionCauseIds } from "../../catalogue/attrition-causes.ts";
import type { PlanRows } from "../compiled-plan.ts";
import { productWorkDriver } from "../drivers.ts";
import type { Holder } from "./holders.ts";
import { type Circumstances, movingCauseIds, standingDrivers, thetaIdOf, typeRatio, weightOf } from "./pressure.ts";

const movingCauses = movingCauseIds.map((cause) => attritionCauseIds.indexOf(cause));
const productWork = attritionCauseIds.indexOf("productWork");

/** The standing drivers by month and cause, 0 where a trial moves them; the very same list while nothing they depend on moves. */
function driversByMonth(holder: Holder, months: number, at: Circumstances): readonly (readonly number[])[] {
  const { company, difficultRatio } = at;
  const byMonth: (readonly number[])[] = [];
  for (let month = 0; month < months; month++) {
    const isSteady =
      month > 0 && company[month] === company[month - 1] && difficultRatio[month] === difficultRatio[month - 1];
    const drivers = isSteady ? undefined : standingDrivers(holder, month, at);
    byMonth.push(drivers ? attritionCauseIds.map((cause) => drivers[cause] ?? 0) : byMonth[month - 1]!);
  }
  return byMonth;
}

export type Pressures = Pick<PlanRows, "pressure" | "gain" | "seatRelief">;

export const roomForPressures = (rows: number, months: number): Pressures => ({
  pressure: new Float64Array(rows * months * attritionCauseIds.length),
  gain: new Float64Array(rows * months * movingCauseIds.length),
  seatRelief: new Float64Array(rows * months),
});

/** One row's share. */
export function writePressures(into: Pressures, row: number, holder: Holder, months: number, at: Circumstances): void {
  const { coefficients: c, leverRatio } = at;
  const { length: causes } = attritionCauseIds;
  const { length: moving } = movingCauseIds;
  const ofType = typeRatio(holder, c);
  const relief = productWorkDriver(holder.productAmbition, true) - productWorkDriver(holder.productAmbition, false);
  const drivers = driversByMonth(holder, months, at);
  for (let cause = 0; cause < causes; cause++) {
    const id = attritionCauseIds[cause]!;
    const theta = c[thetaIdOf(id)];
    const answer = holder.answers[id];
    const gainPlace = movingCauses.indexOf(cause);
    // Most months bring nothing new, and an exponential is dear.
    let pressed = Number.NaN;
    let ratio = 1;
    for (let month = 0; month < months; month++) {
      const weight = weightOf(answer, month, c.checkInHalfLife);
      const blended = weight * (answer?.pressure ?? 0) + (1 - weight) * drivers[month]![cause]!;
      if (blended !== pressed) {
        pressed = blended;
        ratio = Math.exp(theta * blended);
      }
      const place = row * months + month;
      into.pressure[place * causes + cause] = ofType * leverRatio[month]![cause]! * ratio;
      const gain = theta * (1 - weight);
      if (gainPlace !== -1) into.gain[place * moving + gainPlace] = gain;
      if (cause === productWork) into.seatRelief[place] = Math.exp(gain * relief);
    }
  }
}
