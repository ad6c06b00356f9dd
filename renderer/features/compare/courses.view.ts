/** The same quantity of several plans as pictures on one axis: before, after, or what lies between. */
import { type CourseId } from "../../../shared/analysis/comparison/measures.ts";
import type { PlanScores } from "../../../shared/analysis/comparison/plan-scores.ts";
import type { Fan } from "../../../shared/analysis/projection.ts";
import { type Month, monthsFrom } from "../../../shared/base/month.ts";
import { scaleRange } from "../../charts/scale-range.ts";
import type { SmallFanView } from "../../charts/SmallFanChart.tsx";
import type { TableTwin } from "../../charts/table-twin.ts";
import type { Words } from "../../i18n/words.ts";
import type { Look } from "./compare-stores.ts";
import { apart } from "./pairs.ts";
import type { ComparedPlan, Comparison } from "./use-comparison.ts";

export type CoursePicture = { readonly plan: ComparedPlan; readonly view: SmallFanView | undefined };
export type CourseView = {
  readonly course: CourseId;
  readonly name: string;
  readonly pictures: readonly CoursePicture[];
};

function sayCourse(course: CourseId, value: number, look: Look, { t, formats }: Words): string {
  const isChange = look === "changes";
  switch (course) {
    case "coverage":
      return isChange ? t("compare.points", { number: formats.signed(value * 100, 0) }) : formats.percent(value);
    case "headcount":
      return isChange ? formats.signed(value, 1) : formats.decimal(value, value % 1 === 0 ? 0 : 1);
    case "arrJpy":
    case "costJpy":
      return isChange ? formats.signedMoney(Math.round(value)) : formats.money(Math.round(value));
  }
}

/** Levels begin where the data do, or all plans would look alike; what a month costs, and what lies between, begin at nothing. */
function rangeOf(course: CourseId, look: Look, fans: readonly Fan[], levels: readonly number[]) {
  const values = [...fans.flatMap(({ p5, p95 }) => [...p5, ...p95]), ...levels];
  const floor = look === "changes" || course === "costJpy" ? 0 : Math.min(...values);
  return scaleRange(values, floor, 4);
}

export function courseView(
  course: CourseId,
  { others, reference, ground }: Comparison,
  look: Look,
  words: Words,
): CourseView {
  const { t, formats } = words;
  const name = t(`compare.courses.${course}`);
  const months: readonly Month[] = ground ? monthsFrom(ground.start, ground.months) : [];
  const base = reference.scores;
  const fanOf = (scores: PlanScores | undefined): Fan | undefined => {
    if (base === undefined || scores === undefined) return undefined;
    if (look === "before") return base.fans[course];
    return look === "after" ? scores.fans[course] : apart(scores, base, course, months.length);
  };
  // Of levels, the axis is that of all plans in either look, so that a switch shows what moves.
  const ranged = [reference, ...others].flatMap(({ scores }) => {
    if (scores === undefined || base === undefined) return [];
    if (look === "changes") return scores === base ? [] : [apart(scores, base, course, months.length)];
    return [scores.fans[course]];
  });
  const level =
    look === "changes"
      ? ({ value: 0, kind: "zero" } as const)
      : course === "coverage" && ground
        ? ({ value: ground.coverageTargetShare, kind: "target" } as const)
        : undefined;
  const range = rangeOf(course, look, ranged, level ? [level.value] : []);
  const say = (value: number) => sayCourse(course, value, look, words);
  const sentence = (fan: Fan, index: number) =>
    t("compare.courses.at", {
      month: formats.month(months[index]!),
      median: say(fan.p50[index]!),
      low: say(fan.p5[index]!),
      high: say(fan.p95[index]!),
    });
  const pictures = others.map((plan): CoursePicture => {
    const bands = fanOf(plan.scores);
    if (bands === undefined) return { plan, view: undefined };
    const view: SmallFanView = {
      ...{ months, bands, level, range, formatValue: say },
      beside: look === "after" ? base?.fans[course].p50 : undefined,
      label: t(`compare.courses.label.${look}`, { course: name, name: plan.name, against: reference.name }),
      sentenceAt: (index) => sentence(bands, index),
    };
    return { plan, view };
  });
  return { course, name, pictures };
}

export function courseTable({ name, pictures }: CourseView, { t, formats }: Words): TableTwin {
  const views = pictures.flatMap(({ plan, view }) => (view ? [{ name: plan.name, view }] : []));
  const months = views[0]?.view.months ?? [];
  return {
    caption: t("compare.courses.table", { course: name }),
    head: t("compare.courses.month"),
    columns: views.map(({ view }) => view.label),
    rows: months.map((month, index) => ({
      name: formats.month(month),
      cells: views.map(({ view: { bands, formatValue } }) =>
        t("compare.courses.cell", {
          median: formatValue(bands.p50[index]!),
          range: formats.range(formatValue(bands.p5[index]!), formatValue(bands.p95[index]!)),
        }),
      ),
    })),
  };
}
