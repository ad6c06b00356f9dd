/** A change of a plan in a few words for a list of changes; people are named by whoever asks, or not at all. */
import { memberTypes } from "../catalogue/member-types.ts";
import type { Baseline } from "../domain/baseline.ts";
import type { Change } from "../domain/change.ts";
import { mainType } from "../domain/mix.ts";
import type { DeckSpeech } from "./telling.ts";

const nameIn = (things: readonly { readonly id: string; readonly name: string }[], id: string) =>
  things.find((thing) => thing.id === id)?.name ?? id;

export function sayPlanChange(
  change: Change,
  { levels, levers, segments }: Baseline,
  memberName: (id: string) => string,
  { t, formats, language }: DeckSpeech,
): string {
  switch (change.type) {
    case "hire":
      return t("report.change.hire", {
        count: change.count,
        level: nameIn(levels, change.levelId),
        type: memberTypes[mainType(change.mix)].soberName[language],
      });
    case "leave":
    case "move":
    case "changeMix":
      return t(`report.change.${change.type}`, { member: memberName(change.memberId) });
    case "promote":
      return t("report.change.promote", { member: memberName(change.memberId), level: nameIn(levels, change.levelId) });
    case "changeHours":
      return t("report.change.changeHours", {
        member: memberName(change.memberId),
        share: formats.percent(change.fteShare),
      });
    case "openSeats":
      return t("report.change.openSeats", { count: change.count, level: nameIn(levels, change.levelId) });
    case "openProductSeats":
      return t("report.change.openProductSeats", { count: change.count });
    case "startLever":
    case "stopLever":
      return t(`report.change.${change.type}`, { lever: nameIn(levers, change.leverId) });
    case "changeGrowth":
      return t("report.change.changeGrowth", { segment: nameIn(segments, change.segmentId) });
    case "changeEffort":
      return t("report.change.changeEffort", { ratio: formats.decimal(change.scope.ratio, 2) });
    case "changeCompany":
      return t("report.change.changeCompany");
  }
}
