/** Undo steps that lie apart in the record, fetched when somebody undoes as far back as that. */
import type { StoredPart } from "../../shared/ipc/record.ts";
import type { Stored } from "../data/stored.ts";
import type { History, Step } from "./history.ts";
import type { Pieces } from "./pieces.ts";
import { earlierOf, readSteps } from "./snapshot-text.ts";

type Fetch = (ids: readonly string[]) => Promise<readonly StoredPart[]>;

/** The steps that replaying the journal may take back beyond those at hand: one for each undo in it. */
export async function olderSteps(
  { snapshot, entries }: Stored,
  fetch: Fetch,
): Promise<ReadonlyMap<string, readonly Step[]>> {
  const found = new Map<string, readonly Step[]>();
  const undone = entries.filter(({ text }) => text.includes('"kind":"undo"')).length;
  if (snapshot === undefined || undone === 0) return found;
  const wanted: string[] = [];
  let reached = 0;
  for (const { id, count } of earlierOf(snapshot.root).toReversed()) {
    if (reached >= undone) break;
    wanted.push(id);
    reached += count;
  }
  if (wanted.length > 0) for (const { id, text } of await fetch(wanted)) found.set(id, readSteps(text));
  return found;
}

/** The history with its last earlier steps at hand. */
export function withEarlier<Document>(
  history: History<Document>,
  steps: readonly Step[],
  pieces: Pieces,
): History<Document> {
  const last = history.earlier.at(-1);
  if (last === undefined) return history;
  pieces.adopt({ id: last.id, items: steps });
  return { ...history, earlier: history.earlier.slice(0, -1), past: [...steps, ...history.past] };
}

/** The history without steps that lie apart by now, so that memory does not grow with a long day's work. */
export function withoutStored<Document>(
  history: History<Document>,
  stored: History<Document>["earlier"],
  leastAtHand: number,
): History<Document> {
  const begun = history.earlier.length;
  const isContinued = history.earlier.every(({ id }, index) => stored[index]?.id === id);
  const added = stored.slice(begun).reduce((steps, { count }) => steps + count, 0);
  if (!isContinued || added === 0 || history.past.length - added < leastAtHand) return history;
  return { ...history, earlier: stored, past: history.past.slice(added) };
}
