/** What a ladder says about itself: levels that nobody can reach, ways that lead down or in a circle, ends in the middle. */
import type { Level } from "./ladder.ts";

export type LadderAdvice = {
  readonly kind:
    /** Nobody is promoted to it, and it is not a place to begin. */
    | "unreachable"
    /** It leads nowhere, while its own track goes on above it. */
    | "deadEnd"
    /** Its way leads to a level of the same height or below. */
    | "downhill"
    /** Whoever goes on from here comes back here. */
    | "circle"
    /** No seat and no span: nobody can ever hold it. */
    | "noSeats";
  readonly levelId: string;
  /** The other end of the way, for `downhill`. */
  readonly toId?: string;
};

/** Levels that can be reached from one, itself only by a circle. */
function reachableFrom(level: Level, byId: ReadonlyMap<string, Level>): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...level.nextLevelIds];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const next = byId.get(id);
    if (!next || reached.has(id)) continue;
    reached.add(id);
    open.push(...next.nextLevelIds);
  }
  return reached;
}

/** In the order of the levels. A lattice may go sideways; that is downhill only in the eyes of whoever counts ranks, and said. */
export function ladderAdvice(levels: readonly Level[]): readonly LadderAdvice[] {
  const byId = new Map(levels.map((level) => [level.id, level]));
  const lowest = Math.min(...levels.map(({ rank }) => rank));
  const reached = new Set(levels.flatMap(({ nextLevelIds }) => nextLevelIds));
  return levels.flatMap((level) => {
    const { id: levelId, rank, track, nextLevelIds, seats, membersPerSeat } = level;
    const advice: LadderAdvice[] = [];
    const isEntry = rank === lowest || levels.every((other) => other.track !== track || other.rank >= rank);
    if (!reached.has(levelId) && !isEntry) advice.push({ kind: "unreachable", levelId });
    const goesOn = levels.some((other) => other.track === track && other.rank > rank);
    if (nextLevelIds.length === 0 && goesOn) advice.push({ kind: "deadEnd", levelId });
    for (const toId of nextLevelIds) {
      const to = byId.get(toId);
      if (to && to.rank <= rank) advice.push({ kind: "downhill", levelId, toId });
    }
    if (reachableFrom(level, byId).has(levelId)) advice.push({ kind: "circle", levelId });
    if (seats === 0 && membersPerSeat === undefined) advice.push({ kind: "noSeats", levelId });
    return advice;
  });
}

/** Where the people of each level would stand on another ladder: on the same level, else on the nearest of their track and height. */
export function nearestLevels(from: readonly Level[], to: readonly Level[]): Readonly<Record<string, string>> {
  const distance = (one: Level, other: Level) =>
    (one.id === other.id ? 0 : 1) +
    10 * Math.abs(one.rank - other.rank) +
    (one.track === other.track ? 0 : 15) +
    (one.leadsPeople === other.leadsPeople ? 0 : 25);
  return Object.fromEntries(
    from.flatMap((level) => {
      const same = to.find(({ id }) => id === level.id);
      const nearest = same ?? to.toSorted((a, b) => distance(level, a) - distance(level, b))[0];
      return nearest ? [[level.id, nearest.id]] : [];
    }),
  );
}
