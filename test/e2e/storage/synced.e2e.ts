import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Desktop } from "../../../shared/ipc/desktop.ts";
import { GrowthSlider } from "../pages/growth-slider.ts";
import { canListen, type FileCall, listenToFiles } from "../system-calls.ts";
import { expect, isRoot, test } from "../world.ts";

test.skip(!canListen || !isRoot, "not run: needs strace on Linux, and root to attach it");

const preferences = { language: "en", theme: "light" } as const;
const saves = 30;

/** The one workspace's own. */
function recordFolder(folder: string): string {
  const workspaces = join(folder, "workspaces");
  return join(
    workspaces,
    readdirSync(workspaces).find((name) => name.startsWith("w-"))!,
  );
}

/** The page's clock counts whole milliseconds. */
const clockMilliseconds = 1;

test(`each of ${saves} edits is called saved only after both copies of the journal are on the disk`, async ({
  world,
}) => {
  const { app, page } = await world.open({ preferences });
  const overview = new GrowthSlider(page);
  await overview.slider.waitFor({ state: "attached" });
  const { saved } = await overview.now();
  const { stop } = await listenToFiles(app.process().pid!);

  await page.evaluate(() => {
    const root = document.documentElement;
    const heard: Record<string, number> = {};
    Object.assign(window, { heard });
    new MutationObserver(() => (heard[root.dataset["savedRevision"] ?? ""] ??= Date.now())).observe(root, {
      attributeFilter: ["data-saved-revision"],
    });
  });
  for (let edit = 1; edit <= saves; edit++) {
    await overview.press(edit <= saves / 2 ? "ArrowRight" : "ArrowLeft");
    await overview.untilSaved(saved + edit);
  }
  const heard = await page.evaluate(() => (window as unknown as { heard: Record<string, number> }).heard);
  const calls = await stop();

  const record = recordFolder(world.folder);
  for (const copy of ["a", "b"]) {
    const journal = calls.filter(({ path }) => dirname(path) === record && path.endsWith(`.${copy}`));
    const writes = journal.filter(({ kind }) => kind === "write");
    const syncs = journal.filter(({ kind }) => kind === "sync");
    expect([writes.length, syncs.length]).toEqual([saves, saves]);
    for (let edit = 0; edit < saves; edit++) {
      expect(syncs[edit]!.begun).toBeGreaterThanOrEqual(writes[edit]!.ended);
      expect(syncs[edit]!.ended).toBeLessThanOrEqual(heard[saved + edit + 1]! + clockMilliseconds);
    }
  }
});

test("a snapshot is written, synced, named and its folder synced, in this order, before it counts", async ({
  world,
}) => {
  const { app, page } = await world.open({ preferences });
  const overview = new GrowthSlider(page);
  await overview.slider.waitFor({ state: "attached" });
  const { saved } = await overview.now();
  const { stop } = await listenToFiles(app.process().pid!);
  const answered = await page.evaluate(async (revision) => {
    const { desktop } = window as unknown as { desktop: Desktop };
    const session = await desktop.openSession({});
    if (!session.ok) throw new Error("no session");
    const { workspace } = session.value;
    const root = "a whole document";
    const answer = await desktop.writeSnapshot({ workspace, name: "Kita", revision, root, parts: [] });
    return { ok: answer.ok, at: Date.now() };
  }, saved + 1);
  expect(answered.ok).toBe(true);
  const calls = await stop();

  const record = recordFolder(world.folder);
  const ofSnapshot = ({ path }: FileCall) => path === record || basename(path).startsWith("snapshot-");
  const steps = calls.filter(ofSnapshot).slice(0, 4);
  const name = (path: string) => (path === record ? "folder" : path.endsWith(".tmp") ? "aside" : "snapshot");
  expect(steps.map(({ kind, path }) => `${kind} ${name(path)}`)).toEqual([
    "write aside",
    "sync aside",
    "rename snapshot",
    "sync folder",
  ]);
  steps.slice(1).forEach((step, index) => expect(step.begun).toBeGreaterThanOrEqual(steps[index]!.ended));
  expect(steps.at(-1)!.ended).toBeLessThanOrEqual(answered.at + clockMilliseconds);
});
