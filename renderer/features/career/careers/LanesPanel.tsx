import { useMemo, useState } from "react";
import { ChartPanel } from "../../../charts/ChartPanel.tsx";
import type { TableTwin } from "../../../charts/table-twin.ts";
import { useFocus } from "../../../focus/use-focus.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { drawnStates } from "./lane-shape.view.ts";
import { countRows, firstRows, laneGroups } from "./lanes.view.ts";
import { LaneList } from "./LaneList.tsx";
import { seatRange } from "./timing.view.ts";
import type { Shown } from "./use-careers.ts";

/** A team of ordinary size is shown whole; of a large one the next in line on every level. */
const ordinaryTeam = 60;
const ofEachLevel = 10;
const moreEachTime = 4;

type LanesPanelProps = { readonly shown: Shown; readonly chosen: string | undefined };

export function LanesPanel({ shown, chosen }: LanesPanelProps) {
  const { t, formats } = useWords();
  const { choosePerson } = useFocus();
  const [ofEach, showOfEach] = useState(ofEachLevel);
  const { ahead, baseline, monthIndex, nameOf, telling } = shown;
  const groups = useMemo(
    () => laneGroups({ ahead, baseline, monthIndex, nameOf }, telling),
    [ahead, baseline, monthIndex, nameOf, telling],
  );
  const people = countRows(groups);
  const inSight = people <= ordinaryTeam ? groups : firstRows(groups, ofEach, chosen);
  const hidden = countRows(firstRows(groups, ofEach * moreEachTime, chosen)) - countRows(inSight);
  const table = (): TableTwin => ({
    caption: t("careerAhead.lanes.title"),
    head: t("careerAhead.lanes.person"),
    columns: [t("careerAhead.lanes.ready"), t("careerAhead.lanes.seat"), t("careerAhead.person.wait")],
    rows: groups.flatMap(({ rows }) =>
      rows.map(({ name, ready, seat, career }) => ({
        name,
        cells: [
          ready,
          career.rises.p50 === undefined ? seat : seatRange(career.rises, telling),
          career.aim === "rises" ? formats.decimal(career.waitMonths) : t("careerAhead.lanes.none"),
        ],
      })),
    ),
  });
  return (
    <ChartPanel
      title={t("careerAhead.lanes.title")}
      note={t("careerAhead.lanes.note", { futures: formats.integer(ahead.futures) })}
      table={table}
    >
      <ul className="lanes-legend">
        {drawnStates.toReversed().map((state) => (
          <li key={state}>
            <span className="lanes-swatch" data-state={state} aria-hidden />
            {t(`careerAhead.lanes.${state}`)}
          </li>
        ))}
        <li>
          <span className="lanes-swatch" data-state="gone" aria-hidden />
          {t("careerAhead.lanes.gone")}
        </li>
      </ul>
      <LaneList
        groups={inSight}
        start={telling.start}
        months={ahead.months}
        monthIndex={monthIndex}
        chosen={chosen}
        onChoose={choosePerson}
      />
      {hidden > 0 && (
        <Button tone="quiet" onPress={() => showOfEach(ofEach * moreEachTime)}>
          {t("careerAhead.lanes.more", { count: hidden })}
        </Button>
      )}
    </ChartPanel>
  );
}
