/** The month in which the team is shown, anywhere along the plan. A native range, because only that can say a month's name. */
import { useId } from "react";
import { addMonths } from "../../shared/base/month.ts";
import { activeScenario } from "../../shared/domain/workspace.ts";
import { useWords } from "../i18n/use-words.ts";
import { useWorkspace } from "../workspace/use-workspace.ts";
import { useFocus } from "./use-focus.ts";
import "./month-slider.css";

export function MonthSlider() {
  const { t, formats } = useWords();
  const start = useWorkspace(({ workspace }) => activeScenario(workspace).start);
  const months = useWorkspace(({ workspace }) => activeScenario(workspace).months);
  const { monthIndex, showMonth } = useFocus();
  const id = useId();
  const name = formats.month(addMonths(start, monthIndex));
  const note = monthIndex === 0 ? t("team.month.now") : t("team.month.later", { count: monthIndex });
  return (
    <div className="month-slider">
      <label className="month-slider-label" htmlFor={id}>
        {t("team.month.label")}
      </label>
      <input
        className="month-slider-range"
        id={id}
        type="range"
        min={0}
        max={months - 1}
        step={1}
        value={monthIndex}
        disabled={months === 1}
        aria-valuetext={`${name}, ${note}`}
        onChange={(event) => showMonth(Number(event.currentTarget.value))}
      />
      <span className="month-slider-month">
        {name} <span className="month-slider-note">{note}</span>
      </span>
    </div>
  );
}
