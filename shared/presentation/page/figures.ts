import { peopleRange } from "../../analysis/people/people-range.ts";
import type { Estimate, Fan, Projection } from "../../analysis/projection.ts";
import { toInterval } from "../../analysis/statistics/estimate.ts";
import type { DeckSpeech } from "../telling.ts";
import { el, type Markup } from "./markup.ts";

type Figure = { readonly label: string; readonly value: string; readonly aside: string };

/** The month in which the median is lowest. */
const lowestMonth = ({ p50 }: Fan): number => p50.indexOf(Math.min(...p50));

/** In points, at 95 %; of a share that no future, or every one, has only its bound is known: three futures of all (the rule of three). */
function errorOf({ value, standardError }: Estimate, trials: number): number {
  return value === 0 || value === 1 ? 300 / trials : 100 * toInterval * standardError;
}

function figuresOf(projection: Projection, hasPay: boolean, { t, formats }: DeckSpeech): readonly Figure[] {
  const { breach, coverage, months, totals, trials, headcount, arrJpy } = projection;
  const last = months.length - 1;
  const error = errorOf(breach.never, trials);
  const end = { month: formats.month(months[last]!) };
  const lowest = lowestMonth(coverage);
  const leavers = peopleRange(totals.leavers, trials);
  const eightOfTen = (fan: Fan, say: (value: number) => string) =>
    t("page.eightOfTen", { range: formats.range(say(fan.p10[last]!), say(fan.p90[last]!)) });
  return [
    {
      label: t("page.hold"),
      value: formats.percent(breach.never.value),
      aside: t("page.holdAside", { error: formats.decimal(error, error < 0.1 ? 2 : 1) }),
    },
    {
      label: t("page.lowest"),
      value: formats.percent(coverage.p50[lowest]!),
      aside: t("page.lowestAside", { month: formats.month(months[lowest]!) }),
    },
    {
      label: t("page.leavers"),
      value: formats.people(totals.leavers.value),
      aside: t("page.eightOfTen", { range: formats.range(String(leavers.low), String(leavers.high)) }),
    },
    {
      label: t("page.headcount", end),
      value: formats.integer(headcount.p50[last]!),
      aside: eightOfTen(headcount, formats.integer),
    },
    { label: t("page.arr", end), value: formats.money(arrJpy.p50[last]!), aside: eightOfTen(arrJpy, formats.money) },
    ...(hasPay
      ? [
          {
            label: t("page.cost", { months: formats.integer(months.length) }),
            value: formats.money(totals.costJpy.value),
            aside: t("page.costAside"),
          },
        ]
      : []),
  ];
}

/** The few numbers that carry the answer. */
export const figures = (projection: Projection, hasPay: boolean, speech: DeckSpeech): Markup =>
  el(
    "dl",
    { class: "figures" },
    figuresOf(projection, hasPay, speech).map(({ label, value, aside }) =>
      el("div", {}, el("dt", {}, label), el("dd", { class: "value" }, value), el("dd", { class: "aside" }, aside)),
    ),
  );
