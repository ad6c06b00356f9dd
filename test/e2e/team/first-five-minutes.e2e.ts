/**
 * What somebody new does with the sample in their first minutes, by what the screens themselves say: no tour, no manual. Each
 * step's time is written to `test-results/first-five-minutes.json`; a person reads for as long again as the app takes.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { FramePage } from "../pages/frame-page.ts";
import { expect, root, test } from "../world.ts";

test("a newcomer finds the type that is missing, plans the hire, finds who is blocked, and opens the seat", async ({
  world,
}) => {
  test.slow();
  const begun = Date.now();
  const { page } = await world.open({ preferences: { language: "en", theme: "light" } });
  const frame = new FramePage(page);
  const path: { readonly step: string; readonly seconds: number }[] = [];
  const did = (step: string) => path.push({ step, seconds: Math.round((Date.now() - begun) / 100) / 10 });
  const verdict = page.locator(".verdict-sentence");

  await frame.title("Overview").waitFor();
  did("the window is open on the sample");

  // The rail names the screens, and Team says what it answers.
  await page
    .getByRole("link", { name: /^Team/ })
    .or(page.getByRole("button", { name: /^Team/ }))
    .first()
    .click();
  await page.getByRole("tab", { name: "Mix" }).click();
  await expect(verdict).toContainText(/about .*Analyst-type people short/);
  did("read which type the team is short of");

  const list = page.getByRole("region", { name: /^Shortest list/ });
  const hire = list.getByRole("button", { name: /^Try in the scenario: Hire 1 Analyst-type/ });
  await page.getByRole("switch", { name: "Training" }).press("Space");
  await expect(hire).toBeVisible({ timeout: 60_000 });
  did("asked for hires in place of training");
  await hire.click();
  await expect(verdict).not.toContainText(/Analyst-type people short/, { timeout: 60_000 });
  did("planned the hire, and the gap is closed");

  await page.keyboard.press("3");
  await expect(verdict).toContainText(/has been ready for .* and there is no seat/, { timeout: 60_000 });
  const blocked = /^(?<name>\S+ \S+) has been ready/.exec((await verdict.textContent()) ?? "")?.groups?.["name"] ?? "";
  did("read who is blocked from above");

  const steps = page.getByRole("list", { name: `What each step would change for ${blocked} and for the team` });
  await steps
    .getByRole("button", { name: /^Try it: A new seat, .*, and it is theirs$/ })
    .first()
    .click();
  await expect(verdict).not.toContainText(blocked, { timeout: 60_000 });
  did("opened the seat that frees them");

  const file = join(root, "test-results/first-five-minutes.json");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(path, undefined, 2)}\n`);
  expect(path.at(-1)!.seconds).toBeLessThan(5 * 60);
});
