import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { figure, tally } from "../../support/tally.ts";
import { GrowthSlider } from "../pages/growth-slider.ts";
import { expect, test, type World } from "../world.ts";

const preferences = { language: "en", theme: "light" } as const;

const flip = (bytes: Buffer) => {
  const at = Math.floor(bytes.length / 2);
  for (let offset = at; offset < Math.min(at + 16, bytes.length); offset++) bytes[offset]! ^= 0xff;
  return bytes;
};
const cut = (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 2));
const zero = (bytes: Buffer) => bytes.fill(0);
const remove = () => undefined;

type Damage = (bytes: Buffer) => Buffer | undefined;
const database = /IndexedDB[/\\].*leveldb[/\\]/;
const record = /workspaces[/\\]w-/;

/** Ten of Chromium's database, ten of the record. */
const cases: readonly (readonly [string, RegExp, RegExp, Damage])[] = [
  ["its log flipped", database, /\.log$/, flip],
  ["its log cut", database, /\.log$/, cut],
  ["its log zeroed", database, /\.log$/, zero],
  ["its log gone", database, /\.log$/, remove],
  ["its manifest flipped", database, /MANIFEST/, flip],
  ["its manifest cut", database, /MANIFEST/, cut],
  ["its manifest gone", database, /MANIFEST/, remove],
  ["its CURRENT gone", database, /CURRENT$/, remove],
  ["its CURRENT zeroed", database, /CURRENT$/, zero],
  ["its tables gone", database, /\.(ldb|log)$/, remove],
  ["a snapshot flipped", record, /snapshot-/, flip],
  ["a snapshot cut", record, /snapshot-/, cut],
  ["a copy of the journal flipped", record, /\.a$/, flip],
  ["a copy of the journal cut", record, /\.b$/, cut],
  ["a copy of the journal zeroed", record, /\.a$/, zero],
  ["a copy of the journal gone", record, /\.b$/, remove],
  ["a snapshot zeroed", record, /snapshot-/, zero],
  ["a snapshot gone", record, /snapshot-/, remove],
  ["what is said about it flipped", record, /about\.crew$/, flip],
  ["what is said about it gone", record, /about\.crew$/, remove],
];
const tried = cases.slice(0, figure("CREWCAST_DAMAGE_CASES", cases.length));

async function open(world: World) {
  const opened = await world.open({ preferences });
  const overview = new GrowthSlider(opened.page);
  await overview.slider.waitFor({ state: "attached" });
  return { ...opened, overview };
}

test(`everything is back, at two starts each, after ${tried.length} kinds of damage`, async ({ world }) => {
  test.setTimeout(60_000 + tried.length * 60_000);
  world.tolerate(/./);
  const first = await open(world);
  const { saved } = await first.overview.now();
  await first.overview.press("ArrowRight", 3);
  await first.overview.untilSaved(saved + 3);
  const growth = await first.overview.growth();
  await first.quit();
  const healthy = mkdtempSync(join(tmpdir(), "crewcast-healthy-"));
  cpSync(world.folder, healthy, { recursive: true });

  for (const [what, where, file, damage] of tried)
    await test.step(what, async () => {
      rmSync(world.folder, { recursive: true });
      cpSync(healthy, world.folder, { recursive: true });
      const files = readdirSync(world.folder, { recursive: true })
        .map(String)
        .filter((path) => where.test(path) && file.test(path));
      expect(files.length, what).toBeGreaterThan(0);
      for (const path of files.map((name) => join(world.folder, name))) {
        const bytes = damage(readFileSync(path));
        if (bytes === undefined) rmSync(path);
        else writeFileSync(path, bytes);
      }
      for (let start = 1; start <= 2; start++) {
        const { overview, quit } = await open(world);
        expect(await overview.growth(), `${what}, start ${start}`).toBe(growth);
        await quit();
      }
      tally("A4", 2);
    });
  rmSync(healthy, { recursive: true });
});
