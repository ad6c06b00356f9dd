/** Finds somebody in the chart: every match is a step of Enter, and brings its card into sight. */
import { type KeyboardEvent, type RefObject, useMemo, useState } from "react";
import { useNames } from "../../../i18n/use-names.ts";
import { TextField } from "../../../ui/TextField.tsx";
import { findPeople } from "./find.view.ts";
import type { OrgChartControl } from "./use-org-chart.ts";

type FindBoxProps = {
  readonly control: OrgChartControl;
  /** Around the field: the page puts the keys into it. */
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onDone: () => void;
};

export function FindBox({ control, ref, onDone }: FindBoxProps) {
  const { words, chart, team, currentId } = control;
  const { t, formats } = words;
  const { areHidden } = useNames();
  const [letters, setLetters] = useState("");
  const { levels } = team.baseline;
  const { nameOf } = team;
  const people = useMemo(() => chart.lines.ids.map((id) => chart.personOf.get(id)!), [chart]);
  const found = useMemo(
    () => findPeople(people, letters, { levels, nameOf, areNamesHidden: areHidden }),
    [people, letters, levels, nameOf, areHidden],
  );
  const at = found.indexOf(currentId ?? "");
  const go = (step: number) => {
    const next = found[(at + step + found.length) % found.length];
    if (next !== undefined) control.choose(next);
  };
  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") go(event.shiftKey ? -1 : 1);
    else if (event.key === "Escape") {
      setLetters("");
      onDone();
    } else return;
    event.preventDefault();
  }
  function type(next: string) {
    setLetters(next);
    const [first] = findPeople(people, next, { levels, nameOf, areNamesHidden: areHidden });
    if (first !== undefined) control.choose(first);
  }
  const state =
    found.length > 0
      ? t("teamChart.find.found", { at: formats.integer(Math.max(1, at + 1)), count: found.length })
      : t("teamChart.find.none");
  return (
    <div className="org-chart-find" ref={ref} onKeyDown={onKeyDown}>
      <TextField
        label={t("teamChart.find.label")}
        hideLabel
        type="search"
        placeholder={t("teamChart.find.hint")}
        value={letters}
        onChange={type}
      />
      <span className="org-chart-found" role="status">
        {letters.trim() !== "" && state}
      </span>
    </div>
  );
}
