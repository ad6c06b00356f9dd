/** The answer in a sentence: its figures apart, so that each can open to its why. */
import { isClear } from "../../../../shared/analysis/retention/departure/compared.ts";
import type { Estimate } from "../../../../shared/analysis/projection.ts";
import type { Words } from "../../../i18n/words.ts";
import { monthName, type Shown } from "./shown.ts";
import { tellCompared, type Told, unitsOf } from "./tell.ts";

export type VerdictFigure = "hours" | "points" | "arr";
export type DepartureVerdict = {
  /** Words and figures in the order of the sentence. */
  readonly parts: readonly ({ readonly words: string } | { readonly figure: VerdictFigure })[];
  readonly spoken: string;
  readonly aside: string;
  readonly figures: Readonly<
    Record<VerdictFigure, { readonly text: string; readonly what: string; readonly told: Told }>
  >;
};

/** Characters that no word contains. */
const marks: Readonly<Record<VerdictFigure, string>> = { hours: "\u0001", points: "\u0002", arr: "\u0003" };
const figureIds = Object.keys(marks) as readonly VerdictFigure[];

/** Where coverage falls furthest behind. */
export const worstPlace = ({ departure: { coverage } }: Pick<Shown, "departure">): number =>
  coverage.months.reduce(
    (worst, { difference }, place) => (difference.value < coverage.months[worst]!.difference.value ? place : worst),
    0,
  );

export function departureVerdict(shown: Shown, words: Words): DepartureVerdict {
  const { t, formats } = words;
  const { departure, names } = shown;
  const { effects, coverage, window, futures } = departure;
  const units = unitsOf(words);
  const worst = worstPlace(shown);
  const lacking = coverage.months[worst]!;
  const arr = effects.arrJpy.difference;
  const money = formats.money(Math.abs(arr.value));
  const arrText = !isClear(arr)
    ? t("retentionDeparture.verdict.arrSame")
    : arr.value < 0
      ? t("retentionDeparture.verdict.arrLower", { money })
      : t("retentionDeparture.verdict.arrHigher", { money });
  const worstMonth = monthName(shown, worst, words);
  const hours = effects.leftOpenHours.difference;
  /** What chance alone could have made is never said without that. */
  const held = (text: string, difference: Estimate) =>
    isClear(difference) ? text : t("retentionDeparture.verdict.unclear", { text });
  const figures = {
    hours: {
      text: held(
        t(hours.value < 0 ? "retentionDeparture.verdict.less" : "retentionDeparture.verdict.more", {
          hours: units.hours.plain(Math.abs(hours.value)),
        }),
        hours,
      ),
      what: t("retentionDeparture.effects.leftOpenHours"),
      told: tellCompared(effects.leftOpenHours, units.hours),
    },
    points: {
      text: held(
        t("retentionDeparture.verdict.points", {
          points: formats.decimal(Math.max(0, -lacking.difference.value * 100)),
        }),
        lacking.difference,
      ),
      what: `${t("retentionDeparture.coverage.title")}, ${worstMonth}`,
      told: tellCompared(lacking, units.share),
    },
    arr: {
      text: arrText,
      what: t("retentionDeparture.effects.arrJpy"),
      told: tellCompared(effects.arrJpy, units.money),
    },
  };
  const said = (blank: (id: VerdictFigure) => string) =>
    t("retentionDeparture.verdict.sentence", {
      names,
      month: monthName(shown, 0, words),
      count: window.months,
      worst: worstMonth,
      hours: blank("hours"),
      points: blank("points"),
      arr: blank("arr"),
    });
  const short = window.months < 12 ? t("retentionDeparture.verdict.short", { count: window.months }) : undefined;
  const against = t("retentionDeparture.verdict.aside", { futures: formats.integer(futures) });
  return {
    parts: said((id) => marks[id])
      .split(/([\u0001-\u0003])/u)
      .map((part) => {
        const figure = figureIds.find((id) => marks[id] === part);
        return figure === undefined ? { words: part } : { figure };
      }),
    spoken: said((id) => figures[id].text),
    aside: formats.sentences(against, short),
    figures,
  };
}
