import { memberTypes } from "../../../shared/catalogue/member-types.ts";
import type { Baseline } from "../../../shared/domain/baseline.ts";
import type { Change } from "../../../shared/domain/change.ts";
import { mainType } from "../../../shared/domain/mix.ts";
import { type Run, type Speech, type Table, words } from "./report.ts";

const nameIn = (things: readonly { readonly id: string; readonly name: string }[], id: string) =>
  things.find((thing) => thing.id === id)?.name ?? id;

export function sayChange(
  change: Change,
  { levels, levers, members, segments }: Baseline,
  withNames: boolean,
  speech: Speech,
) {
  const { t, formats, language } = speech;
  const memberName = (id: string) => (withNames ? nameIn(members, id) : t("report.change.someone"));
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

/** What is switched on, in order of time. Reasons may name people, so they appear only with names. */
export function planTable({ baseline, scenario, withNames }: Run, speech: Speech): Table {
  const { t, formats } = speech;
  const changes = scenario.changes
    .filter(({ enabled }) => enabled)
    .sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0));
  return {
    title: t("report.plan.title"),
    note: changes.length === 0 ? t("report.plan.none") : t("report.plan.note"),
    columns: [words(""), words(""), words("")],
    rows: changes.map((change) => [
      formats.month(change.month),
      sayChange(change, baseline, withNames, speech),
      withNames ? (change.reason ?? "") : "",
    ]),
  };
}
