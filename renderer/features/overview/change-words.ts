/** Changes of a plan in a few words, as they stand in lists and sentences. */
import type { Baseline } from "../../../shared/domain/baseline.ts";
import type { Change, ChangeOf } from "../../../shared/domain/change.ts";
import { mainType } from "../../../shared/domain/mix.ts";
import type { Words } from "../../i18n/words.ts";

/** "2 × Analyst-type": who is hired, by the type they are most of. */
export const hireWords = ({ count, mix }: ChangeOf<"hire">, { t, formats, typeName }: Words): string =>
  t("overview.controls.hireRow", {
    number: formats.integer(count),
    type: typeName(mainType(mix)),
  });

export function changeWords(change: Change, { levels, levers }: Baseline, words: Words): string {
  const { t, formats, typeName } = words;
  switch (change.type) {
    case "hire":
      return t("overview.steps.hire", {
        type: typeName(mainType(change.mix)),
        month: formats.month(change.month),
      });
    case "startLever":
    case "stopLever": {
      const lever = levers.find(({ id }) => id === change.leverId)?.name ?? change.leverId;
      return change.type === "startLever"
        ? t("overview.steps.startLever", { lever })
        : t("overview.steps.stopLever", { lever });
    }
    case "openSeats":
      return t("overview.steps.openSeats", {
        level: levels.find(({ id }) => id === change.levelId)?.name ?? change.levelId,
      });
    case "openProductSeats":
      return t("overview.steps.openProductSeats");
    case "leave":
    case "promote":
    case "move":
    case "changeMix":
    case "changeHours":
    case "changeGrowth":
    case "changeEffort":
    case "changeCompany":
      return t("overview.steps.other");
  }
}
