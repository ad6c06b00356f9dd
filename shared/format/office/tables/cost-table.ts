import { costPartIds } from "../../../analysis/cost-parts.ts";
import type { DeckSpeech } from "../../../presentation/telling.ts";
import { monthOf, text } from "../../table/value.ts";
import type { WrittenTable } from "../../table/written-table.ts";
import { halfInterval, told } from "./tell.ts";
import type { ToldPlan } from "./told-plan.ts";

/** What the team costs month by month; the three parts overlap. A plan whose sums would tell what somebody earns says only that. */
export function costTable(plans: readonly ToldPlan[], { t }: DeckSpeech): WrittenTable {
  return {
    name: t("presentExports.data.cost"),
    headers: [
      ...(["plan", "month", "cost", "error"] as const).map((column) => t(`presentExports.data.columns.${column}`)),
      ...costPartIds.map((part) => t(`presentExports.data.costParts.${part}`)),
    ],
    rows: plans.flatMap(({ name, isMoneyShown, projection: { months, costPerMonthJpy, costPartsJpy } }) =>
      isMoneyShown
        ? months.map((month, at) => [
            text(name),
            monthOf(month),
            told(costPerMonthJpy.mean[at]!),
            halfInterval(costPerMonthJpy.meanError[at]!),
            ...costPartIds.map((part) => told(costPartsJpy[part].mean[at]!)),
          ])
        : [[text(name), text(t("presentExports.data.withheld"))]],
    ),
  };
}
