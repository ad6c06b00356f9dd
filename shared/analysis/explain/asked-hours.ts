import { add, meanOf } from "./sums.ts";
import type { Scene } from "./scene.ts";

/** Who asks for an activity's hours in a future's month, segment by segment and the team itself, and what nobody got to. */
export type AskedHours = {
  readonly demandHours: number;
  readonly deliveredHours: number;
  readonly bySegment: readonly { readonly demandHours: number; readonly undoneHours: number }[];
  readonly ofTeam: { readonly demandHours: number; readonly undoneHours: number };
};

/** Whoever shares a market shares what is done of it. */
export function askedHoursOf({ plan, width, floats }: Scene, activity: number): AskedHours {
  const { markets, internalMarket } = plan.network;
  const [demand, delivered, asked] = [floats("demand"), floats("delivered"), floats("segmentDemand")];
  const sinks = Array.from({ length: markets }, (_, market) => market * width + activity);
  const sumOver = (hours: Float64Array) => sinks.reduce((sum, sink) => sum + hours[sink]!, 0);
  const hoursIn = (market: number, demandHours: number) => {
    const sink = sinks[market]!;
    const undoneShare = demand[sink]! > 0 ? 1 - delivered[sink]! / demand[sink]! : 0;
    return { demandHours, undoneHours: demandHours * undoneShare };
  };
  const bySegment = plan.segmentIds.map((_, segment) =>
    hoursIn(plan.segment.market[segment]!, asked[segment * width + activity]!),
  );
  const inTeamsMarket = bySegment.reduce(
    (sum, { demandHours }, segment) => (plan.segment.market[segment] === internalMarket ? sum + demandHours : sum),
    0,
  );
  return {
    demandHours: sumOver(demand),
    deliveredHours: sumOver(delivered),
    bySegment,
    ofTeam: hoursIn(internalMarket, demand[sinks[internalMarket]!]! - inTeamsMarket),
  };
}

type Asked = { demandHours: number; deliveredHours: number };
type Left = { demandHours: number; undoneHours: number };
export type AskedSums = Asked & { readonly bySegment: readonly Left[]; readonly ofTeam: Left };

export const nothingAsked = (segments: number): AskedSums => ({
  demandHours: 0,
  deliveredHours: 0,
  bySegment: Array.from({ length: segments }, () => ({ demandHours: 0, undoneHours: 0 })),
  ofTeam: { demandHours: 0, undoneHours: 0 },
});

/** One more month of one more future. */
export function addAsked(sums: AskedSums, added: AskedHours): void {
  sums.demandHours += added.demandHours;
  sums.deliveredHours += added.deliveredHours;
  added.bySegment.forEach((own, segment) => add(sums.bySegment[segment]!, own));
  add(sums.ofTeam, added.ofTeam);
}

export const meanAsked = (sums: AskedSums, futures: number): AskedHours => ({
  demandHours: sums.demandHours / futures,
  deliveredHours: sums.deliveredHours / futures,
  bySegment: sums.bySegment.map((own) => meanOf(own, futures)),
  ofTeam: meanOf(sums.ofTeam, futures),
});
