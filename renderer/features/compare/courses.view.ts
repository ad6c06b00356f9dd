/** The same quantity of several plans as pictures on one axis: before, after, or what lies between. */
import type { CourseId } from "../../../shared/analysis/comparison/measures.ts";
import type { PlanScores } from "../../../shared/analysis/comparison/plan-scores.ts";
import type { Fan } from "../../../shared/analysis/projection.ts";
import { type Month, monthsFrom } from "../../../shared/base/month.ts";
import { type ScaleRange, scaleRange } from "../../charts/scale-range.ts";
import type { SmallFanView } from "../../charts/SmallFanChart.tsx";
import type { TableTwin } from "../../charts/table-twin.ts";
import type { Words } from "../../i18n/words.ts";
import type { Look } from "./compare-stores.ts";
import { apart } from "./pairs.ts";
import type { Comparison } from "./use-comparison.ts";

/** What the pictures of one quantity share, so that they can be told apart by their data alone. */
export type CourseView = {
  readonly course: CourseId;
  readonly name: string;
  readonly against: string;
  readonly look: Look;
  readonly months: readonly Month[];
  readonly range: ScaleRange;
  readonly level: SmallFanView["level"];
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

/** What a plan's picture shows; undefined while that is worked out. */
function fanOf(
  { course, look, months }: Pick<CourseView, "course" | "look" | "months">,
  scores: PlanScores | undefined,
  base: PlanScores | undefined,
): Fan | undefined {
  if (base === undefined || scores === undefined) return undefined;
  if (look === "before") return base.fans[course];
  return look === "after" ? scores.fans[course] : apart(scores, base, course, months.length);
}

export function courseView(
  course: CourseId,
  { others, reference, ground }: Comparison,
  look: Look,
  { t }: Words,
): CourseView {
  const months = ground ? monthsFrom(ground.start, ground.months) : [];
  const shared = { course, look, months, name: t(`compare.courses.${course}`), against: reference.name };
  const target = course === "coverage" ? ground?.coverageTargetShare : undefined;
  const level: SmallFanView["level"] =
    look === "changes"
      ? { value: 0, kind: "zero" }
      : target === undefined
        ? undefined
        : { value: target, kind: "target" };
  // Of levels, the axis is that of all plans in either look, so that a switch shows what moves.
  const drawn = look === "changes" ? others : [reference, ...others];
  const of = { ...shared, look: look === "before" ? ("after" as const) : look };
  const fans = drawn.flatMap(({ scores }) => fanOf(of, scores, reference.scores) ?? []);
  return { ...shared, level, range: rangeOf(course, look, fans, level ? [level.value] : []) };
}

/** One plan's picture; undefined while that is worked out. */
export function pictureOf(
  view: CourseView,
  planName: string,
  scores: PlanScores | undefined,
  base: PlanScores | undefined,
  words: Words,
): SmallFanView | undefined {
  const { t, formats } = words;
  const { course, look, months, range, level, name, against } = view;
  const bands = fanOf(view, scores, base);
  if (bands === undefined) return undefined;
  const say = (value: number) => sayCourse(course, value, look, words);
  return {
    ...{ months, bands, level, range, formatValue: say },
    beside: look === "after" ? base?.fans[course].p50 : undefined,
    label: t(`compare.courses.label.${look}`, { course: name, name: planName, against }),
    sentenceAt: (index) =>
      t("compare.courses.at", {
        month: formats.month(months[index]!),
        median: say(bands.p50[index]!),
        low: say(bands.p5[index]!),
        high: say(bands.p95[index]!),
      }),
  };
}

export function courseTable(view: CourseView, { others, reference }: Comparison, words: Words): TableTwin {
  const { t, formats } = words;
  const pictures = others.flatMap(({ name, scores }) => pictureOf(view, name, scores, reference.scores, words) ?? []);
  return {
    caption: t("compare.courses.table", { course: view.name }),
    head: t("compare.courses.month"),
    columns: pictures.map(({ label }) => label),
    rows: view.months.map((month, index) => ({
      name: formats.month(month),
      cells: pictures.map(({ bands, formatValue }) =>
        t("compare.courses.cell", {
          median: formatValue(bands.p50[index]!),
          range: formats.range(formatValue(bands.p5[index]!), formatValue(bands.p95[index]!)),
        }),
      ),
    })),
  };
}
