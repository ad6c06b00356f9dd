import { activities } from "../../../catalogue/activities.ts";
import type { DeckSpeech } from "../../../presentation/telling.ts";
import { monthOf, text } from "../../table/value.ts";
import type { WrittenTable } from "../../table/written-table.ts";
import type { ExportSource } from "../export-source.ts";
import { told } from "./tell.ts";
import type { ToldPlan } from "./told-plan.ts";

const columns = ["plan", "month", "activity", "demand", "delivered", "p5", "p50", "p95", "short"] as const;

/** The team's own word, the catalogue's, or none that anybody could read. */
function activityName({ baseline }: ToldPlan, id: string, { without, speech }: ExportSource): string {
  const name = baseline.activities.find((activity) => activity.id === id)?.name;
  if (name !== undefined) return without(name);
  const standard = Object.entries(activities).find(([known]) => known === id);
  return standard?.[1].name[speech.language] ?? speech.t("presentExports.data.otherWork");
}

/** Each kind of work month by month: hours asked for and done, and how likely it falls short. */
export function workTable(plans: readonly ToldPlan[], source: ExportSource): WrittenTable {
  const { t }: DeckSpeech = source.speech;
  return {
    name: t("presentExports.data.work"),
    headers: columns.map((column) => t(`presentExports.data.columns.${column}`)),
    rows: plans.flatMap((plan) =>
      plan.projection.activities.flatMap(({ activityId, demandHours, deliveredHours, coverage, shortProbability }) => {
        const name = activityName(plan, activityId, source);
        return plan.projection.months.map((month, at) => [
          text(plan.name),
          monthOf(month),
          text(name),
          ...[demandHours, deliveredHours, coverage.p5, coverage.p50, coverage.p95, shortProbability].map((series) =>
            told(series[at]!),
          ),
        ]);
      }),
    ),
  };
}
