/** A record and a shelf beside an autosave, for its tests. */
import type { AppError, Result } from "../../../shared/base/errors.ts";
import type { JournalEntry } from "../../../shared/ipc/record.ts";
import type { Stored } from "../../../renderer/data/stored.ts";
import { createAutosave } from "../../../renderer/workspace/autosave.ts";
import type { Saved } from "../../../renderer/workspace/workspace.store.ts";

const entry = (revision: number): JournalEntry => ({ revision, text: `deed ${revision}` });
const lacking: AppError = { code: "input/invalid", path: "parts.text", expected: "string", found: "nothing" };
export const diskFull = { code: "record/disk-full", freeMegabytes: 1, neededMegabytes: 200 } as const;

/** A record and a shelf that answer when told to, and write down what reached them. */
export function aWorld(toShelve?: Stored) {
  const log: string[] = [];
  const shown: { saved: Saved; revision: number }[] = [];
  let newest = 1;
  const world = {
    log,
    shown,
    recordRefuses: false,
    /** The record cannot find what it is said to have. */
    lacks: false,
    shelfRefuses: false,
    /** Milliseconds until the shelf is filled. */
    slowShelf: 0,
    /** What the document is made of; the record holds the old one from the start. */
    parts: ["old"] as readonly string[],
    /** Names of the parts whose texts travelled. */
    sent: [] as string[],
    readOnly: undefined as AppError | undefined,
    /** Milliseconds until the record answers. */
    slow: 5,
    last: () => shown.at(-1),
    add(...revisions: number[]) {
      for (const revision of revisions) {
        newest = revision;
        autosave.add(entry(revision));
      }
    },
  };
  const numbers = (entries: readonly JournalEntry[]) => entries.map(({ revision }) => revision).join(",");
  async function answer<T>(what: string, value: T): Promise<Result<T>> {
    await new Promise((resolve) => setTimeout(resolve, world.slow));
    if (world.recordRefuses) return { ok: false, error: diskFull };
    log.push(what);
    return { ok: true, value };
  }
  function shelve(what: string): Promise<void> {
    if (world.shelfRefuses) return Promise.reject(new DOMException("no", "QuotaExceededError"));
    log.push(what);
    return Promise.resolve();
  }
  const autosave = createAutosave(1, {
    desktop: {
      appendToJournal: ({ entries }) => answer(`record ${numbers(entries)}`, { revision: entries.at(-1)!.revision }),
      writeSnapshot({ revision, parts }) {
        world.sent.push(...parts.filter(({ text }) => text !== undefined).map(({ id }) => id));
        if (world.lacks && parts.some(({ text }) => text === undefined))
          return Promise.resolve({ ok: false, error: lacking });
        return answer(`record snapshot ${revision}`, { revision });
      },
    },
    shelf: {
      append: (entries) => shelve(`shelf ${numbers(entries)}`),
      keepSnapshot: ({ revision }) => shelve(`shelf snapshot ${revision}`),
      async rebuild({ snapshot }) {
        await new Promise((resolve) => setTimeout(resolve, world.slowShelf));
        await shelve(`shelf rebuilt ${snapshot?.revision}`);
      },
    },
    workspace: "kita",
    name: () => "Kita",
    ...{ held: new Set(["old"]), toShelve, whenIdle: () => new Promise((resolve) => setTimeout(resolve, 100)) },
    snapshot: () => ({
      ...{ revision: newest, root: `document at ${newest}`, earlier: [] },
      parts: world.parts.map((id) => ({ id, text: () => `[${id}]`, isApart: false })),
    }),
    show({ saved, readOnly }, revision) {
      shown.push({ saved, revision });
      world.readOnly = readOnly;
    },
    report: () => {},
  });
  return { ...world, world, autosave };
}
