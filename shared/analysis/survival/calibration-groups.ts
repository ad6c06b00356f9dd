/** Do people of whom 20 % were expected to leave, leave to 20 %? Groups of equal size by forecast, against Kaplan–Meier in each. */
import { kaplanMeier } from "./kaplan-meier.ts";
import { stepAt } from "./step-at.ts";

export type ForecastOfLeaving = { readonly time: number; readonly left: boolean; readonly risk: number };

export type CalibrationGroup = {
  readonly people: number;
  readonly forecast: number;
  readonly observed: number;
  readonly standardError: number;
};

/** Share that has left by the horizon. */
function observedBy(people: readonly ForecastOfLeaving[], horizon: number) {
  const curve = kaplanMeier(
    people.map(({ time, left }) => ({ start: 0, stop: time, cause: left ? "left" : undefined })),
  );
  const step = stepAt(curve, horizon);
  return { observed: 1 - (step?.survival ?? 1), standardError: step?.standardError ?? 0 };
}

const meanRisk = (people: readonly ForecastOfLeaving[]) =>
  people.reduce((sum, { risk }) => sum + risk, 0) / people.length;

export function calibrationGroups(
  people: readonly ForecastOfLeaving[],
  horizon: number,
  groups: number,
): CalibrationGroup[] {
  const sorted = people.toSorted((a, b) => a.risk - b.risk);
  // Boundaries between order statistics, as R's quantile of type 7 places them.
  const bounds = Array.from({ length: groups + 1 }, (_, group) =>
    group === 0 ? 0 : Math.floor(((sorted.length - 1) * group) / groups + 1e-9) + 1,
  );
  return bounds.slice(1).flatMap((to, group) => {
    const inside = sorted.slice(bounds[group], to);
    if (inside.length === 0) return [];
    return [{ people: inside.length, forecast: meanRisk(inside), ...observedBy(inside, horizon) }];
  });
}

/** Observed ÷ expected leavers by the horizon: 1 is right on average, above 1 too few were expected. */
export const observedToExpected = (people: readonly ForecastOfLeaving[], horizon: number): number =>
  observedBy(people, horizon).observed / meanRisk(people);
