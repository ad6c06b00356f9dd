/** The four pictures of an answer, each with its sentence and the same numbers as a table. */
import type { Fan, Projection } from "../../analysis/projection.ts";
import { sayNumber } from "../drawing/say-number.ts";
import type { NumberKind } from "../slide.ts";
import type { DeckSpeech } from "../telling.ts";
import { fanPicture } from "./fan-picture.ts";
import { el, type Markup } from "./markup.ts";

type Chart = {
  readonly id: "capacity" | "coverage" | "headcount" | "arr";
  readonly numbers: NumberKind;
  readonly fan: Fan;
  readonly asked?: { readonly name: "asked" | "target"; readonly values: ArrayLike<number> };
  readonly isFromZero: boolean;
};

const chartsOf = (projection: Projection): readonly Chart[] => [
  {
    id: "coverage",
    numbers: "share",
    fan: projection.coverage,
    asked: { name: "target", values: projection.months.map(() => projection.coverageTargetShare) },
    isFromZero: false,
  },
  {
    id: "capacity",
    numbers: "hours",
    fan: projection.supplyHours,
    asked: { name: "asked", values: projection.demandHours.p50 },
    isFromZero: true,
  },
  { id: "headcount", numbers: "people", fan: projection.headcount, isFromZero: true },
  { id: "arr", numbers: "money", fan: projection.arrJpy, isFromZero: true },
];

function tableOf({ id, numbers, fan, asked }: Chart, { months }: Projection, { t, formats }: DeckSpeech): Markup {
  const columns = [
    { name: t("page.charts.low"), values: fan.p5 },
    { name: t("page.charts.median"), values: fan.p50 },
    { name: t("page.charts.high"), values: fan.p95 },
    ...(asked ? [{ name: t(`page.charts.${asked.name}`), values: asked.values }] : []),
  ];
  const title = t(`page.charts.${id}`);
  return el(
    "details",
    {},
    el("summary", {}, t("page.charts.asTable")),
    el(
      "table",
      {},
      el("caption", {}, t("page.charts.table", { title })),
      el(
        "thead",
        {},
        el(
          "tr",
          {},
          el("th", { scope: "col" }, t("page.charts.month")),
          columns.map(({ name }) => el("th", { scope: "col", class: "figure" }, name)),
        ),
      ),
      el(
        "tbody",
        {},
        months.map((month, index) =>
          el(
            "tr",
            {},
            el("th", { scope: "row" }, formats.month(month)),
            columns.map(({ values }) => el("td", { class: "figure" }, sayNumber(numbers, values[index]!, formats))),
          ),
        ),
      ),
    ),
  );
}

function chart(of: Chart, projection: Projection, speech: DeckSpeech): Markup {
  const { t, formats } = speech;
  const { id, numbers, fan, asked, isFromZero } = of;
  const { months } = projection;
  const title = t(`page.charts.${id}`);
  const say = (values: ArrayLike<number>, index: number) => sayNumber(numbers, values[index]!, formats);
  const last = months.length - 1;
  const spoken = t("page.charts.spoken", {
    title,
    from: formats.month(months[0]!),
    to: formats.month(months[last]!),
    start: say(fan.p50, 0),
    end: say(fan.p50, last),
    low: say(fan.p5, last),
    high: say(fan.p95, last),
  });
  const picture = fanPicture(
    {
      numbers,
      months,
      fan,
      median: t("page.charts.median"),
      ...(asked && { asked: { name: t(`page.charts.${asked.name}`), values: asked.values } }),
      isFromZero,
      spoken,
    },
    formats,
  );
  return el(
    "figure",
    { id: `chart-${id}` },
    el("figcaption", {}, el("h2", {}, title)),
    picture,
    tableOf(of, projection, speech),
  );
}

export const charts = (projection: Projection, speech: DeckSpeech): readonly Markup[] => [
  ...chartsOf(projection).map((each) => chart(each, projection, speech)),
  el("p", { class: "note" }, speech.t("page.charts.legend")),
];
