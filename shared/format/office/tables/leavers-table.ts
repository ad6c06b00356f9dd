import { peopleRange } from "../../../analysis/people/people-range.ts";
import { attritionCauseIds, attritionCauses } from "../../../catalogue/attrition-causes.ts";
import type { DeckSpeech } from "../../../presentation/telling.ts";
import { text, words } from "../../table/value.ts";
import type { WrittenTable } from "../../table/written-table.ts";
import { halfInterval, told } from "./tell.ts";
import type { ToldPlan } from "./told-plan.ts";

const columns = ["plan", "cause", "leavers", "error", "fewest", "most"] as const;

/** How many leave over the whole plan and why: of a team large enough for nobody to be meant. */
export function leaversTable(plans: readonly ToldPlan[], { t }: DeckSpeech): WrittenTable {
  return {
    name: t("presentExports.data.leavers"),
    headers: columns.map((column) => t(`presentExports.data.columns.${column}`)),
    rows: plans.flatMap(({ name, isTeamShown, projection: { totals, trials } }) =>
      isTeamShown
        ? attritionCauseIds.map((cause) => {
            const people = totals.leaversByCause[cause];
            const { low, high } = peopleRange(people, trials);
            return [
              text(name),
              words(attritionCauses[cause].name),
              told(people.value),
              halfInterval(people.standardError),
              told(low),
              told(high),
            ];
          })
        : [[text(name), text(t("presentExports.data.withheld"))]],
    ),
  };
}
