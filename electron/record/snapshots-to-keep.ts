/** Which of the earlier states are worth their room: of versions in the record, and of backups outside it. */

export type Keepable = { revision: number; day: string; bytes: number };

const newestKept = 30;
const daysKept = 21;
const shrinksKept = 10;
/** Below this share of the one before, a snapshot looks like an accident, and what it replaced is worth keeping. */
const shrinkShare = 0.5;

/**
 * The newest 30, the last of each of 21 days, and whatever a suspiciously small snapshot replaced. The day is only a
 * label: which of two is newer is decided by revision, so that no change of the clock can prune the wrong one.
 */
export function snapshotsToKeep<Snapshot extends Keepable>(newestFirst: readonly Snapshot[]): ReadonlySet<Snapshot> {
  const lastOfDays = new Map<string, Snapshot>();
  for (const snapshot of newestFirst) if (!lastOfDays.has(snapshot.day)) lastOfDays.set(snapshot.day, snapshot);
  const beforeShrinks = newestFirst.filter(
    (snapshot, index) => index > 0 && newestFirst[index - 1]!.bytes < snapshot.bytes * shrinkShare,
  );
  return new Set([
    ...newestFirst.slice(0, newestKept),
    ...[...lastOfDays.values()].slice(0, daysKept),
    ...beforeShrinks.slice(0, shrinksKept),
  ]);
}
