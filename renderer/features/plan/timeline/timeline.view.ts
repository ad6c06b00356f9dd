/** Where each change of a plan lies on the timeline: its lane, its months, and the row in which it has room for its words. */
import { monthsBetween } from "../../../../shared/base/month.ts";
import { coefficientsOf } from "../../../../shared/catalogue/coefficients.ts";
import type { Change, ChangeOf, ChangeType } from "../../../../shared/domain/change.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import { expectedLeadMonths } from "../../../../shared/domain/team-at.ts";

export const laneIds = ["hires", "leavers", "moves", "seats", "levers", "growth", "company"] as const;
export type LaneId = (typeof laneIds)[number];

export const laneOf: Readonly<Record<ChangeType, LaneId>> = {
  hire: "hires",
  leave: "leavers",
  promote: "moves",
  move: "moves",
  changeMix: "moves",
  changeHours: "moves",
  openSeats: "seats",
  openProductSeats: "seats",
  startLever: "levers",
  stopLever: "levers",
  changeGrowth: "growth",
  changeEffort: "growth",
  changeCompany: "company",
};

export type Bar = {
  /** Its change, or the one that starts it. */
  readonly id: string;
  /** A lever from start to stop is one bar and two changes. */
  readonly changeIds: readonly string[];
  readonly change: Change;
  readonly stop?: ChangeOf<"stopLever">;
  readonly lane: LaneId;
  /** In months from the plan's start; may lie outside the plan. `to` is the first month after it. */
  readonly from: number;
  readonly to: number;
  /** Of a hire: the expected first day, and the month from which they work at full speed. */
  readonly joins?: number;
  readonly ramped?: number;
};

type Plan = Pick<Scenario, "start" | "months" | "changes" | "coefficients">;

/** Each start of a lever with the stop that ends it, among those that stand as it does. */
function stopsByStart(changes: readonly Change[]): ReadonlyMap<string, ChangeOf<"stopLever">> {
  const open = new Map<string, string>();
  const stops = new Map<string, ChangeOf<"stopLever">>();
  for (const change of changes.toSorted((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0))) {
    if (change.type !== "startLever" && change.type !== "stopLever") continue;
    const key = `${change.enabled} ${change.leverId}`;
    if (change.type === "startLever") open.set(key, change.id);
    else {
      const started = open.get(key);
      if (started !== undefined) stops.set(started, change);
      open.delete(key);
    }
  }
  return stops;
}

export function barsOf(plan: Plan): readonly Bar[] {
  const { start, months, changes } = plan;
  const stops = stopsByStart(changes);
  const ended = new Set([...stops.values()].map(({ id }) => id));
  const { rampMonths } = coefficientsOf(plan);
  return changes.flatMap((change): Bar[] => {
    if (ended.has(change.id)) return [];
    const from = monthsBetween(start, change.month);
    const point = { id: change.id, changeIds: [change.id], change, lane: laneOf[change.type], from, to: from + 1 };
    if (change.type === "hire") {
      // As in the engine, what opens before the plan opens with it.
      const joins = Math.max(from, 0) + expectedLeadMonths(change, plan);
      const ramped = joins + Math.ceil(rampMonths);
      return [{ ...point, joins, ramped, to: ramped + 1 }];
    }
    if (change.type !== "startLever") return [point];
    const stop = stops.get(change.id);
    if (stop === undefined) return [{ ...point, to: Math.max(months, from + 1) }];
    const to = Math.max(monthsBetween(start, stop.month), from + 1);
    return [{ ...point, changeIds: [change.id, stop.id], stop, to }];
  });
}

export type Placed = { readonly bar: Bar; readonly row: number };
export type Lane = { readonly id: LaneId; readonly row: number; readonly rows: number; readonly bars: number };
export type Layout = { readonly lanes: readonly Lane[]; readonly placed: readonly Placed[]; readonly rows: number };

type Packing = {
  /** Months that a bar takes up at least, for its words. */
  readonly roomOf: (bar: Bar) => number;
  /** Rows within the lane that bars keep, so that nothing jumps from under a hand. */
  readonly held?: ReadonlyMap<string, number> | undefined;
};

const byStart = (one: Bar, other: Bar) => one.from - other.from || one.to - other.to || (one.id < other.id ? -1 : 1);

/** The first row that has room, lane by lane; an empty lane keeps one row. */
export function laidOut(bars: readonly Bar[], { roomOf, held }: Packing): Layout {
  const lanes: Lane[] = [];
  const placed: Placed[] = [];
  let top = 0;
  for (const id of laneIds) {
    const own = bars.filter(({ lane }) => lane === id).toSorted(byStart);
    /** Of each row the month up to which it is taken. */
    const taken: number[] = [];
    for (const bar of own) {
      const kept = held?.get(bar.id);
      const free = taken.findIndex((until) => until <= bar.from);
      const row = kept ?? (free === -1 ? taken.length : free);
      while (taken.length <= row) taken.push(-Infinity);
      taken[row] = Math.max(taken[row]!, bar.to, bar.from + roomOf(bar));
      placed.push({ bar, row: top + row });
    }
    const rows = Math.max(1, taken.length);
    lanes.push({ id, row: top, rows, bars: own.length });
    top += rows;
  }
  return { lanes, placed, rows: top };
}

/** Rows within their lanes, to be held while a hand moves something. */
export function rowsIn({ lanes, placed }: Layout): ReadonlyMap<string, number> {
  const topOf = new Map(lanes.map(({ id, row }) => [id, row]));
  return new Map(placed.map(({ bar, row }) => [bar.id, row - topOf.get(bar.lane)!]));
}

/** Bars in the order in which they are read: lane by lane, by month. */
export const inReadingOrder = ({ placed }: Layout): readonly string[] => placed.map(({ bar }) => bar.id);

export type Walk = "left" | "right" | "up" | "down" | "first" | "last";

/** The bar that an arrow leads to: along its lane by month, or to the nearest in the next row that has one. */
export function neighbour(layout: Layout, fromId: string, walk: Walk): string | undefined {
  const { placed } = layout;
  const here = placed.find(({ bar }) => bar.id === fromId);
  if (here === undefined) return placed[0]?.bar.id;
  const lane = placed.filter(({ bar }) => bar.lane === here.bar.lane);
  const place = lane.indexOf(here);
  switch (walk) {
    case "left":
      return lane[place - 1]?.bar.id;
    case "right":
      return lane[place + 1]?.bar.id;
    case "first":
      return lane[0]?.bar.id;
    case "last":
      return lane.at(-1)?.bar.id;
    case "up":
    case "down": {
      const rows = placed.map(({ row }) => row).filter((row) => (walk === "up" ? row < here.row : row > here.row));
      const next = walk === "up" ? Math.max(...rows) : Math.min(...rows);
      const apart = ({ bar }: Placed) => Math.abs(bar.from - here.bar.from);
      return placed.filter(({ row }) => row === next).toSorted((a, b) => apart(a) - apart(b))[0]?.bar.id;
    }
  }
}
