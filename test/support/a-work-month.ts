/** Small months of work written down directly: who is there, what is asked for, and what an hour of each type yields. */
import { type MemberType, memberTypeIds } from "../../shared/catalogue/member-types.ts";
import type { Mix } from "../../shared/domain/mix.ts";
import type { LivedMonth } from "../../shared/analysis/composition/lived-months.ts";
import { type Work, marketsOf } from "../../shared/analysis/composition/work.ts";
import type { Luck } from "./luck.ts";

export type Person = { readonly groupName: string; readonly mix: Mix; readonly hours: number };

type Described = {
  readonly segmentIds: readonly string[];
  /** By activity, what an hour of each type yields. */
  readonly gains: Readonly<Record<string, Mix>>;
  /** By segment, or "" for work that belongs to none, and activity: hours asked for. */
  readonly demand: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly people: readonly Person[];
  readonly targetShare?: number;
};

export const pure = (type: MemberType): Mix => ({ sales: 0, support: 0, analyst: 0, [type]: 1 });

/** Every segment is a market of its own, the last market is everyone's. A person at full time has 100 hours. */
export function aWorkMonth({ segmentIds, gains, demand, people, targetShare = 1 }: Described) {
  const activityIds = Object.keys(gains);
  const markets = [...segmentIds, ""];
  const groupNames = [...new Set(people.map(({ groupName }) => groupName))];
  const work: Work = {
    activityIds,
    segmentIds,
    network: { groupNames, internalMarket: segmentIds.length },
    marketSegmentIds: markets.map((id) => (id === "" ? [] : [id])),
    gainOf: (type, sink) => gains[activityIds[sink % activityIds.length]!]![type],
    fullTimeHours: 100,
    targetShare,
  };
  const sumOf = (groupName: string, type: MemberType) =>
    people.reduce((sum, own) => (own.groupName === groupName ? sum + own.hours * own.mix[type] : sum), 0);
  const lived: LivedMonth = {
    month: 12,
    mean: {
      handHours: Float64Array.from(groupNames.flatMap((name) => memberTypeIds.map((type) => sumOf(name, type)))),
      demandHours: Float64Array.from(
        markets.flatMap((market) => activityIds.map((activity) => demand[market]?.[activity] ?? 0)),
      ),
    },
    futures: [],
    people: people.map(({ groupName, mix, hours }, index) => ({
      memberId: `m${index}`,
      group: groupNames.indexOf(groupName),
      mix,
      handHours: hours,
    })),
    ramp: Float64Array.of(1),
  };
  return { work, lived, month: lived.mean };
}

/** A few people, two segments, three kinds of work; from far too few people to more than enough. */
export function randomWorkMonth({ between, whole, chance, one, mix }: Luck, size: number) {
  const segmentIds = ["a", "b"];
  const gains = Object.fromEntries(
    ["calls", "numbers", "talks"].map((id) => [
      id,
      { sales: between(0.2, 1), support: between(0.2, 1), analyst: between(0.2, 1) },
    ]),
  );
  const demandOf = () =>
    Object.fromEntries(Object.keys(gains).map((id) => [id, chance(0.25) ? 0 : between(5, 25 * size)]));
  return aWorkMonth({
    segmentIds,
    gains,
    demand: { a: demandOf(), b: demandOf(), "": demandOf() },
    people: Array.from({ length: size }, () => ({
      groupName: one(["*", "a", "b"]),
      mix: mix(),
      hours: whole(30, 120),
    })),
    targetShare: between(0.6, 1),
  });
}

/** The markets that each group may work in, for whoever checks a program by another way. */
export const openTo = (work: Work, groupName: string): ReadonlySet<number> => new Set(marketsOf(work, groupName));
