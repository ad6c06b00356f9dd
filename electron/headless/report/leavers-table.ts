import { peopleRange } from "../../../shared/analysis/people/people-range.ts";
import type { Total } from "../../../shared/analysis/projection.ts";
import { attritionCauseIds, attritionCauses } from "../../../shared/catalogue/attrition-causes.ts";
import { type Cell, type Run, type Speech, type Table, figure, words } from "./report.ts";

/** How many are likely to leave and why: counts for the team, never a ranking of people. */
export function leaversTable({ projection }: Run, { t, formats, language }: Speech): Table {
  const { totals, trials, months } = projection;
  const causes = attritionCauseIds
    .map((cause) => ({ name: attritionCauses[cause].name[language], people: totals.leaversByCause[cause] }))
    .sort((a, b) => b.people.value - a.people.value);
  const longest = Math.max(...causes.map(({ people }) => people.value));
  const row = (name: string, people: Total, bar: number): Cell[] => {
    const { low, high } = peopleRange(people, trials);
    return [name, formats.decimal(people.value), formats.range(String(low), String(high)), { bar }];
  };
  return {
    title: t("report.leavers.title", { months: months.length }),
    note: t("report.leavers.note"),
    columns: [
      words(""),
      figure(t("report.leavers.mean")),
      figure(t("report.leavers.range")),
      { name: "", kind: "bar" },
    ],
    rows: [
      ...causes.map(({ name, people }) => row(name, people, longest > 0 ? people.value / longest : 0)),
      row(t("report.leavers.total"), totals.leavers, 0),
      row(t("report.leavers.joiners"), totals.joiners, 0),
    ],
  };
}
