/** Coverage with and without them, month by month: two lines and what lies between. */
import type { TableTwin } from "../../../charts/table-twin.ts";
import type { Words } from "../../../i18n/words.ts";
import { monthName, type Shown } from "./shown.ts";
import { tellCompared, unitsOf } from "./tell.ts";
import { worstPlace } from "./verdict.view.ts";

export const coverageBox = { width: 560, height: 200, left: 44, right: 8, top: 10, bottom: 24 } as const;

export type CoverageShape = {
  readonly stay: string;
  readonly go: string;
  readonly between: string;
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  readonly months: readonly { readonly x: number; readonly text: string; readonly sentence: string }[];
};

/** Ends of the scale at whole tenths, so that two departures are seen on like ones. */
const tenth = 0.1;
const mostMonths = 6;

export function coverageShape(shown: Shown, words: Words): CoverageShape {
  const { months } = shown.departure.coverage;
  const { width, height, left, right, top, bottom } = coverageBox;
  const all = months.flatMap(({ before, after }) => [before, after]);
  const low = Math.floor(Math.min(...all) / tenth) * tenth;
  const high = Math.max(low + tenth, Math.ceil(Math.max(...all) / tenth - 1e-9) * tenth);
  const x = (place: number) => left + (places === 0 ? 0 : ((width - left - right) * place) / places);
  const y = (share: number) => top + ((height - top - bottom) * (high - share)) / (high - low);
  const places = months.length - 1;
  const point = (place: number, share: number) => `${x(place).toFixed(1)},${y(share).toFixed(1)}`;
  const stay = months.map(({ before }, place) => point(place, before));
  const go = months.map(({ after }, place) => point(place, after));
  const step = Math.max(1, Math.ceil(months.length / mostMonths));
  const share = unitsOf(words).share;
  return {
    stay: stay.join(" "),
    go: go.join(" "),
    between: [...stay, ...go.toReversed()].join(" "),
    ticks: [low, (low + high) / 2, high].map((value) => ({ y: y(value), text: words.formats.percent(value) })),
    months: months.map((month, place) => {
      const name = monthName(shown, place, words);
      const { before, after, text, error } = tellCompared(month, share);
      return {
        x: x(place),
        text: place % step === 0 ? name : "",
        sentence: words.t("retentionDeparture.coverage.at", {
          ...{ month: name, before, after, error },
          difference: text,
        }),
      };
    }),
  };
}

export function coverageLabel(shown: Shown, words: Words): string {
  const { months } = shown.departure.coverage;
  const mean = (of: (place: number) => number) =>
    months.reduce((sum, _, place) => sum + of(place), 0) / Math.max(1, months.length);
  const worst = worstPlace(shown);
  return words.t("retentionDeparture.coverage.label", {
    count: months.length,
    before: words.formats.percent(mean((place) => months[place]!.before)),
    after: words.formats.percent(mean((place) => months[place]!.after)),
    points: words.formats.decimal(Math.max(0, -months[worst]!.difference.value * 100)),
    worst: monthName(shown, worst, words),
  });
}

export function coverageTable(shown: Shown, words: Words): TableTwin {
  const { t } = words;
  const { share } = unitsOf(words);
  return {
    caption: t("retentionDeparture.coverage.title"),
    head: t("retentionDeparture.coverage.month"),
    columns: [
      t("retentionDeparture.coverage.stay"),
      t("retentionDeparture.coverage.go"),
      t("retentionDeparture.coverage.difference"),
      t("retentionDeparture.hours.error"),
    ],
    rows: shown.departure.coverage.months.map((month, place) => {
      const { before, after, text, error } = tellCompared(month, share);
      return { name: monthName(shown, place, words), cells: [before, after, text, error] };
    }),
  };
}
