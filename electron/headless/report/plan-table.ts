import type { Baseline } from "../../../shared/domain/baseline.ts";
import type { Change } from "../../../shared/domain/change.ts";
import { sayPlanChange } from "../../../shared/presentation/say-plan-change.ts";
import { type Run, type Speech, type Table, words } from "./report.ts";

export function sayChange(change: Change, baseline: Baseline, withNames: boolean, speech: Speech): string {
  const named = (id: string) => baseline.members.find((member) => member.id === id)?.name ?? id;
  const someone = () => speech.t("report.change.someone");
  return sayPlanChange(change, baseline, withNames ? named : someone, speech);
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
