/** Years and months above the lanes, and the lines that run down through them. Read aloud nowhere: every bar says its months. */
import { addMonths, type Month, monthOfYear } from "../../../../shared/base/month.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { gutterPx, nameEvery, xOf } from "./geometry.ts";

type Span = { readonly start: Month; readonly months: number; readonly monthPx: number };

type TimelineHeadProps = Span & {
  readonly shownIndex: number;
  readonly onShow: (index: number) => void;
};

export function TimelineHead({ start, months, monthPx, shownIndex, onShow }: TimelineHeadProps) {
  const { t, formats } = useWords();
  const every = nameEvery(monthPx);
  const all = Array.from({ length: months }, (_, index) => ({ index, month: addMonths(start, index) }));
  const years = all.filter(({ index, month }) => monthOfYear(month) === 1 || index === 0);
  return (
    <div className="timeline-head" aria-hidden="true">
      <span className="timeline-corner" style={{ width: gutterPx }} />
      {years
        .filter(({ index }, at) => (years[at + 1]?.index ?? months) - index >= 2 || at > 0)
        .map(({ index, month }) => (
          <span key={month} className="timeline-year" style={{ left: xOf(index, months, monthPx) }}>
            {formats.year(month)}
          </span>
        ))}
      {all.map(({ index, month }) => (
        <span
          key={month}
          className="timeline-month"
          data-shown={index === shownIndex || undefined}
          title={t("planTimeline.marks.shown", { month: formats.month(month) })}
          style={{ left: xOf(index, months, monthPx), width: monthPx }}
          onClick={() => onShow(index)}
        >
          {(monthOfYear(month) - 1) % every === 0 && <span>{formats.monthUnderYear(month)}</span>}
        </span>
      ))}
    </div>
  );
}

type TimelineLinesProps = Span & {
  readonly today: number;
  readonly breach: number | undefined;
  readonly shownIndex: number;
};

export function TimelineLines({ start, months, monthPx, today, breach, shownIndex }: TimelineLinesProps) {
  const x = (index: number) => xOf(index, months, monthPx);
  const years = Array.from({ length: months }, (_, index) => index).filter(
    (index) => index > 0 && monthOfYear(addMonths(start, index)) === 1,
  );
  return (
    <div className="timeline-lines" aria-hidden="true">
      <span className="timeline-outside" style={{ left: x(-1), width: monthPx }} />
      <span className="timeline-outside" style={{ left: x(months), width: monthPx }} />
      <span className="timeline-shown" style={{ left: x(shownIndex), width: monthPx }} />
      {years.map((index) => (
        <span key={index} className="timeline-line" data-line="year" style={{ left: x(index) }} />
      ))}
      <span className="timeline-line" data-line="start" style={{ left: x(0) }} />
      <span className="timeline-line" data-line="horizon" style={{ left: x(months) }} />
      {today !== 0 && <span className="timeline-line" data-line="today" style={{ left: x(today) }} />}
      {breach !== undefined && <span className="timeline-line" data-line="breach" style={{ left: x(breach) }} />}
    </div>
  );
}
