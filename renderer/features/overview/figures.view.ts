/** What the plan costs and what it puts at stake, each with the spread that belongs to it. */
import type { Fan, Projection } from "../../../shared/analysis/projection.ts";
import { peopleRange } from "../../../shared/analysis/people/people-range.ts";
import type { Subject } from "../../explain/subject.ts";
import type { Words } from "../../i18n/words.ts";

export type KeyFigure = {
  readonly label: string;
  readonly value: string;
  readonly note: string;
  readonly about: Subject;
};

export function keyFigures(projection: Projection, { t, formats }: Words): KeyFigure[] {
  const { months, totals, trials } = projection;
  const last = months.length - 1;
  const between = (low: string, high: string) => t("overview.figures.between", { range: formats.range(low, high) });
  const betweenAtEnd = (fan: Fan, format: (value: number) => string) =>
    between(format(fan.p10[last]!), format(fan.p90[last]!));
  const people = peopleRange(totals.leavers, trials);
  return [
    {
      label: t("overview.figures.finalArr", { month: formats.month(months[last]!) }),
      value: formats.money(projection.arrJpy.p50[last]!),
      note: betweenAtEnd(projection.arrJpy, formats.money),
      about: { of: "finalArr" },
    },
    {
      label: t("overview.figures.leavers"),
      value: t("overview.leavers.people", { number: formats.people(totals.leavers.value) }),
      note: between(formats.integer(people.low), formats.integer(people.high)),
      about: { of: "leavers" },
    },
    {
      label: t("overview.figures.cost"),
      value: formats.money(totals.costJpy.value),
      note: t("overview.figures.perMonth", { money: formats.money(totals.costJpy.value / months.length) }),
      about: { of: "cost" },
    },
  ];
}
