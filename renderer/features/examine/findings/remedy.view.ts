/** A step that would change what is found, in words. */
import type { TrialRemedy } from "../../../../shared/analysis/findings/take-remedy.ts";
import { leverEntry } from "../../../../shared/catalogue/levers.ts";
import { mainType } from "../../../../shared/domain/mix.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import { dutyName, type Telling } from "./evidence.view.ts";

export type RemedyText = { readonly what: string; readonly note?: string };

export function remedyText(remedy: TrialRemedy, { start }: Pick<Scenario, "start">, telling: Telling): RemedyText {
  const { words, baseline, nameOf } = telling;
  const { t, formats, language, typeName } = words;
  const month = formats.month(start);
  switch (remedy.kind) {
    case "startLever": {
      const name = baseline.levers.find(({ id }) => id === remedy.leverId)?.name ?? "";
      return { what: t("examineFindings.remedies.startLever", { name, month }) };
    }
    case "adoptLever": {
      const name = leverEntry(remedy.catalogueId).name[language];
      return {
        what: t("examineFindings.remedies.adoptLever", { name, month }),
        note: t("examineFindings.remedies.adoptNote"),
      };
    }
    case "hire": {
      const level = baseline.levels.find(({ id }) => id === remedy.levelId)?.name ?? "";
      return { what: t("examineFindings.remedies.hire", { type: typeName(mainType(remedy.mix)), level, month }) };
    }
    case "pauseHires":
      return { what: t("examineFindings.remedies.pauseHires", { count: remedy.changeIds.length }) };
    case "nameOwner": {
      const person = nameOf?.(remedy.memberId) ?? t("examineFindings.remedies.somebody");
      return {
        what: t("examineFindings.remedies.nameOwner", { person, duty: dutyName(remedy.of, telling) }),
        note: t("examineFindings.remedies.nameOwnerNote"),
      };
    }
  }
}
