import type { Fan, Means, Projection, Series } from "../../../analysis/projection.ts";
import { monthOf, text, type Value } from "../../table/value.ts";
import type { WrittenTable } from "../../table/written-table.ts";
import type { DeckSpeech } from "../../../presentation/telling.ts";
import { halfInterval, told } from "./tell.ts";
import type { ToldPlan } from "./told-plan.ts";

const fans = [
  ["headcount", "people"],
  ["rampedFte", "fullTime"],
  ["demandHours", "hours"],
  ["supplyHours", "hours"],
  ["coverage", "share"],
  ["load", "share"],
  ["accounts", "customers"],
  ["arrJpy", "yen"],
  ["grossRetention", "share"],
  ["netRetention", "share"],
  ["costPerMonthJpy", "yen"],
] as const satisfies readonly (readonly [keyof Projection, string])[];

const percentiles = ["p5", "p25", "p50", "p75", "p95"] as const satisfies readonly (keyof Fan)[];

/** Counts of people who come, go and wait: there is no fan of them, only a mean. */
function meansOf({ joiners, joinersError, waiting, leaversByCause, leaversByCauseError }: Projection) {
  const [leavers, errors] = [Object.values(leaversByCause), Object.values(leaversByCauseError)];
  const leaving: Means = {
    mean: joiners.map((_, month) => leavers.reduce((sum, series) => sum + series[month]!, 0)),
    // Causes of one future exclude each other: added as if they were independent, errors are a little too large.
    error: joiners.map((_, month) => Math.hypot(...errors.map((series) => series[month]!))),
  };
  return { leavers: leaving, joiners: { mean: joiners, error: joinersError }, waiting } as const;
}

/** Every quantity of every plan month by month, with its range over the futures. */
export function fansTable(plans: readonly ToldPlan[], { t }: DeckSpeech): WrittenTable {
  const rowsOf = (plan: ToldPlan) => {
    const { projection } = plan;
    const row = (
      quantity: string,
      unit: string,
      month: number,
      spread: readonly Value[],
      mean: Value,
      error: Value,
    ) => [
      text(plan.name),
      monthOf(projection.months[month]),
      text(quantity),
      text(unit),
      ...(spread.length > 0 ? spread : percentiles.map(() => undefined)),
      mean,
      error,
    ];
    const months = (mean: Series) => mean.map((_, month) => month);
    return [
      ...fans
        .filter(([quantity]) => quantity !== "costPerMonthJpy" || plan.isMoneyShown)
        .flatMap(([quantity, unit]) => {
          const fan = projection[quantity];
          return Array.from(months(fan.mean), (month) =>
            row(
              t(`presentExports.data.quantities.${quantity}`),
              t(`presentExports.data.units.${unit}`),
              month,
              percentiles.map((percentile) => told(fan[percentile][month]!)),
              told(fan.mean[month]!),
              halfInterval(fan.meanError[month]!),
            ),
          );
        }),
      ...(plan.isTeamShown ? Object.entries(meansOf(projection)) : []).flatMap(([quantity, { mean, error }]) =>
        Array.from(months(mean), (month) =>
          row(
            t(`presentExports.data.quantities.${quantity as "leavers"}`),
            t("presentExports.data.units.people"),
            month,
            [],
            told(mean[month]!),
            halfInterval(error[month]!),
          ),
        ),
      ),
    ];
  };
  return {
    name: t("presentExports.data.fans"),
    headers: [
      ...(["plan", "month", "quantity", "unit"] as const).map((column) => t(`presentExports.data.columns.${column}`)),
      ...percentiles.map((percentile) => t(`presentExports.data.columns.${percentile}`)),
      t("presentExports.data.columns.mean"),
      t("presentExports.data.columns.error"),
    ],
    rows: plans.flatMap(rowsOf),
  };
}
