/**
 * Whom to talk to next: whose true answers would tell most about the coming year of the plan. Not who is likeliest to leave; somebody
 * of whom all is known need not be asked again, whatever they said.
 */
import { addMonths, type Month, monthsBetween } from "../../../base/month.ts";
import type { AttritionCause } from "../../../catalogue/attrition-causes.ts";
import { coefficientsOf } from "../../../catalogue/coefficients.ts";
import type { Baseline } from "../../../domain/baseline.ts";
import type { Scenario } from "../../../domain/scenario.ts";
import type { Estimate } from "../../projection.ts";
import type { PressureInMonth } from "../pressure/pressure.ts";
import { pressureAt } from "../pressure/pressure-at.ts";
import { liveWorlds, type TalkMeasure, talkMeasures } from "./live-worlds.ts";
import type { Asked } from "./person-in-worlds.ts";
import { type Settled, settledBy } from "./what-talks-settle.ts";
import { unsettledOf } from "./unsettled.ts";

/** An answer is worth half of itself after some months, so what it tells of later years is nothing to rank by. */
const talkHorizonMonths = 12;

export type NextTalk = {
  readonly memberId: string;
  /** Undefined where nobody ever asked. */
  readonly lastHeld: Month | undefined;
  readonly ageMonths: number | undefined;
  /** 0: told everything just now. 1: never asked. */
  readonly openShare: number;
  /** Part of the spread that would be settled: the mean over the measures. */
  readonly value: Estimate;
  readonly byMeasure: Readonly<Record<TalkMeasure, Settled>>;
  /** Between which places they stand: those whose value differs by less than its error are level. */
  readonly place: { readonly from: number; readonly to: number };
  /** The cause on which an answer would move most. */
  readonly cause: AttritionCause;
  /** The work whose coverage at its lowest hangs on them most, where any can be told from noise. */
  readonly activityId: string | undefined;
};

export type NextTalks = {
  readonly worlds: number;
  readonly months: number;
  /** By value. */
  readonly talks: readonly NextTalk[];
  /** Whom there was no time to weigh, in the order of the team. */
  readonly unweighed: readonly string[];
  /** Of each measure, the part of the spread that all of them together would settle. */
  readonly together: Readonly<Record<TalkMeasure, Estimate>>;
  /** The month in which coverage is lowest on average. */
  readonly leanest: { readonly month: Month; readonly coverage: number };
};

/** Standard errors from which on a difference is one. */
const clear = 2;

/** About two seconds of a processor for two dozen people and eight for 200; of larger teams those are weighed of whom least is known. */
const most = { asked: 200, inLargeTeam: 100, largeTeam: 300 };
const worldsFor = (people: number): number => (people <= 60 ? 4_000 : people <= most.largeTeam ? 3_000 : 1_200);

function askedOf({ people }: PressureInMonth, { members, checkIns }: Baseline, scenario: Scenario) {
  const coefficients = coefficientsOf(scenario);
  const lastHeld = new Map<string, Month>();
  for (const { memberId, held } of checkIns) {
    if (held <= scenario.start && held > (lastHeld.get(memberId) ?? "")) lastHeld.set(memberId, held);
  }
  const leaving = new Set([
    ...members.filter(({ leaves }) => leaves !== undefined).map(({ id }) => id),
    ...scenario.changes.flatMap((change) => (change.type === "leave" && change.enabled ? [change.memberId] : [])),
  ]);
  return people
    .filter(({ personId, kind }) => kind === "member" && !leaving.has(personId))
    .map(({ personId, causes }) => {
      const held = lastHeld.get(personId);
      const ageMonths = held === undefined ? undefined : monthsBetween(held, scenario.start);
      return { memberId: personId, lastHeld: held, ageMonths, unsettled: unsettledOf(causes, ageMonths, coefficients) };
    });
}

/** Of a large team, those of whom least is known. */
function split<Person extends Asked>(people: readonly Person[], teamSize: number) {
  const count = teamSize > most.largeTeam ? most.inLargeTeam : most.asked;
  const chosen = new Set(
    people.toSorted((one, other) => other.unsettled.openShare - one.unsettled.openShare).slice(0, count),
  );
  return {
    weighed: people.filter((person) => chosen.has(person)),
    unweighed: people.filter((person) => !chosen.has(person)).map(({ memberId }) => memberId),
  };
}

/** Their errors may go together: at worst they add up. */
const meanOf = (parts: readonly Estimate[]): Estimate => ({
  value: parts.reduce((sum, { value }) => sum + value, 0) / parts.length,
  standardError: parts.reduce((sum, { standardError }) => sum + standardError, 0) / parts.length,
});

const sumOf = (parts: readonly Estimate[]): Estimate => ({
  value: Math.max(
    0,
    parts.reduce((sum, { value }) => sum + value, 0),
  ),
  standardError: Math.hypot(...parts.map(({ standardError }) => standardError)),
});

export const isClearlyMore = (one: Estimate, other: Estimate): boolean =>
  one.value - other.value > clear * Math.hypot(one.standardError, other.standardError);

function placesOf(values: readonly Estimate[]): readonly NextTalk["place"][] {
  return values.map((own) => ({
    from: 1 + values.filter((other) => isClearlyMore(other, own)).length,
    to: values.length - values.filter((other) => isClearlyMore(own, other)).length,
  }));
}

type Options = {
  readonly worlds?: number;
  /** Hears how much is done, 0 to 1. */
  readonly onProgress?: (doneShare: number) => void;
};

export function nextTalks(
  baseline: Baseline,
  scenario: Scenario,
  { worlds = Math.min(scenario.trials, worldsFor(baseline.members.length)), onProgress }: Options = {},
): NextTalks {
  const year = { ...scenario, months: Math.min(talkHorizonMonths, scenario.months) };
  const everyone = askedOf(pressureAt(baseline, year, 0), baseline, year);
  const { weighed, unweighed } = split(everyone, baseline.members.length);
  const lived = liveWorlds({ baseline, scenario: year }, weighed, worlds, onProgress);
  const settled = settledBy(lived.people);
  const byMeasure = Object.fromEntries(
    talkMeasures.map((measure) => [measure, settled(lived.measures[measure])]),
  ) as Record<TalkMeasure, readonly Settled[]>;
  const activities = lived.activities.map(({ activityId, lowest }) => ({ activityId, settled: settled(lowest) }));
  const talks = weighed.map(({ memberId, lastHeld, ageMonths, unsettled }, person) => {
    const own = talkMeasures.map((measure) => [measure, byMeasure[measure][person]!] as const);
    const hit = activities
      .map(({ activityId, settled: all }) => ({ activityId, swing: all[person]!.swing }))
      .filter(({ swing }) => -swing.value > clear * swing.standardError)
      .toSorted((one, other) => one.swing.value - other.swing.value);
    return {
      ...{ memberId, lastHeld, ageMonths, openShare: unsettled.openShare },
      value: meanOf(own.map(([, { part }]) => part)),
      byMeasure: Object.fromEntries(own) as NextTalk["byMeasure"],
      cause: lived.people[person]!.weightiest,
      activityId: hit[0]?.activityId,
    };
  });
  const places = placesOf(talks.map(({ value }) => value));
  const leanest = lived.coverage.indexOf(Math.min(...lived.coverage));
  return {
    worlds,
    months: year.months,
    talks: talks
      .map((talk, person) => ({ ...talk, place: places[person]! }))
      .sort((one, other) => other.value.value - one.value.value),
    unweighed,
    together: Object.fromEntries(
      talkMeasures.map((measure) => [measure, sumOf(byMeasure[measure].map(({ part }) => part))]),
    ) as NextTalks["together"],
    leanest: { month: addMonths(scenario.start, Math.max(0, leanest)), coverage: lived.coverage[leanest] ?? 1 },
  };
}
