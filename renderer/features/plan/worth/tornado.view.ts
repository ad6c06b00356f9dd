/** Assumptions in order of what they do to the answer: as bars, as a table, and what to ask next. */
import type { TableTwin } from "../../../charts/table-twin.ts";
import { coefficientText } from "../../../../shared/presentation/coefficient-text.ts";
import {
  type Assumption,
  type Bar,
  byReach,
  type Tornado,
  type TornadoMeasure,
} from "../../../../shared/analysis/uncertainty/tornado.ts";
import type { Grade } from "../../../../shared/catalogue/coefficient.ts";
import { assumption as assumed } from "../../../../shared/catalogue/coefficient.ts";
import { coefficients } from "../../../../shared/catalogue/coefficients.ts";
import { isCatalogueLever, leverEntry } from "../../../../shared/catalogue/levers.ts";
import type { Lever } from "../../../../shared/domain/lever.ts";
import type { Words } from "../../../i18n/words.ts";
import { deedFor, type NextDeed } from "./next-deed.ts";
import { sayInterval, sayWorth } from "./figures.view.ts";

export type TornadoEnd = {
  /** The assumption's value there, in its own unit. */
  readonly at: string;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly text: string;
  readonly interval: string;
};

export type TornadoRow = {
  readonly id: string;
  readonly assumption: Assumption;
  readonly name: string;
  /** The value in force; absent for a lever. */
  readonly inForce: string | undefined;
  readonly low: TornadoEnd;
  readonly high: TornadoEnd;
  readonly source: string;
  readonly grade: Grade | undefined;
  /** Part of not knowing that knowing it would take away, with its error; undefined where that is unclear. */
  readonly known: { readonly share: number; readonly text: string } | undefined;
  readonly deed: NextDeed;
  readonly sentence: string;
};

/** Longer lists, and bars shorter than this part of the longest, are nothing to look at; the table has them all. */
const mostBars = 12;
const shortestShare = 0.01;

function namesOf({ kind, id }: Assumption, levers: readonly Lever[], words: Words) {
  const { t, language } = words;
  if (kind === "coefficient") {
    const { name, source, grade } = coefficients[id];
    const said = source === assumed ? t("explain.assumption") : source[language];
    return { name: name[language], source: said, grade };
  }
  const lever = levers.find((one) => one.id === id);
  const catalogueId = lever?.catalogueId;
  const entry = isCatalogueLever(catalogueId) ? leverEntry(catalogueId) : undefined;
  return {
    name: t("planWorth.tornado.lever", { name: lever?.name ?? "" }),
    source: lever?.source ?? entry?.source[language] ?? t("planWorth.tornado.noSource"),
    grade: entry?.grade,
  };
}

function rowOf(bar: Bar, by: TornadoMeasure, levers: readonly Lever[], words: Words): TornadoRow {
  const { t, formats } = words;
  const { assumption, values } = bar;
  const atOf = (end: "low" | "high") => {
    if (assumption.kind === "lever" || !values) return t(`planWorth.tornado.${end === "low" ? "weak" : "strong"}`);
    return coefficientText(coefficients[assumption.id], values[end], formats);
  };
  const endOf = (end: "low" | "high"): TornadoEnd => {
    const { mean, low, high } = bar[end][by];
    return {
      at: atOf(end),
      ...{ mean, low, high },
      text: sayWorth(by, mean, words),
      interval: sayInterval(by, { low, high }, words),
    };
  };
  const named = namesOf(assumption, levers, words);
  const [low, high] = [endOf("low"), endOf("high")];
  const known = bar.known[by];
  return {
    id: `${assumption.kind}:${assumption.id}`,
    assumption,
    ...named,
    ...{ low, high },
    inForce:
      assumption.kind === "coefficient" && values
        ? coefficientText(coefficients[assumption.id], values.inForce, formats)
        : undefined,
    known: known && { share: known.value, text: formats.percent(known.value) },
    deed: deedFor(assumption),
    sentence: t("planWorth.tornado.sentence", {
      ...{ name: named.name, low: low.text, lowAt: low.at, high: high.text, highAt: high.at },
    }),
  };
}

export const tornadoRows = (
  { bars }: Tornado,
  by: TornadoMeasure,
  levers: readonly Lever[],
  words: Words,
): readonly TornadoRow[] => byReach(bars, by).map((bar) => rowOf(bar, by, levers, words));

export function shownRows(rows: readonly TornadoRow[]): readonly TornadoRow[] {
  const lengthOf = ({ low, high }: TornadoRow) => Math.max(Math.abs(low.mean), Math.abs(high.mean));
  const longest = Math.max(0, ...rows.map(lengthOf));
  return rows.slice(0, mostBars).filter((row) => lengthOf(row) >= shortestShare * longest);
}

/** The same scale to both sides, so that lengths compare; with room for every whisker. */
export const reachOf = (rows: readonly TornadoRow[]): number =>
  Math.max(
    1e-9,
    ...rows.flatMap(({ low, high }) => [low, high].flatMap((end) => [Math.abs(end.low), Math.abs(end.high)])),
  );

/** Which one to learn more about first. */
export const mostTelling = (rows: readonly TornadoRow[]): TornadoRow | undefined =>
  rows
    .filter(({ known }) => known !== undefined && known.share > 0)
    .toSorted((one, other) => other.known!.share - one.known!.share)[0];

export function tornadoTable(rows: readonly TornadoRow[], caption: string, { t }: Words): TableTwin {
  return {
    caption,
    head: t("planWorth.tornado.assumption"),
    columns: [
      t("planWorth.tornado.range"),
      t("planWorth.tornado.low"),
      t("planWorth.tornado.high"),
      t("planWorth.tornado.known"),
      t("planWorth.tornado.grade"),
    ],
    rows: rows.map(({ name, low, high, known, grade }) => ({
      name,
      cells: [
        `${low.at} → ${high.at}`,
        t("planWorth.interval", { value: low.text, interval: low.interval }),
        t("planWorth.interval", { value: high.text, interval: high.interval }),
        known?.text ?? "–",
        grade ? gradeWords(grade, t) : "–",
      ],
    })),
  };
}

export const gradeWords = (grade: Grade, t: Words["t"]): string => t(`retentionLevers.detail.grade.${grade}`);
