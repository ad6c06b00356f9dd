import { describe, expect, it } from "vitest";
import type { SnapshotToWrite, StoredSnapshot } from "../../../shared/ipc/record.ts";
import { createForgetfulDisk, type ForgetfulDisk } from "../../support/forgetful-disk.ts";
import { aRecord, anEntry, aSnapshot, chanceOf, recordFolder } from "../../support/records.ts";

const text = (id: string) => `[${id}]`.padEnd(200, " ");
const fresh = (id: string) => ({ id, text: text(id) });
const kept = (id: string) => ({ id });
const idsIn = ({ parts }: StoredSnapshot) => parts.map(({ id }) => id).sort();
const snapshots = (disk: ForgetfulDisk) => disk.paths().filter((path) => path.includes("/snapshot-"));
const sizeOf = (disk: ForgetfulDisk, path: string) => disk.contentOf(path).length;
const all = Array.from({ length: 100 }, (_, at) => `s${at}`);

/** A hundred scenarios, then one of them changed with each snapshot, and edits in between. */
async function aDay(disk: ForgetfulDisk, changes: number) {
  const record = await aRecord(disk);
  let ids = all;
  await record.append([anEntry(1)]);
  await record.writeSnapshot(aSnapshot(1, ids.join(), ids.map(fresh)));
  for (let change = 1; change <= changes; change++) {
    const at = change % all.length;
    const id = `s${at}-${change}`;
    ids = ids.with(at, id);
    await record.append([anEntry(change + 1)]);
    await record.writeSnapshot(
      aSnapshot(
        change + 1,
        ids.join(),
        ids.map((each) => (each === id ? fresh(id) : kept(each))),
      ),
    );
  }
  return { record, ids };
}

async function expectWhole(disk: ForgetfulDisk, lastEdit: number) {
  const { snapshot, entries } = await (await aRecord(disk)).read();
  expect(entries.at(-1)?.revision ?? snapshot?.revision).toBe(lastEdit);
  expect(idsIn(snapshot!)).toEqual(snapshot!.root.split(",").sort());
  for (const part of snapshot!.parts) expect(part.text).toBe(text(part.id));
}

describe("a snapshot in parts", () => {
  it("writes a changed part once, and the others not again", async () => {
    const disk = createForgetfulDisk();
    await aDay(disk, 3);
    const sizes = snapshots(disk)
      .sort()
      .map((path) => sizeOf(disk, path));
    expect(sizes[0]).toBeGreaterThan(100 * 200);
    for (const size of sizes.slice(1)) expect(size).toBeLessThan(sizes[0]! / 4);
    await expectWhole(disk, 4);
  });

  it("stands alone again before it leans on many files", async () => {
    const disk = createForgetfulDisk();
    await aDay(disk, 100);
    const whole = snapshots(disk).filter((path) => sizeOf(disk, path) > 100 * 200);
    expect(whole.length).toBeGreaterThanOrEqual(2);
    await expectWhole(disk, 101);
  });

  it("takes no more room than a few times the document, however long the day", async () => {
    const disk = createForgetfulDisk();
    await aDay(disk, 300);
    const bytes = snapshots(disk).reduce((sum, path) => sum + sizeOf(disk, path), 0);
    expect(bytes).toBeLessThan(4 * 35_000 + 30 * 12_000);
  });

  it.each(["flip", "cut", "remove"])("gives everything back when any one of its files is damaged: %s", async (how) => {
    const chance = chanceOf(7);
    const clean = createForgetfulDisk();
    await aDay(clean, 27);
    for (const path of snapshots(clean)) {
      const disk = createForgetfulDisk();
      await aDay(disk, 27);
      disk.damage(path, (bytes) => {
        if (how === "remove") return undefined;
        if (how === "cut") return bytes.subarray(0, Math.floor(bytes.length * chance()));
        bytes[Math.floor(bytes.length * chance())]! ^= 0xff;
        return bytes;
      });
      await expectWhole(disk, 28);
      const again = await (await aRecord(disk)).read();
      expect(again.repairs).toEqual([]);
      await expectWhole(disk, 28);
    }
  });

  it("refuses to name a part that nobody ever wrote", async () => {
    const record = await aRecord(createForgetfulDisk());
    await expect(record.writeSnapshot(aSnapshot(1, "", [kept("a")]))).rejects.toMatchObject({
      error: { code: "input/invalid", path: "parts.text" },
    });
  });

  it("goes on after a restart from the parts that the disk has", async () => {
    const disk = createForgetfulDisk();
    const { ids } = await aDay(disk, 5);
    const record = await aRecord(disk);
    await record.read();
    await record.writeSnapshot(aSnapshot(50, ids.join(), ids.map(kept)));
    await expectWhole(disk, 50);
  });
});

describe("a part that lies apart", () => {
  const apart = (id: string): SnapshotToWrite["parts"][number] => ({ ...fresh(id), isApart: true });
  const named = (id: string) => ({ id, isApart: true });

  it("is not read with the document, but when it is asked for", async () => {
    const disk = createForgetfulDisk();
    const record = await aRecord(disk);
    await record.writeSnapshot(aSnapshot(1, "root", [apart("old"), fresh("a")]));
    const again = await aRecord(disk);
    expect(idsIn((await again.read()).snapshot!)).toEqual(["a"]);
    expect(await again.readParts(["old", "gone"])).toEqual([{ id: "old", text: text("old") }]);
  });

  it("stays for as long as a kept snapshot names it", async () => {
    const disk = createForgetfulDisk();
    const record = await aRecord(disk);
    await record.writeSnapshot(aSnapshot(1, "root", [apart("old")]));
    for (let revision = 2; revision <= 40; revision++)
      await record.writeSnapshot(aSnapshot(revision, "root", revision < 5 ? [named("old")] : []));
    expect(disk.paths()).not.toContain(`${recordFolder}/part-old.crew`);
    await record.writeSnapshot(aSnapshot(41, "root", [apart("new")]));
    await record.writeSnapshot(aSnapshot(42, "root", [named("new")]));
    expect(await record.readParts(["new"])).toHaveLength(1);
  });
});

describe("versions", () => {
  const aMark = { kind: "named", name: "取締役会" } as const;

  it("are listed newest first and can be read", async () => {
    const disk = createForgetfulDisk();
    const { record } = await aDay(disk, 3);
    const versions = await record.versions();
    expect(versions.map(({ revision }) => revision)).toEqual([4, 3, 2, 1]);
    expect(versions[0]).toMatchObject({ at: Date.UTC(2026, 10, 22), mark: undefined });
    expect((await record.readVersion(1)).root).toBe(all.join());
    expect(idsIn(await record.readVersion(2))).toContain("s1-1");
    await expect(record.readVersion(99)).rejects.toMatchObject({ error: { code: "input/invalid" } });
  });

  it("are kept for good once they are marked, with all the files they need, and let go without the mark", async () => {
    const disk = createForgetfulDisk();
    let clock = Date.UTC(2026, 10, 22);
    const record = await aRecord(disk, { now: () => clock });
    await record.writeSnapshot(aSnapshot(1, "a", [fresh("a")]));
    await record.writeSnapshot({ ...aSnapshot(2, "a,b", [kept("a"), fresh("b")]), mark: aMark });
    const more = async (from: number) => {
      for (let revision = from; revision < from + 60; revision++)
        await record.writeSnapshot(aSnapshot(revision, "c", [fresh(`c${revision}`), fresh("d")]));
    };
    await more(3);
    const marked = (await (await aRecord(disk)).versions()).filter(({ mark }) => mark !== undefined);
    expect(marked).toMatchObject([{ revision: 2, mark: aMark }]);
    expect(idsIn(await record.readVersion(2))).toEqual(["a", "b"]);
    expect(await record.markVersion(2, undefined)).toMatchObject({ revision: 2, mark: undefined });
    clock += 1;
    await more(63);
    expect((await record.versions()).map(({ revision }) => revision)).not.toContain(2);
  });

  it("keep their place when their mark is damaged", async () => {
    const disk = createForgetfulDisk();
    const record = await aRecord(disk);
    await record.writeSnapshot({ ...aSnapshot(1), mark: aMark });
    disk.damage(
      disk.paths().find((path) => path.includes("/mark-"))!,
      (bytes) => bytes.fill(0),
    );
    for (let revision = 2; revision < 60; revision++) await record.writeSnapshot(aSnapshot(revision));
    expect((await record.versions()).at(-1)).toMatchObject({ revision: 1, mark: undefined });
  });
});

describe("a passphrase", () => {
  /** Turns every byte over and remembers where it belongs; opens what is still plain as well. */
  const mark = 0x01;
  const turned = {
    seal: (plain: Uint8Array, place: string) =>
      Buffer.concat([Buffer.from([mark]), Buffer.from(`${place}\n`), Buffer.from(plain.map((byte) => byte ^ 0x55))]),
    open(bytes: Uint8Array, place: string) {
      if (bytes[0] !== mark) return bytes;
      const head = Buffer.concat([Buffer.from([mark]), Buffer.from(`${place}\n`)]);
      const found = Buffer.from(bytes);
      if (!found.subarray(0, head.length).equals(head)) return undefined;
      return Buffer.from(found.subarray(head.length).map((byte) => byte ^ 0x55));
    },
  };
  const sealedOnly = { ...turned, open: (b: Uint8Array, p: string) => (b[0] === mark ? turned.open(b, p) : undefined) };

  it("seals every byte of every file, and all of it opens again", async () => {
    const disk = createForgetfulDisk();
    await aDay(disk, 30);
    const record = await aRecord(disk, { cipher: turned });
    await record.markVersion(1, { kind: "named", name: "田中" });
    await record.append([anEntry(40, "田中 edit")]);
    await record.reseal();
    for (const path of disk.paths().filter((name) => name.endsWith(".crew") || /\.[ab]$/.test(name)))
      expect(disk.contentOf(path).includes("edit"), path).toBe(false);
    const sealed = await aRecord(disk, { cipher: sealedOnly });
    const { snapshot, entries, repairs } = await sealed.read();
    expect([snapshot?.revision, entries.at(-1)?.text, repairs]).toEqual([31, "田中 edit", []]);
    expect((await sealed.readVersion(1)).parts).toHaveLength(100);
  });

  it("notices a file that was carried to another place", async () => {
    const disk = createForgetfulDisk();
    const record = await aRecord(disk, { cipher: turned });
    await record.writeSnapshot(aSnapshot(1, "first"));
    await record.writeSnapshot(aSnapshot(2, "second"));
    const [older, newer] = snapshots(disk).sort();
    const old = disk.contentOf(older!);
    disk.damage(newer!, () => Buffer.from(old));
    const { snapshot, repairs } = await (await aRecord(disk, { cipher: turned })).read();
    expect([snapshot?.root, repairs]).toEqual(["first", ["snapshot-damaged"]]);
  });
});
