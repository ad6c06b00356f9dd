/** Everyone's lane under a common calendar; arrow keys walk through the people. */
import { Header } from "react-aria-components/Header";
import { ListBox, ListBoxItem, ListBoxSection } from "react-aria-components/ListBox";
import { addMonths, type Month } from "../../../../shared/base/month.ts";
import { monthTicks } from "../../../charts/month-ticks.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { oneOf } from "../../../ui/one-of.ts";
import { VisuallyHidden } from "../../../ui/VisuallyHidden.tsx";
import { Lane } from "./Lane.tsx";
import { placeIn } from "./lane-shape.view.ts";
import type { LaneGroup, LaneRow } from "./lanes.view.ts";
import "./lanes.css";

type LaneListProps = {
  readonly groups: readonly LaneGroup[];
  readonly start: Month;
  readonly months: number;
  readonly monthIndex: number;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
};

export function LaneList({ groups, start, months, monthIndex, chosen, onChoose }: LaneListProps) {
  const { t } = useWords();
  return (
    <div className="lanes">
      <LaneHead start={start} months={months} />
      <ListBox className="lanes-list" aria-label={t("careerAhead.lanes.list")} {...oneOf(chosen, onChoose)}>
        {groups.map(({ id, title, note, rows }) => (
          <ListBoxSection key={id} id={id} className="lanes-group">
            <Header className="lanes-group-head">
              <span className="lanes-group-title">{title}</span>
              <span className="lanes-group-note">{note}</span>
            </Header>
            {rows.map((row) => (
              <ListBoxItem key={row.id} id={row.id} className="lanes-row" textValue={row.name}>
                <Row {...{ row, months, monthIndex }} />
              </ListBoxItem>
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
    </div>
  );
}

type RowProps = { readonly row: LaneRow; readonly months: number; readonly monthIndex: number };

function Row({ row: { name, ready, seat, wait, career }, months, monthIndex }: RowProps) {
  const { t, formats } = useWords();
  const rises = career.aim === "rises";
  const heard = formats.list([
    t("common.pair", { name: t("careerAhead.lanes.ready"), value: ready }),
    t("common.pair", { name: t("careerAhead.lanes.seat"), value: seat }),
    t("common.pair", { name: t("careerAhead.person.wait"), value: wait }),
  ]);
  return (
    <>
      <span className="lanes-name">{name}</span>
      <span className="lanes-when" data-alone={!rises} aria-hidden={rises}>
        {ready}
      </span>
      {rises && (
        <>
          <span className="lanes-when" aria-hidden>
            {seat}
          </span>
          <VisuallyHidden>{heard}</VisuallyHidden>
        </>
      )}
      <Lane {...{ career, months, monthIndex }} />
    </>
  );
}

/** About as many ticks as fit beside the names. */
const ticksThatFit = 6;

function LaneHead({ start, months }: { readonly start: Month; readonly months: number }) {
  const { t, formats } = useWords();
  const calendar = Array.from({ length: months }, (_, index) => addMonths(start, index));
  return (
    <div className="lanes-row lanes-head" aria-hidden>
      <span>{t("careerAhead.lanes.person")}</span>
      <span>{t("careerAhead.lanes.ready")}</span>
      <span>{t("careerAhead.lanes.seat")}</span>
      <span className="lanes-calendar">
        {monthTicks(calendar, ticksThatFit, formats).map(({ index, lines }) => (
          <span key={index} className="lanes-tick" style={{ left: `${placeIn(index, months)}%` }}>
            {lines.length === 1 ? lines[0] : formats.month(calendar[index]!)}
          </span>
        ))}
      </span>
    </div>
  );
}
