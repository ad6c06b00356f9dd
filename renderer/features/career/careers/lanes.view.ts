/** One lane for each person, grouped by the level they stand on; whoever is next in line first. */
import type { CareerAhead, CareersAhead, SeatsAhead } from "../../../../shared/analysis/careers/careers-ahead.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import type { Level } from "../../../../shared/domain/ladder.ts";
import { monthsWords, readyWords, seatWords, type Telling } from "./timing.view.ts";

export type LaneRow = {
  readonly id: string;
  readonly name: string;
  readonly ready: string;
  readonly seat: string;
  /** Mean waiting ahead, which the lane shows. */
  readonly wait: string;
  readonly career: CareerAhead;
};

export type LaneGroup = {
  readonly id: string;
  readonly title: string;
  /** The seats above, in the month shown. */
  readonly note: string;
  readonly rows: readonly LaneRow[];
};

export type LaneInputs = {
  readonly ahead: CareersAhead;
  readonly baseline: Baseline;
  readonly monthIndex: number;
  readonly nameOf: (id: string) => string;
};

const likely = 0.5;

/** Where someone stands in line in a month: those who wait come before those who will. */
function placeOf({ queues, ready }: CareerAhead, month: number): number {
  const places = queues.filter(({ share }) => share[month]! >= likely).map(({ place }) => place[month]!);
  return places.length > 0 ? Math.min(...places) : 1_000 + (ready.p50 ?? 1_000);
}

function seatsNote(level: Level, seats: SeatsAhead | undefined, month: number, { words: { t, formats } }: Telling) {
  const name = { level: level.name };
  if (seats === undefined) return t("careerAhead.group.open", name);
  const there = Math.round(seats.seats[month]!);
  const free = Math.round(seats.empty[month]!);
  if (there === 0) return t("careerAhead.group.noSeat", name);
  if (free > 0)
    return t("careerAhead.group.free", { ...name, free: formats.integer(free), seats: formats.integer(there) });
  return there === 1
    ? t("careerAhead.group.one", name)
    : t("careerAhead.group.full", { ...name, seats: formats.integer(there) });
}

const rowOf = (career: CareerAhead, name: string, telling: Telling): LaneRow => ({
  id: career.id,
  name,
  ready: readyWords(career, telling),
  seat: seatWords(career, telling),
  wait: monthsWords(career.waitMonths, telling.words),
  career,
});

export function laneGroups({ ahead, baseline, monthIndex, nameOf }: LaneInputs, telling: Telling): LaneGroup[] {
  const { t, formats } = telling.words;
  const seatsOf = new Map(ahead.seats.map((seats) => [seats.levelId, seats]));
  const levelOf = new Map(baseline.levels.map((level) => [level.id, level]));
  const at = Math.min(monthIndex, ahead.months - 1);
  return baseline.levels
    .toSorted((one, other) => other.rank - one.rank)
    .flatMap((level) => {
      const people = ahead.people
        .filter(({ id, levelId }) => levelId === level.id && nameOf(id) !== "")
        .sort((one, other) => placeOf(one, at) - placeOf(other, at));
      if (people.length === 0) return [];
      const above = level.nextLevelIds.flatMap((id) => levelOf.get(id) ?? []);
      const levels = formats.either(above.map(({ name }) => name));
      return [
        {
          id: level.id,
          title:
            above.length > 0
              ? t("careerAhead.group.towards", { level: level.name, levels })
              : t("careerAhead.group.end", { level: level.name }),
          note: above.map((next) => seatsNote(next, seatsOf.get(next.id), at, telling)).join(" · "),
          rows: people.map((career) => rowOf(career, nameOf(career.id), telling)),
        },
      ];
    });
}

/** The first of every level, who are the next in line, and whoever is chosen. */
export const firstRows = (
  groups: readonly LaneGroup[],
  ofEach: number,
  chosen: string | undefined,
): readonly LaneGroup[] =>
  groups.map((group) => ({
    ...group,
    rows: group.rows.filter(({ id }, place) => place < ofEach || id === chosen),
  }));

export const countRows = (groups: readonly LaneGroup[]): number =>
  groups.reduce((sum, { rows }) => sum + rows.length, 0);
