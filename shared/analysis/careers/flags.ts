/**
 * What is worth a look in the careers of a team, each with the evidence of this plan. A flag says that something is so and from
 * when; it never rates a person. Limits are assumptions, named below.
 */
import { type CompanyPhase, companyPhaseIds } from "../../catalogue/journey.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { Member } from "../../domain/member.ts";
import { phaseDriver } from "../../simulation/drivers.ts";
import type { CareerAhead, CareersAhead, SeatsAhead, Series } from "./careers-ahead.ts";

/** What can wear on a person's career; the ids are those of the causes of leaving. */
export const concerns = ["blocked", "alone", "operator", "phase", "productWork"] as const;
export type Concern = (typeof concerns)[number];

export type PersonFlag =
  | {
      readonly kind: "blocked";
      readonly personId: string;
      readonly from: number;
      readonly levelIds: readonly string[];
      /** Already waited before the plan begins. */
      readonly waitedMonths: number;
      readonly waitMonths: number;
      readonly riseShare: number;
    }
  | { readonly kind: "alone"; readonly personId: string; readonly from: number; readonly share: number }
  | {
      readonly kind: "operator";
      readonly personId: string;
      readonly from: number;
      readonly routineShare: number;
      /** Mean months of the horizon, while here, in which the work is narrower and more routine than ordinary. */
      readonly months: number;
    }
  | {
      readonly kind: "phase";
      readonly personId: string;
      readonly from: number;
      readonly phase: CompanyPhase;
      readonly preference: CompanyPhase;
      readonly share: number;
    }
  | {
      readonly kind: "productWork";
      readonly personId: string;
      readonly from: number;
      readonly ambitionShare: number;
      readonly freeShare: number;
    };

export type TeamFlag =
  /** Neither of the two core skills after years: a ceiling, however long they stay. */
  | { readonly kind: "ceiling"; readonly personIds: readonly string[] }
  | { readonly kind: "emptySeat"; readonly levelId: string; readonly from: number; readonly share: number }
  /** A seat that leads people, with nobody ready to take it. */
  | {
      readonly kind: "succession";
      readonly levelId: string;
      readonly holderIds: readonly string[];
      readonly readyShare: number;
    };

export type Flag = PersonFlag | TeamFlag;

/** Shares of futures from which something is said to be so. */
const likely = 0.5;
/** Looked at first: a year from the start is as far as most teams act. */
const year = 12;
/** Of the year, for which something must hold to be more than a passing month. */
const lasting = 6;
/** What waiting must weigh within the year: 0 not at all, 1 at its worst. */
const heavyWait = 0.3;
/** Mean months with no seat that are more than a search takes. */
const longWait = 3;
/** From which ambition someone is said to want product work. */
const wantsProduct = 0.7;
/** Two of the three phases apart: 0→1 people in a company at 10→100. */
const farApart = 1;
/** Weak in a skill, out of 4; and how long someone has been here before that counts as more than being new. */
const weak = 1;
const newMonths = 24;

const sumOf = (series: Series) => series.reduce((sum, value) => sum + value, 0);
const meanOf = (series: Series) => (series.length === 0 ? 0 : sumOf(series) / series.length);
const firstYear = (series: Series) => series.subarray(0, year);

/** From the first month since when it lasts: likely in it, and in most of the months after it. */
function lastsFrom(series: Series, least = likely): number | undefined {
  const from = series.findIndex(
    (value, month) => value >= least && meanOf(series.subarray(month, month + lasting)) >= least,
  );
  return from === -1 ? undefined : from;
}

function blockedFlag(person: CareerAhead, { levels }: Baseline): PersonFlag[] {
  const { id, levelId, blocked, course, queues, readyIn, waitMonths, rises } = person;
  const from = lastsFrom(course.waiting);
  if (from === undefined || firstYear(blocked).every((weight) => weight < heavyWait)) return [];
  const next = levels.find((level) => level.id === levelId)?.nextLevelIds ?? [];
  return [
    {
      kind: "blocked",
      personId: id,
      from,
      levelIds: next.filter((above) => queues.some((queue) => queue.levelId === above && queue.share[from]! > 0)),
      waitedMonths: Math.max(0, -(readyIn ?? 0)),
      waitMonths,
      riseShare: rises.share,
    },
  ];
}

/** The head of a team has nobody above by design. */
function aloneFlag({ id, alone, levelId }: CareerAhead, { levels }: Baseline): PersonFlag[] {
  const rank = levels.find((level) => level.id === levelId)?.rank ?? 0;
  const from = lastsFrom(alone);
  if (from === undefined || levels.every((level) => level.rank <= rank)) return [];
  return [{ kind: "alone", personId: id, from, share: meanOf(alone.subarray(from, from + lasting)) }];
}

function operatorFlag({ id, narrowed, routine, course }: CareerAhead): PersonFlag[] {
  const from = lastsFrom(narrowed);
  if (from === undefined || meanOf(firstYear(narrowed)) < likely) return [];
  const months = sumOf(narrowed.map((share, month) => share * (1 - course.gone[month]! - course.coming[month]!)));
  return [
    { kind: "operator", personId: id, from, months, routineShare: meanOf(routine.subarray(from, from + lasting)) },
  ];
}

/** By month, the share of futures in which the company is in a phase far from the one a person likes. */
function farPhaseShare({ phases, months }: CareersAhead, preference: CompanyPhase): Series {
  const own = companyPhaseIds.indexOf(preference);
  return Float32Array.from({ length: months }, (_, month) =>
    phases.reduce((sum, share, place) => sum + (phaseDriver(Math.abs(place - own)) >= farApart ? share[month]! : 0), 0),
  );
}

export function likeliestPhase({ phases }: CareersAhead, month: number): CompanyPhase {
  const shares = phases.map((share) => share[month]!);
  return companyPhaseIds[shares.indexOf(Math.max(...shares))]!;
}

function phaseFlag({ id, phasePreference }: Member, ahead: CareersAhead): PersonFlag[] {
  const far = farPhaseShare(ahead, phasePreference);
  const from = lastsFrom(far);
  if (from === undefined) return [];
  const phase = likeliestPhase(ahead, from);
  return [{ kind: "phase", personId: id, from, phase, preference: phasePreference, share: far[from]! }];
}

function productFlag({ id, productAmbition }: Member, { product }: CareersAhead): PersonFlag[] {
  const freeShare = meanOf(firstYear(product.isFree));
  if (productAmbition < wantsProduct || freeShare >= likely) return [];
  return [{ kind: "productWork", personId: id, from: 0, ambitionShare: productAmbition, freeShare }];
}

/** Today's people who are not known to leave within the year: for the others it is too late, or too early. */
const isLookedAt = ({ kind, course: { gone } }: CareerAhead) =>
  kind === "member" && gone[Math.min(gone.length, year) - 1]! < 1;

/** What wears on one person's career at any time of the plan: more than what is worth a look, which is soon and heavy. */
export function concernsOf(person: CareerAhead, baseline: Baseline, ahead: CareersAhead): readonly Concern[] {
  const member = baseline.members.find(({ id }) => id === person.id);
  const isSo: Readonly<Record<Concern, boolean>> = {
    blocked: person.waitMonths >= longWait,
    alone: aloneFlag(person, baseline).length > 0,
    operator: lastsFrom(person.narrowed) !== undefined,
    phase: member !== undefined && phaseFlag(member, ahead).length > 0,
    productWork: member !== undefined && productFlag(member, ahead).length > 0,
  };
  return concerns.filter((concern) => isSo[concern]);
}

/** Heaviest waits first, then by when it begins. */
const byWeight = (one: PersonFlag, other: PersonFlag, weightOf: ReadonlyMap<string, number>) =>
  one.kind === "blocked" && other.kind === "blocked"
    ? (weightOf.get(other.personId) ?? 0) - (weightOf.get(one.personId) ?? 0)
    : one.from - other.from;

export function personFlags(baseline: Baseline, ahead: CareersAhead): readonly PersonFlag[] {
  const memberOf = new Map(baseline.members.map((member) => [member.id, member]));
  const weightOf = new Map(ahead.people.map(({ id, blocked }) => [id, meanOf(firstYear(blocked))]));
  const flags = ahead.people.filter(isLookedAt).flatMap((person) => {
    const member = memberOf.get(person.id);
    const all = [
      ...blockedFlag(person, baseline),
      ...aloneFlag(person, baseline),
      ...operatorFlag(person),
      ...(member ? [...phaseFlag(member, ahead), ...productFlag(member, ahead)] : []),
    ];
    return all.filter(({ from }) => from < year);
  });
  return concerns.flatMap((concern) =>
    flags.filter(({ kind }) => kind === concern).sort((one, other) => byWeight(one, other, weightOf)),
  );
}

function emptySeatFlag({ levelId, isEmpty }: SeatsAhead): TeamFlag[] {
  const from = lastsFrom(isEmpty);
  if (from === undefined) return [];
  const share = meanOf(isEmpty.subarray(from));
  return share < likely ? [] : [{ kind: "emptySeat", levelId, from, share }];
}

function successionFlag({ levelId, someoneWaits, seats, holders }: SeatsAhead, { levels }: Baseline): TeamFlag[] {
  const leadsPeople = levels.find(({ id }) => id === levelId)?.leadsPeople;
  const readyShare = meanOf(firstYear(someoneWaits));
  if (!leadsPeople || seats[0] === 0 || readyShare >= likely) return [];
  const holderIds = holders.filter(({ held }) => held[0]! >= likely).map(({ id }) => id);
  if (holderIds.length === 0) return [];
  return [{ kind: "succession", levelId, holderIds, readyShare }];
}

/** `tenureOf`: months with the team when the plan begins. */
export function teamFlags(
  baseline: Baseline,
  ahead: CareersAhead,
  tenureOf: (member: Member) => number,
): readonly TeamFlag[] {
  const personIds = baseline.members
    .filter(({ competencies: { consulting, commercial } }) => (consulting ?? 4) <= weak && (commercial ?? 4) <= weak)
    .filter((member) => tenureOf(member) >= newMonths)
    .map(({ id }) => id);
  return [
    ...(personIds.length > 0 ? [{ kind: "ceiling", personIds } as const] : []),
    ...ahead.seats.flatMap((seat) => successionFlag(seat, baseline)),
    ...ahead.seats.flatMap(emptySeatFlag),
  ];
}
