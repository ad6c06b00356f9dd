/** Every snapshot of a record: writing the next one, finding the newest that is whole, and dropping what has aged. */
import { join } from "node:path";
import { Fault } from "../../shared/base/errors.ts";
import type { SnapshotToWrite, StoredPart, StoredSnapshot, VersionMark } from "../../shared/ipc/record.ts";
import type { VersionEntry } from "../../shared/ipc/versions.ts";
import { readMarks, writeMark } from "./marks.ts";
import type { Place } from "./place.ts";
import { setAside } from "./set-aside.ts";
import { readSingle, writeSingle } from "./single-file.ts";
import {
  type Contents,
  type PartSize,
  readContents,
  readSnapshotFile,
  type SnapshotFile,
  snapshotFile,
  type SnapshotName,
  snapshotsAmong,
  writeSnapshotFile,
} from "./snapshot-file.ts";
import { snapshotsToKeep } from "./snapshots-to-keep.ts";

/** More files than this behind one snapshot, and the next one stands alone again: damage to one file must not spread. */
const mostHomes = 24;
/** The journal reaches back over so many snapshots that share no file, so that a damaged newest one costs nothing. */
const independentCovered = 3;

const apartFile = (id: string) => `part-${id}.crew`;
const apartPattern = /^part-([\w-]+)\.crew$/;
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10).replaceAll("-", "");
const homesOf = ({ homes }: Contents) => Object.keys(homes).map(Number);
const sum = (sizes: readonly PartSize[]) => sizes.reduce((bytes, [, size]) => bytes + size, 0);

const lacking = (id: string) =>
  new Fault({ code: "input/invalid", path: "parts.text", expected: "string", found: `nothing known of ${id}` });

type Newest = { name: SnapshotName; contents: Contents };

export function createSnapshots(place: Place, now: () => number, report: (cause: unknown) => void) {
  const { files, folder } = place;
  let newest: Newest | undefined;
  /** Contents never change once written. */
  const known = new Map<number, Contents | undefined>();

  const list = async () => snapshotsAmong(await files.list(folder));

  async function contentsOf(name: SnapshotName): Promise<Contents | undefined> {
    if (!known.has(name.sequence) || name.sequence === 0) known.set(name.sequence, await readContents(place, name));
    return known.get(name.sequence);
  }

  /** The whole document, or the names of the files that stand in its way. */
  async function gather(
    name: SnapshotName,
    names: readonly SnapshotName[],
  ): Promise<{ whole: StoredSnapshot; contents: Contents } | { damaged: readonly SnapshotName[] }> {
    const own = await readSnapshotFile(place, name);
    if (own === undefined) return { damaged: [name] };
    const texts = new Map(own.parts);
    for (const [sequence, parts] of Object.entries(own.contents.homes)) {
      if (Number(sequence) === name.sequence || parts.length === 0) continue;
      const home = names.find((each) => each.sequence === Number(sequence));
      const file = home && (await readSnapshotFile(place, home));
      if (file === undefined || parts.some(([id]) => !file.parts.has(id)))
        return { damaged: home ? [home, name] : [name] };
      for (const [id] of parts) texts.set(id, file.parts.get(id)!);
    }
    const parts = [...texts].map(([id, text]) => ({ id, text }));
    return { whole: { revision: name.revision, root: own.root, parts }, contents: own.contents };
  }

  /** Those parts whose texts the window left out, where they lie. */
  function placed({ parts }: SnapshotToWrite, sequence: number) {
    const held = new Map<string, { home: number; size: PartSize }>();
    for (const [home, sizes] of Object.entries(newest?.contents.homes ?? {}))
      for (const size of sizes) held.set(size[0], { home: Number(home), size });
    const apartHeld = new Map(newest?.contents.apart.map((size) => [size[0], size]));
    const homes: Record<number, PartSize[]> = { [sequence]: [] };
    const apart: PartSize[] = [];
    const texts = new Map<string, string>();
    const apartTexts = new Map<string, string>();
    for (const { id, text, isApart = false } of parts) {
      const size: PartSize = [id, text === undefined ? 0 : Buffer.byteLength(text)];
      if (isApart) {
        const kept = text === undefined ? apartHeld.get(id) : size;
        if (kept === undefined) throw lacking(id);
        apart.push(kept);
        if (text !== undefined) apartTexts.set(id, text);
      } else if (text === undefined) {
        const kept = held.get(id);
        if (kept === undefined) throw lacking(id);
        (homes[kept.home] ??= []).push(kept.size);
      } else {
        homes[sequence]!.push(size);
        texts.set(id, text);
      }
    }
    return { homes, apart, texts, apartTexts };
  }

  /** The same snapshot with every part in its own file. */
  async function standingAlone(file: SnapshotFile, sequence: number, names: readonly SnapshotName[]) {
    const parts = new Map(file.parts);
    const own = [...(file.contents.homes[sequence] ?? [])];
    for (const [home, sizes] of Object.entries(file.contents.homes)) {
      if (Number(home) === sequence) continue;
      const name = names.find((each) => each.sequence === Number(home));
      const held = name && (await readSnapshotFile(place, name));
      for (const size of sizes) {
        const text = held?.parts.get(size[0]);
        if (text === undefined) throw lacking(size[0]);
        parts.set(size[0], text);
        own.push(size);
      }
    }
    return { ...file, parts, contents: { ...file.contents, homes: { [sequence]: own }, addedBytes: 0 } };
  }

  async function write(snapshot: SnapshotToWrite): Promise<VersionEntry> {
    const names = await list();
    const sequence = Math.max(0, ...names.map((name) => name.sequence), newest?.name.sequence ?? 0) + 1;
    const { homes, apart, texts, apartTexts } = placed(snapshot, sequence);
    for (const [id, text] of apartTexts) await writeSingle(place, apartFile(id), text);

    const rootBytes = Buffer.byteLength(snapshot.root);
    const bytes = rootBytes + sum(Object.values(homes).flat());
    const isAlone = Object.keys(homes).length === 1;
    const addedBytes = isAlone ? 0 : (newest?.contents.addedBytes ?? 0) + rootBytes + sum(homes[sequence]!);
    const at = now();
    const together = { contents: { at, bytes, addedBytes, homes, apart }, root: snapshot.root, parts: texts };
    const isScattered = Object.keys(homes).length > mostHomes || addedBytes > bytes;
    const file = isScattered ? await standingAlone(together, sequence, names) : together;

    const name = { revision: snapshot.revision, sequence, day: dayOf(at), bytes };
    await writeSnapshotFile(place, name, file);
    if (snapshot.mark) await writeMark(place, snapshot.revision, snapshot.mark);
    known.set(sequence, file.contents);
    newest = { name, contents: file.contents };
    return { revision: name.revision, at, bytes, mark: snapshot.mark };
  }

  /** Also says up to which revision the journal is no longer needed. */
  async function prune(): Promise<number | undefined> {
    const all = await files.list(folder);
    const names = snapshotsAmong(all);
    const marks = await readMarks(place, all);
    const newestOfEach = names.filter(({ revision }, index) => names[index - 1]?.revision !== revision);
    const aged = snapshotsToKeep(newestOfEach.filter(({ revision }) => !marks.has(revision)));
    const kept = newestOfEach.filter((name) => aged.has(name) || marks.has(name.revision));

    const homes = new Set<number>();
    const apart = new Set<string>();
    const used = new Set<number>();
    let independent = 0;
    let covered: number | undefined;
    for (const name of kept) {
      const contents = await contentsOf(name);
      const own = contents && name.sequence > 0 ? homesOf(contents) : [-name.revision];
      own.forEach((home) => homes.add(home));
      contents?.apart.forEach(([id]) => apart.add(id));
      if (own.some((home) => used.has(home))) continue;
      own.forEach((home) => used.add(home));
      independent += 1;
      if (independent === independentCovered) covered = name.revision;
    }
    const spent = names.filter((name) => !kept.includes(name) && !(name.sequence > 0 && homes.has(name.sequence)));
    const orphans = all.filter((name) => apartPattern.test(name) && !apart.has(apartPattern.exec(name)![1]!));
    for (const name of [...spent.map(snapshotFile), ...orphans]) await files.remove(join(folder, name));
    spent.forEach(({ sequence }) => known.delete(sequence));
    return covered;
  }

  return {
    write,
    prune,
    /** The newest that is whole. What stands in its way is set aside, and said. */
    async readNewest(): Promise<{ snapshot: StoredSnapshot | undefined; isRepaired: boolean }> {
      newest = undefined;
      let isRepaired = false;
      let names = await list();
      for (let name = names[0]; name !== undefined; name = names[0]) {
        const found = await gather(name, names);
        if ("whole" in found) {
          newest = { name, contents: found.contents };
          return { snapshot: found.whole, isRepaired };
        }
        isRepaired = true;
        for (const damaged of found.damaged) await setAside(place, snapshotFile(damaged)).catch(report);
        const gone = new Set(found.damaged.map(({ sequence }) => sequence));
        names = names.filter((each) => each !== name && (each.sequence === 0 || !gone.has(each.sequence)));
      }
      return { snapshot: undefined, isRepaired };
    },
    async versions(): Promise<readonly VersionEntry[]> {
      const all = await files.list(folder);
      const names = snapshotsAmong(all);
      const marks = await readMarks(place, all);
      const newestOfEach = names.filter(({ revision }, index) => names[index - 1]?.revision !== revision);
      const entries = await Promise.all(
        newestOfEach.map(async (name) => {
          const contents = await contentsOf(name);
          const mark = marks.get(name.revision);
          return contents === undefined
            ? []
            : [{ revision: name.revision, at: contents.at, bytes: contents.bytes, mark: readable(mark) }];
        }),
      );
      return entries.flat();
    },
    async read(revision: number): Promise<StoredSnapshot | undefined> {
      const names = await list();
      for (const name of names.filter((each) => each.revision === revision)) {
        const found = await gather(name, names);
        if ("whole" in found) return found.whole;
      }
      return undefined;
    },
    mark: (revision: number, mark: VersionMark | undefined) => writeMark(place, revision, mark),
    async readApart(ids: readonly string[]): Promise<readonly StoredPart[]> {
      const texts = await Promise.all(ids.map((id) => readSingle(place, apartFile(id))));
      return ids.flatMap((id, index) => (texts[index] === undefined ? [] : [{ id, text: texts[index] }]));
    },
  };
}

const readable = (mark: VersionMark | "unreadable" | undefined) => (mark === "unreadable" ? undefined : mark);
