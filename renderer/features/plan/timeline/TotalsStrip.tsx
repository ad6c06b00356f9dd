/** Under the lanes, month under month: headcount with its band, who is planned to start, and what it costs. */
import type { Projection } from "../../../../shared/analysis/projection.ts";
import type { Budget } from "../../../../shared/domain/scenario.ts";
import { MonthCursor } from "../../../charts/MonthCursor.tsx";
import { useFocus } from "../../../focus/use-focus.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { gutterPx } from "./geometry.ts";
import { bandPoints, costTop, headcountEnds, linePoints, totalsSentence } from "./totals.view.ts";
import "./totals.css";

type TotalsStripProps = {
  readonly projection: Projection;
  readonly starts: readonly number[];
  readonly over: ReadonlySet<number>;
  readonly budget: Budget | undefined;
  readonly monthPx: number;
};

const headcountHeight = 46;
const startsHeight = 20;
const costHeight = 46;
const gap = 6;
const height = headcountHeight + startsHeight + costHeight + 2 * gap;
const costTopY = headcountHeight + startsHeight + 2 * gap;

export function TotalsStrip({ projection, starts, over, budget, monthPx }: TotalsStripProps) {
  const words = useWords();
  const { t, formats } = words;
  const { monthIndex } = useFocus();
  const { headcount, costPerMonthJpy: cost, months } = projection;
  const ends = headcountEnds(projection);
  const top = costTop(projection, budget);
  const width = months.length * monthPx;
  const plot = { monthPx, height: headcountHeight };
  const x = (index: number) => (index + 0.5) * monthPx;
  const barHeight = (jpy: number) => (jpy / Math.max(1, top)) * costHeight;
  const last = months.length - 1;
  return (
    <div className="timeline-totals">
      <div className="timeline-totals-names" style={{ width: gutterPx }}>
        <span style={{ height: headcountHeight + gap }}>
          {t("planTimeline.totals.headcount")}
          <small>
            {formats.integer(ends[0])}–{formats.integer(ends[1])}
          </small>
        </span>
        <span style={{ height: startsHeight + gap }}>{t("planTimeline.totals.starts")}</span>
        <span style={{ height: costHeight }}>
          {t("planTimeline.totals.cost")}
          <small>{formats.money(top)}</small>
        </span>
      </div>
      <div className="timeline-totals-plot" style={{ left: gutterPx + monthPx, width, height }}>
        <svg width={width} height={height} aria-hidden="true">
          <defs>
            <pattern
              id="timeline-over"
              width="5"
              height="5"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <line className="timeline-over-line" x1="0" y1="0" x2="0" y2="5" />
            </pattern>
          </defs>
          <rect className="timeline-totals-shown" x={monthIndex * monthPx} y="0" width={monthPx} height={height} />
          <polygon className="timeline-band" points={bandPoints(headcount.p10, headcount.p90, ends, plot)} />
          <polyline className="timeline-band-line" points={linePoints(headcount.mean, ends, plot)} />
          <text className="timeline-totals-text" x={x(0)} y={12}>
            {formats.people(headcount.mean[0]!)}
          </text>
          <text className="timeline-totals-text" x={x(last)} y={12} textAnchor="end">
            {formats.people(headcount.mean[last]!)}
          </text>
          {starts.map(
            (count, index) =>
              count > 0 && (
                <text
                  key={months[index]}
                  className="timeline-totals-text"
                  x={x(index)}
                  y={headcountHeight + gap + 15}
                  textAnchor="middle"
                >
                  {`+${formats.integer(count)}`}
                </text>
              ),
          )}
          <g transform={`translate(0 ${costTopY})`}>
            {months.map((month, index) => {
              const tall = barHeight(cost.mean[index]!);
              const place = {
                x: index * monthPx + 1,
                y: costHeight - tall,
                width: Math.max(1, monthPx - 2),
                height: tall,
              };
              return (
                <g key={month}>
                  <rect className="timeline-cost" {...place} />
                  {over.has(index) && <rect className="timeline-over" {...place} fill="url(#timeline-over)" />}
                  <line
                    className="timeline-cost-spread"
                    x1={x(index)}
                    x2={x(index)}
                    y1={costHeight - barHeight(cost.p10[index]!)}
                    y2={costHeight - barHeight(cost.p90[index]!)}
                  />
                </g>
              );
            })}
            {budget?.monthlyJpy !== undefined && (
              <line
                className="timeline-budget-line"
                x1="0"
                x2={width}
                y1={costHeight - barHeight(budget.monthlyJpy)}
                y2={costHeight - barHeight(budget.monthlyJpy)}
              />
            )}
          </g>
        </svg>
        <MonthCursor
          plot={{ left: 0, right: width, top: 0, bottom: height }}
          label={t("planTimeline.totals.title")}
          months={months.length}
          sentenceAt={(index) => totalsSentence({ projection, starts, over }, index, words)}
          pixelOf={x}
          indexAt={(pixel) => pixel / monthPx - 0.5}
        />
      </div>
    </div>
  );
}
