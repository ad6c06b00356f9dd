// Nothing of a protected workspace may lie on the disk in the clear: invented texts that occur nowhere else are looked for.
import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { vault } from "../../../shared/i18n/en/vault.ts";
import { month } from "../../../shared/base/month.ts";
import type { Action } from "../../../shared/domain/action.ts";
import type { Candidate } from "../../../shared/domain/candidate.ts";
import type { Deck } from "../../../shared/domain/deck.ts";
import type { PastMember } from "../../../shared/domain/past-member.ts";
import { openNotesOf } from "../../../shared/domain/sealed-notes.ts";
import type { Workspace } from "../../../shared/domain/workspace.ts";
import { writeWorkspaceFile } from "../../../shared/format/workspace-file.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { countFiles, findTexts } from "../../support/find-bytes.ts";
import { tally } from "../../support/tally.ts";
import { FilesPage } from "../pages/files-page.ts";
import { GrowthSlider } from "../pages/growth-slider.ts";
import { VaultPage } from "../pages/vault-page.ts";
import { expect, test, type World } from "../world.ts";

const preferences = { language: "en", theme: "light" } as const;
const passphrase = "seven quiet lighthouses";

const canary = () => `kanari${randomBytes(8).toString("hex")}`;
/** Nine digits that no other figure has. */
const salaryCanary = () => 100_000_000 + (randomBytes(4).readUInt32BE() % 899_999_999);

/** The sample with invented texts wherever a person could have written something about people. */
function aMarkedWorkspace(): { workspace: Workspace; canaries: string[] } {
  const canaries: string[] = [];
  const mark = (text = canary()) => (canaries.push(text), text);
  const sample = sampleWorkspace("en");
  const { members, checkIns } = sample.baseline;
  const marked = members.slice(0, 20).map((member) => {
    const salaryJpy = salaryCanary();
    mark(String(salaryJpy));
    return { ...member, name: mark(), salaryJpy, note: mark() };
  });
  const talks = checkIns.slice(0, 5).map((checkIn) => ({
    ...checkIn,
    note: mark(),
    remarks: [{ cause: "chaos" as const, basis: "said" as const, text: mark() }],
  }));
  const [first] = members;
  const exit: PastMember = {
    ...{ id: "past-marked", joined: month("2022-04"), left: month("2024-06"), departure: "resigned" },
    ...{ name: mark(), statedReason: mark(), believedReason: mark() },
  };
  const candidate: Candidate = {
    ...{ id: "candidate-marked", name: mark(), state: "talking", since: month("2026-10"), starts: month("2027-02") },
    ...{ mix: first!.mix, levelId: first!.levelId, fteShare: 1, segmentIds: [], competencies: {}, note: mark() },
    interview: { held: month("2026-10"), answers: { chaos: { view: "worries", basis: "said", remark: mark() } } },
  };
  const metric = { metricId: "own-marked", name: mark(), points: [{ month: month("2026-10"), value: 7 }] };
  const action: Action = {
    ...{ id: "action-marked", name: mark(), note: mark(), month: month("2026-10"), ownerId: first!.id },
    ...{ metricId: metric.metricId, hoped: "up", afterMonths: 2 },
  };
  const deck: Deck = {
    ...{ id: "deck-marked", name: mark(), scenarioIds: [sample.activeScenarioId] },
    slides: [{ id: "slide-marked", kind: "words", title: mark(), body: mark(), note: mark() }],
  };
  const workspace: Workspace = {
    ...sample,
    name: mark(),
    decks: [...(sample.decks ?? []), deck],
    baseline: {
      ...sample.baseline,
      members: [...marked, ...members.slice(20)],
      checkIns: [...talks, ...checkIns.slice(5)],
      pastMembers: [...(sample.baseline.pastMembers ?? []), exit],
      candidates: [...(sample.baseline.candidates ?? []), candidate],
      metrics: [...sample.baseline.metrics, metric],
      actions: [...(sample.baseline.actions ?? []), action],
    },
    scenarios: sample.scenarios.map((scenario) => ({ ...scenario, name: mark() })),
  };
  return { workspace, canaries };
}

/** A folder that is not the app's: what somebody was sent. */
function aFileOutside(workspace: Workspace) {
  const folder = mkdtempSync(join(tmpdir(), "crewcast-sent-"));
  const name = canary();
  const path = join(folder, `${name}.crewcast`);
  writeFileSync(path, writeWorkspaceFile(workspace));
  return { path, name, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

async function openMarked(world: World) {
  const { workspace, canaries } = aMarkedWorkspace();
  const sent = aFileOutside(workspace);
  const temporary = join(world.folder, "temporary");
  mkdirSync(temporary);
  const env = { TMPDIR: temporary };
  const opened = await world.open({ preferences, args: [sent.path], env });
  const files = new FilesPage(opened.page, opened.app);
  await files.preview.waitFor();
  await files.choose("replace");
  const slider = new GrowthSlider(opened.page);
  await slider.slider.waitFor({ state: "attached" });
  return { ...opened, slider, sent, env, canaries: [...canaries, sent.name], workspace };
}

async function editAFew(slider: GrowthSlider) {
  await slider.slider.waitFor({ state: "attached" });
  const { saved } = await slider.now();
  await slider.press("ArrowRight", 3);
  await slider.untilSaved(saved + 3);
}

test("leaves none of 50 invented texts on the disk, from before the passphrase or after it", async ({ world }) => {
  test.setTimeout(180_000);
  const { page, slider, sent, env, canaries, quit, workspace } = await openMarked(world);
  expect(canaries.length).toBeGreaterThanOrEqual(50);
  await editAFew(slider);
  // They do lie there before: the search would find them.
  await expect.poll(() => findTexts(world.folder, [workspace.name]).length).toBeGreaterThan(0);

  const vaultPage = new VaultPage(page);
  const recoveryKey = await vaultPage.protect(passphrase);
  await page.keyboard.press("1");
  await editAFew(slider);
  await page.keyboard.press("Control+,");
  await quit();

  const again = await world.open({ env });
  await new VaultPage(again.page).unlock("a wrong passphrase");
  await expect(again.page.getByText(/That is not the passphrase/)).toBeVisible();
  await new VaultPage(again.page).unlock(passphrase);
  await editAFew(new GrowthSlider(again.page));
  await again.quit();

  sent.remove();
  const secrets = [...canaries, passphrase, recoveryKey, recoveryKey.replaceAll("-", "")];
  expect(countFiles(world.folder)).toBeGreaterThan(20);
  const hits = findTexts(world.folder, secrets);
  tally("C1", secrets.length, hits.length);
  expect(hits).toEqual([]);
});

test("leaves no note in the clear once notes are sealed, save in backups from before", async ({ world }) => {
  test.setTimeout(180_000);
  const { page, slider, sent, workspace, quit } = await openMarked(world);
  await editAFew(slider);
  const notes = openNotesOf(workspace).flatMap(({ text }) => text.match(/kanari[0-9a-f]{16}/g) ?? []);
  // Five notes, five remarks, two reasons of a leaver, two remarks on a candidate.
  expect(notes).toHaveLength(14);
  await expect.poll(() => findTexts(world.folder, notes).length).toBeGreaterThan(0);

  const vaultPage = new VaultPage(page);
  await vaultPage.openPrivacy();
  await page.getByRole("button", { name: vault.notes.seal }).click();
  await page.getByLabel(vault.newPassphrase, { exact: true }).fill("only for human resources");
  await page.getByText(vault.notes.understood).click();
  await page.getByRole("dialog").getByRole("button", { name: vault.notes.submit, exact: true }).click();
  await vaultPage.keepRecoveryKey();
  await editAFew(slider);
  await vaultPage.openPrivacy();
  await expect(page.getByText(vault.notes.on)).toBeVisible();
  await quit();

  sent.remove();
  const backups = join(world.folder, "backups");
  const hits = findTexts(world.folder, notes).filter((hit) => !hit.startsWith(backups));
  tally("C1", notes.length, hits.length);
  expect(hits).toEqual([]);
});

test("keeps nothing of the work in the memory of a locked window", async ({ world }) => {
  test.setTimeout(180_000);
  const { app, page, slider, sent, canaries } = await openMarked(world);
  await editAFew(slider);
  await new VaultPage(page).protect(passphrase);
  const next = app.waitForEvent("window");
  await page.keyboard.press("Control+l").catch(() => undefined);
  const locked = new VaultPage(await next);
  await locked.lockTitle.waitFor();
  const path = join(world.folder, "locked.heapsnapshot");
  await app.evaluate(({ webContents }, file) => webContents.getAllWebContents()[0]!.takeHeapSnapshot(file), path);
  const heap = readFileSync(path, "utf8");
  sent.remove();
  expect(heap.length).toBeGreaterThan(1_000_000);
  // The page is there, so its words are: the search would find the others too.
  expect(heap.includes(vault.lockScreen.title)).toBe(true);
  const hits = canaries.filter((text) => heap.includes(text));
  tally("C5", canaries.length, hits.length);
  expect(hits).toEqual([]);
});
