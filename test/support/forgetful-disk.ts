/** A disk in memory that keeps what was synced for certain, and of the rest only what chance leaves after a power cut. */
import { basename, dirname } from "node:path";
import type { RecordFile, RecordFiles } from "../../electron/record/files.ts";

type Content = { bytes: Buffer; synced: number };
type Chance = () => number;

/** Thrown at the moment of the power cut, and by everything asked afterwards. */
export class PowerCut extends Error {}

function noSpace(): NodeJS.ErrnoException {
  return Object.assign(new Error("no space"), { code: "ENOSPC" });
}

export type ForgetfulDisk = RecordFiles & {
  /** The power fails during the nth change from now on. */
  cutAfter(changes: number): void;
  changes(): number;
  /** What a restart finds. */
  restart(chance: Chance): void;
  /** Bytes that still fit; undefined for no limit. */
  fill(bytes: number | undefined): void;
  paths(): readonly string[];
  contentOf(path: string): Buffer;
  damage(path: string, change: (bytes: Buffer) => Buffer | undefined): void;
};

export function createForgetfulDisk(): ForgetfulDisk {
  /** Names as programs see them now, and as the disk is sure to know them. */
  let names = new Map<string, Content>();
  let lasting = new Map<string, Content>();
  let changes = 0;
  let cutAt = Infinity;
  let room: number | undefined;

  /** Every change is a moment at which the power may fail: before it, or half way through it. */
  function change(): void {
    if (changes >= cutAt) throw new PowerCut();
    changes++;
  }
  const enoent = () => Object.assign(new Error("no such file"), { code: "ENOENT" });

  async function writeInto(content: Content, bytes: Uint8Array): Promise<void> {
    // Everyone else gets a turn first, so that the power can fail between the two copies of a frame.
    await Promise.resolve();
    change();
    const fitting = room === undefined ? bytes.length : Math.min(bytes.length, room);
    content.bytes = Buffer.concat([content.bytes, bytes.subarray(0, fitting)]);
    if (room !== undefined) room -= fitting;
    if (fitting < bytes.length) throw noSpace();
  }

  const handle = (content: Content): RecordFile => ({
    append: (bytes) => writeInto(content, bytes),
    async sync() {
      change();
      content.synced = content.bytes.length;
    },
    async close() {},
  });

  return {
    async makeFolder() {},
    list: async (folder) => [...names.keys()].filter((path) => dirname(path) === folder).map((path) => basename(path)),
    async read(path) {
      const content = names.get(path);
      if (!content) throw enoent();
      return content.bytes;
    },
    async readStart(path, length) {
      const content = names.get(path);
      if (!content) throw enoent();
      return content.bytes.subarray(0, length);
    },
    async create(path) {
      change();
      if (room !== undefined && room <= 0) throw noSpace();
      if (names.has(path)) throw Object.assign(new Error("exists"), { code: "EEXIST" });
      const content = { bytes: Buffer.alloc(0), synced: 0 };
      names.set(path, content);
      return handle(content);
    },
    async rename(from, to) {
      change();
      const content = names.get(from);
      if (!content) throw enoent();
      names.delete(from);
      names.set(to, content);
    },
    async remove(path) {
      change();
      if (room !== undefined) room += names.get(path)?.bytes.length ?? 0;
      names.delete(path);
    },
    async syncFolder() {
      change();
      lasting = new Map(names);
    },
    freeBytes: async () => room ?? Infinity,

    cutAfter: (more) => (cutAt = changes + more),
    changes: () => changes,
    restart(chance) {
      // A name that changed since the folder was synced may be found either way, each on its own.
      const found = new Map<string, Content>();
      for (const path of new Set([...names.keys(), ...lasting.keys()])) {
        const content = (chance() < 0.5 ? names : lasting).get(path);
        if (content) found.set(path, content);
      }
      for (const [path, { bytes, synced }] of found) {
        const kept = synced + Math.floor(chance() * (bytes.length - synced + 1));
        const survived = Buffer.from(bytes.subarray(0, kept));
        // A block that was being written can come back as anything.
        if (kept > synced && chance() < 0.3) survived[kept - 1] = Math.floor(chance() * 256);
        found.set(path, { bytes: survived, synced: survived.length });
      }
      names = found;
      lasting = new Map(found);
      cutAt = Infinity;
    },
    fill: (bytes) => (room = bytes),
    paths: () => [...names.keys()],
    contentOf: (path) => names.get(path)?.bytes ?? Buffer.alloc(0),
    damage(path, change) {
      const changed = change(Buffer.from(names.get(path)!.bytes));
      if (changed === undefined) names.delete(path);
      else names.set(path, { bytes: changed, synced: changed.length });
      lasting = new Map(names);
    },
  };
}
