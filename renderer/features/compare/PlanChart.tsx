import { useMemo } from "react";
import type { PlanScores } from "../../../shared/analysis/comparison/plan-scores.ts";
import { SmallFanChart } from "../../charts/SmallFanChart.tsx";
import { useWords } from "../../i18n/use-words.ts";
import { type CourseView, pictureOf } from "./courses.view.ts";

type PlanChartProps = {
  readonly view: CourseView;
  readonly name: string;
  readonly scores: PlanScores | undefined;
  readonly base: PlanScores | undefined;
};

/** One plan's picture, drawn anew only when something in it is: with eight plans there are 28 of them. */
export function PlanChart({ view, name, scores, base }: PlanChartProps) {
  const words = useWords();
  const { t, formats } = words;
  const { course, look, against, range, level, months } = view;
  const key = JSON.stringify([course, look, against, range, level, months[0], months.length, view.name, name]);
  // The view is made anew with every plan that comes in; its key says whether this picture is another.
  // oxlint-disable-next-line react/exhaustive-deps -- the key stands for the view and the name
  const picture = useMemo(() => pictureOf(view, name, scores, base, words), [key, scores, base, words]);
  if (picture === undefined) return <p className="compare-quiet">{t("compare.waiting")}</p>;
  return (
    <SmallFanChart
      view={picture}
      formats={formats}
      cursorLabel={t("compare.courses.cursor", { course: view.name, name })}
    />
  );
}
