import type { SeatsAhead } from "../../analysis/careers/careers-ahead.ts";
import type { Figure } from "../../privacy/figure.ts";
import { everyoneFigure, wholeTeam } from "../groups.ts";
import type { PlanMaterial } from "../material.ts";
import type { SlideBlock, TableBlock } from "../slide.ts";
import { type Content, joined, sayChance, type Teller, type Told } from "../telling.ts";
import { tooFew } from "../too-few.ts";

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
    title: t("presentSlides.careers.seats"),
    columns: [
      { name: t("presentSlides.careers.level"), align: "start" },
      { name: t("presentSlides.careers.seatsThen", { month }), align: "end" },
      { name: t("presentSlides.careers.waits"), align: "end" },
    ],
    rows: shown
      .slice(0, mostRows)
      .map(({ levelId, seats: open, someoneWaits }) => [
        names.without(levels.get(levelId)?.name ?? ""),
        formats.people(Math.round(open[last]! * 10) / 10),
        below(own, levelId).length === 0
          ? "–"
          : isShown(levelFigure(levelId))
            ? sayChance(someoneWaits[last]!, speech)
            : withheld,
      ]),
    note: joined(
      [
        t("presentSlides.careers.waitsNote", { month }),
        isAnyWithheld
          ? t("presentSlides.withheldNote", { withheld, smallest: formats.integer(told.smallestGroup) })
          : "",
      ],
      speech,
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

function tell(told: Told): Content {
  const { own, speech, isShown } = told;
  if (!isShown(wholeTeam)) return tooFew(told);
  const { t, formats } = speech;
  const { waiting, months } = own.projection;
  const month = formats.month(months.at(-1)!);
  const people = waiting.mean.at(-1)!;
  const opened = openedSeats(told);
  const main: SlideBlock[] = [
    {
      kind: "lines",
      title: t("presentSlides.careers.lines"),
      numbers: "people",
      months: months.map(formats.month),
      lines: [{ name: t("presentSlides.careers.waiting"), values: [...waiting.mean] }],
    },
    ...(opened.length > 0
      ? [
          {
            kind: "text" as const,
            paragraphs: [t("presentSlides.careers.opens", { list: formats.list(opened) })],
          },
        ]
      : []),
  ];
  return {
    lead:
      people < hardlyAnybody
        ? t("presentSlides.careers.leadFree", { month })
        : t("presentSlides.careers.leadWaits", { month, people: formats.people(people) }),
    main,
    side: own.careers === undefined ? [] : [seatsTable(own.careers.seats, told)],
  };
}

export const careers: Teller = { figures: ({ own }) => [everyoneFigure(own), ...levelFigures(own)], tell };
