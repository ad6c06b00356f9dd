/** The totals of the month that is shown, each open to its why. */
import type { Projection } from "../../../../shared/analysis/projection.ts";
import { ExplanationBody } from "../../../explain/ExplanationBody.tsx";
import type { Explanation } from "../../../explain/explanation.ts";
import { useFocus } from "../../../focus/use-focus.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Why } from "../../../ui/Why.tsx";
import type { Bar } from "./timeline.view.ts";
import { explainCostIn, explainHeadcount, explainStarts } from "./totals.view.ts";
import "./totals.css";

type TotalsLineProps = {
  readonly projection: Projection;
  readonly bars: readonly Bar[];
  readonly starts: readonly number[];
  readonly over: ReadonlySet<number>;
};

export function TotalsLine({ projection, bars, starts, over }: TotalsLineProps) {
  const words = useWords();
  const { t, formats } = words;
  const { monthIndex } = useFocus();
  const index = Math.min(monthIndex, projection.months.length - 1);
  const shown = { projection, starts, over };
  const { headcount, costPerMonthJpy: cost } = projection;
  const figures: readonly { readonly name: string; readonly value: string; readonly why: () => Explanation }[] = [
    {
      name: t("planTimeline.totals.headcount"),
      value: t("planTimeline.totals.people", { number: formats.decimal(headcount.mean[index]!, 1) }),
      why: () => explainHeadcount(shown, index, words),
    },
    {
      name: t("planTimeline.totals.starts"),
      value: formats.integer(starts[index] ?? 0),
      why: () => explainStarts(bars, shown, index, words),
    },
    {
      name: t("planTimeline.totals.cost"),
      value: formats.money(cost.mean[index]!),
      why: () => explainCostIn(shown, index, words),
    },
  ];
  return (
    <p className="timeline-now">
      <span>{t("planTimeline.totals.at", { month: formats.month(projection.months[index]!) })}</span>
      {figures.map(({ name, value, why }) => (
        <span key={name} className="timeline-now-figure">
          <span className="timeline-quiet">{name}</span> <WhyFigure name={name} value={value} why={why} />
        </span>
      ))}
      {over.has(index) && <span className="timeline-warn">{t("planTimeline.totals.over")}</span>}
    </p>
  );
}

type WhyFigureProps = { readonly name: string; readonly value: string; readonly why: () => Explanation };

function WhyFigure({ name, value, why }: WhyFigureProps) {
  return (
    <Why label={name} value={value}>
      <Reasons why={why} />
    </Why>
  );
}

/** Worked out only once it is opened. */
function Reasons({ why }: Pick<WhyFigureProps, "why">) {
  return <ExplanationBody explanation={why()} />;
}
