import type { SeatsAhead } from "../../analysis/careers/careers-ahead.ts";
import type { Figure } from "../../privacy/figure.ts";
import { everyoneFigure, wholeTeam } from "../groups.ts";
import type { PlanMaterial } from "../material.ts";
import type { BarsBlock, TableBlock } from "../slide.ts";
import { type Content, type DeckSpeech, sayChance, type Teller, type Told } from "../telling.ts";
import { tooFew, withheldNote } from "../too-few.ts";

/** Fewer people than this, on average, are hardly anybody. */
const hardlyAnybody = 0.5;
const mostRows = 8;

const levelFigure = (levelId: string) => `below ${levelId}`;

/** Whoever can wait for a level's seat: those on the levels that lead to it. */
const below = ({ plan: { baseline } }: PlanMaterial, levelId: string): readonly string[] => {
  const from = new Set(
    baseline.levels.filter(({ nextLevelIds }) => nextLevelIds.includes(levelId)).map(({ id }) => id),
  );
  return baseline.members.filter((member) => from.has(member.levelId)).map(({ id }) => id);
};

const levelFigures = (own: PlanMaterial): readonly Figure[] =>
  (own.careers?.seats ?? [])
    .map(({ levelId }) => ({ id: levelFigure(levelId), people: below(own, levelId) }))
    .filter(({ people }) => people.length > 0)
    .toSorted((one, other) => other.people.length - one.people.length);

/** A mean over futures; plans seldom make it anything but whole. */
const saySeats = (seats: number, { formats }: DeckSpeech) =>
  Math.abs(seats - Math.round(seats)) < 0.05 ? formats.integer(seats) : formats.people(seats);

function seatsTable(seats: readonly SeatsAhead[], told: Told): TableBlock {
  const { own, names, speech, isShown } = told;
  const { t, formats } = speech;
  const last = own.projection.months.length - 1;
  const month = formats.month(own.projection.months[last]!);
  const levels = new Map(own.plan.baseline.levels.map((level) => [level.id, level]));
  const shown = seats
    .filter(({ seats: open }) => Math.max(...open) > 0)
    .toSorted((a, b) => (levels.get(a.levelId)?.rank ?? 0) - (levels.get(b.levelId)?.rank ?? 0));
  const withheld = t("presentSlides.withheld");
  const isAnyWithheld = shown.some(({ levelId }) => below(own, levelId).length > 0 && !isShown(levelFigure(levelId)));
  return {
    kind: "table",
    title: t("presentSlides.careers.seats", { month }),
    columns: [
      { name: t("presentSlides.careers.level"), align: "start" },
      { name: t("presentSlides.careers.seatsThen"), align: "end" },
      { name: t("presentSlides.careers.waits"), align: "end" },
    ],
    rows: shown
      .slice(0, mostRows)
      .map(({ levelId, seats: open, someoneWaits }) => [
        names.without(levels.get(levelId)?.name ?? ""),
        saySeats(open[last]!, speech),
        below(own, levelId).length === 0
          ? "–"
          : isShown(levelFigure(levelId))
            ? sayChance(someoneWaits[last]!, speech)
            : withheld,
      ]),
    note: formats.sentences(
      t("presentSlides.careers.waitsNote", { month }),
      isAnyWithheld && t("presentSlides.withheldNote", { withheld, smallest: formats.integer(told.smallestGroup) }),
    ),
  };
}

/** Seats that the plan opens or closes, in order of time. */
function openedSeats({ own: { plan }, names, speech: { t, formats } }: Told): readonly string[] {
  const levels = new Map(plan.baseline.levels.map(({ id, name }) => [id, name]));
  return plan.scenario.changes
    .filter((change) => change.type === "openSeats" && change.enabled)
    .toSorted((one, other) => (one.month < other.month ? -1 : 1))
    .map((change) =>
      change.type === "openSeats"
        ? t("presentSlides.careers.seatOpened", {
            level: names.without(levels.get(change.levelId) ?? ""),
            number: formats.signed(change.count),
            month: formats.month(change.month),
          })
        : "",
    );
}

const year = 12;

/**
 * Means of whole years: a line that jumps from month to month would tell when somebody in a small team is ready.
 * A few are withheld; nobody is nobody's secret.
 */
function waitingByYear({ own: { projection }, smallestGroup, speech: { t, formats } }: Told): BarsBlock {
  const { waiting, months } = projection;
  const starts = Array.from({ length: Math.ceil(months.length / year) }, (_, index) => index * year);
  const spans = starts.map((from) => ({ from, to: Math.min(months.length, from + year) }));
  return {
    kind: "bars",
    title: t("presentSlides.careers.bars"),
    numbers: "people",
    isStacked: false,
    categories: spans.map(({ from, to }) =>
      formats.range(formats.month(months[from]!), formats.month(months[to - 1]!)),
    ),
    series: [
      {
        name: t("presentSlides.careers.waiting"),
        values: spans.map(({ from, to }) => {
          const mean = waiting.mean.slice(from, to).reduce((sum, each) => sum + each, 0) / (to - from);
          return mean < hardlyAnybody || Math.round(mean) >= smallestGroup ? mean : undefined;
        }),
      },
    ],
  };
}

function leadOf({ own: { projection }, smallestGroup, speech: { t, formats } }: Told): string {
  const month = formats.month(projection.months.at(-1)!);
  const people = Math.round(projection.waiting.mean.at(-1)!);
  if (people === 0) return t("presentSlides.careers.leadFree", { month });
  if (people < smallestGroup)
    return t("presentSlides.careers.leadFew", { month, smallest: formats.integer(smallestGroup) });
  return t("presentSlides.careers.leadWaits", { month, people: formats.integer(people) });
}

function tell(told: Told): Content {
  const { own, speech, isShown } = told;
  if (!isShown(wholeTeam)) return tooFew(told);
  const bars = waitingByYear(told);
  const isAnyWithheld = bars.series.some(({ values }) => values.includes(undefined));
  const opened = openedSeats(told);
  const opens = speech.t("presentSlides.careers.opens", { list: speech.formats.list(opened) });
  return {
    lead: leadOf(told),
    main: [bars, ...(isAnyWithheld ? [withheldNote(told)] : [])],
    side: [
      ...(own.careers === undefined ? [] : [seatsTable(own.careers.seats, told)]),
      ...(opened.length > 0 ? [{ kind: "text" as const, paragraphs: [opens] }] : []),
    ],
  };
}

export const careers: Teller = { figures: ({ own }) => [everyoneFigure(own), ...levelFigures(own)], tell };
