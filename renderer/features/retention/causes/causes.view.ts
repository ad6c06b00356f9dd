/** The map's rows: who stands in it, in which order, and which of them are asked for. Nobody is ordered by what presses on them. */
import type { PersonPressure, PressureInMonth } from "../../../../shared/analysis/retention/pressure/pressure.ts";
import { lookOf, oldMonths, pressingCauses } from "../../../../shared/analysis/retention/pressure/worth-a-look.ts";
import { type Month, monthsBetween } from "../../../../shared/base/month.ts";
import { type AttritionCause, attritionCauseIds } from "../../../../shared/catalogue/attrition-causes.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import type { Post } from "../../../../shared/domain/team-at.ts";
import type { Words } from "../../../i18n/words.ts";
import { calledAs } from "../called-as.ts";

export type CauseRow = {
  readonly post: Post;
  readonly name: string;
  /** The same in a sentence. */
  readonly called: string;
  readonly person: PersonPressure;
  /** The latest conversation that the plan knows of. */
  readonly lastTalk: { readonly held: Month; readonly ageMonths: number } | undefined;
};

type RowInputs = {
  readonly posts: readonly Post[];
  readonly baseline: Baseline;
  readonly scenario: Scenario;
  readonly month: Month;
  readonly nameOf: (post: Post) => string;
  readonly words: Words;
};

export function causeRows({ people }: PressureInMonth, inputs: RowInputs): readonly CauseRow[] {
  const { posts, baseline, scenario, month, nameOf, words } = inputs;
  const pressureOf = new Map(people.map((person) => [person.personId, person]));
  const latest = new Map<string, Month>();
  for (const { memberId, held } of baseline.checkIns) {
    const known = latest.get(memberId);
    if (held <= scenario.start && (known === undefined || held > known)) latest.set(memberId, held);
  }
  return posts.flatMap((post): CauseRow[] => {
    const person = pressureOf.get(post.id);
    if (person === undefined || post.status !== "here") return [];
    const held = latest.get(post.id);
    const lastTalk = held === undefined ? undefined : { held, ageMonths: monthsBetween(held, month) };
    const name = nameOf(post);
    return [{ post, name, called: calledAs(post, name, words), person, lastTalk }];
  });
}

export const showIds = ["all", "look", "old", "unasked"] as const;
export type ShowId = (typeof showIds)[number];
export const sortIds = ["team", "talk"] as const;
export type SortId = (typeof sortIds)[number];

export type Choice = {
  /** Undefined for all teams; an empty text for people without one. */
  readonly team: string | undefined;
  readonly cause: AttritionCause | undefined;
  readonly show: ShowId;
  readonly sort: SortId;
};

export const everything: Choice = { team: undefined, cause: undefined, show: "all", sort: "team" };

export const hasLook = ({ person }: CauseRow): boolean =>
  attritionCauseIds.some((cause) => lookOf(person.causes[cause]) !== undefined);

/** Nobody asked within the usual rhythm; whom a plan is still to hire nobody could. */
export const isUnheard = ({ post, lastTalk }: CauseRow): boolean =>
  post.kind === "member" && (lastTalk === undefined || lastTalk.ageMonths > oldMonths);

const shows: Readonly<Record<ShowId, (row: CauseRow) => boolean>> = {
  all: () => true,
  look: hasLook,
  old: ({ lastTalk }) => lastTalk !== undefined && lastTalk.ageMonths > oldMonths,
  unasked: ({ post, lastTalk }) => post.kind === "member" && lastTalk === undefined,
};

export function chosenRows(rows: readonly CauseRow[], { team, cause, show, sort }: Choice): readonly CauseRow[] {
  const chosen = rows.filter(
    (row) =>
      (team === undefined || (row.post.team ?? "") === team) &&
      (cause === undefined || pressingCauses(row.person).includes(cause)) &&
      shows[show](row),
  );
  const age = ({ lastTalk }: CauseRow) => lastTalk?.ageMonths ?? Infinity;
  return sort === "team"
    ? chosen
    : chosen.toSorted((one, other) => (age(one) < age(other) ? 1 : age(one) > age(other) ? -1 : 0));
}

/** The teams people are in, in the order in which they are met; an empty text for people without one. */
export const teamsOf = (rows: readonly CauseRow[]): readonly string[] => [
  ...new Set(rows.map(({ post }) => post.team ?? "")),
];
