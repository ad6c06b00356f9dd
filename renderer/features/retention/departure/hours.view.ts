/** Where the work of those who go comes to lie: one bar for all of it, and one for each colleague. */
import type { ColleagueEffect } from "../../../../shared/analysis/retention/departure/colleagues.ts";
import type { TableTwin } from "../../../charts/table-twin.ts";
import type { Words } from "../../../i18n/words.ts";
import type { Shown } from "./shown.ts";
import { tellDifference, unitsOf } from "./tell.ts";

export type FlowPart = {
  readonly id: "newcomers" | "colleagues" | "undone";
  readonly hours: number;
  readonly text: string;
  readonly figure: string;
};

export type HoursFlow = {
  readonly sentence: string;
  /** What adds up to the whole; a loss of colleagues' hours lies within what is not done. */
  readonly parts: readonly FlowPart[];
};

export function hoursFlow({ departure, names }: Shown, words: Words): HoursFlow {
  const { t } = words;
  const { ownHours, colleaguesHours, newcomersHours, undoneHours } = departure.hours;
  const hours = (value: number) => unitsOf(words).hours.plain(Math.abs(value));
  const isLost = colleaguesHours.value < 0;
  const blanks = {
    names,
    own: hours(ownHours.value),
    newcomers: hours(newcomersHours.value),
    colleagues: hours(colleaguesHours.value),
    undone: hours(isLost ? ownHours.value - newcomersHours.value : undoneHours.value),
  };
  const part = (id: FlowPart["id"], value: number): FlowPart => ({
    id,
    hours: Math.max(0, value),
    text: t(`retentionDeparture.hours.${id}`),
    figure: hours(value),
  });
  return {
    sentence: isLost ? t("retentionDeparture.hours.flowLost", blanks) : t("retentionDeparture.hours.flow", blanks),
    parts: [
      part("newcomers", newcomersHours.value),
      part("colleagues", colleaguesHours.value),
      part("undone", isLost ? ownHours.value - newcomersHours.value : undoneHours.value),
    ],
  };
}

export type ColleagueBar = {
  readonly postId: string;
  readonly name: string;
  /** Hours a month more, and of them those that get done. */
  readonly falls: number;
  readonly done: number;
  readonly figure: string;
  readonly sentence: string;
};

/** What a picture holds; the table has all of them. */
const mostBars = 10;

const loadsOf = ({ load }: ColleagueEffect, { formats }: Words) =>
  load ? { before: formats.percent(load.before), after: formats.percent(load.after) } : { before: "–", after: "–" };

export function colleagueBars({ departure, called }: Shown, words: Words): readonly ColleagueBar[] {
  const units = unitsOf(words);
  return departure.colleagues
    .filter(({ askedHours }) => askedHours.difference.value > 0)
    .slice(0, mostBars)
    .map((effect) => {
      const { postId, askedHours, doneHours } = effect;
      const told = tellDifference(askedHours.difference, units.hours);
      const done = Math.min(askedHours.difference.value, Math.max(0, doneHours.difference.value));
      return {
        ...{ postId, name: called(postId), falls: askedHours.difference.value, done, figure: told.text },
        sentence: words.t("retentionDeparture.hours.sentence", {
          name: called(postId),
          falls: units.hours.plain(askedHours.difference.value),
          error: told.error,
          done: units.hours.plain(done),
          ...loadsOf(effect, words),
        }),
      };
    });
}

export function colleagueTable({ departure, called, names }: Shown, words: Words): TableTwin {
  const { t } = words;
  const units = unitsOf(words);
  return {
    caption: t("retentionDeparture.hours.caption", { names }),
    head: t("retentionDeparture.hours.person"),
    columns: [
      t("retentionDeparture.hours.falls"),
      t("retentionDeparture.hours.error"),
      t("retentionDeparture.hours.done"),
      t("retentionDeparture.hours.load"),
    ],
    rows: departure.colleagues.map((effect) => {
      const told = tellDifference(effect.askedHours.difference, units.hours);
      const { before, after } = loadsOf(effect, words);
      return {
        name: called(effect.postId),
        cells: [told.text, told.error, units.hours.signed(effect.doneHours.difference.value), `${before} → ${after}`],
      };
    }),
  };
}
