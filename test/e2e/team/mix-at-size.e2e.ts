import type { Page } from "@playwright/test";
import { figure } from "../../support/tally.ts";
import { seed, withPeople } from "../seeded-workspaces.ts";
import { expect, test } from "../world.ts";

const people = figure("CREWCAST_MIX_PEOPLE", 2_000);
/** What no machine should need. */
const patienceMs = 5_000;

/** From the click on the tab to the frame in which everyone stands in the picture. */
const firstPaintMs = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const [, tab] = document.querySelectorAll<HTMLElement>('[role="tab"]');
    const began = performance.now();
    for (const type of ["mousedown", "mouseup", "click"]) tab!.dispatchEvent(new MouseEvent(type, { bubbles: true }));
    while (!document.querySelector(".mix-crowd")) await new Promise((done) => requestAnimationFrame(done));
    return performance.now() - began;
  });

/** Milliseconds between frames while somebody is dragged a little further in every one of them. */
const frames = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const picture = document.querySelector(".mix-triangle")!;
    picture.setPointerCapture = () => undefined;
    const point = picture.querySelector("[data-person]")!;
    const { left, top } = point.getBoundingClientRect();
    const send = (to: Element, type: string, up: number) =>
      to.dispatchEvent(
        new PointerEvent(type, { clientX: left, clientY: top - up, button: 0, pointerId: 1, bubbles: true }),
      );
    send(point, "pointerdown", 0);
    const times: number[] = [];
    let last = await new Promise<number>((done) => requestAnimationFrame(done));
    for (let step = 1; step <= 40; step++) {
      send(picture, "pointermove", 5 * step);
      const now = await new Promise<number>((done) => requestAnimationFrame(done));
      times.push(now - last);
      last = now;
    }
    send(picture, "pointerup", 200);
    return times;
  });

const at = (times: readonly number[], part: number) =>
  times.toSorted((one, other) => one - other)[Math.floor((times.length - 1) * part)]!;

test(`${people} people stand in the triangle, and one of them follows the hand`, async ({ world }) => {
  test.setTimeout(240_000);
  await seed(world.folder, withPeople(people, 200));
  const { page } = await world.open({ preferences: { language: "en", theme: "light" } });
  await page.getByRole("navigation").first().waitFor({ timeout: 60_000 });
  await page.keyboard.press("2");
  await page.getByRole("tab").nth(1).waitFor({ timeout: 60_000 });
  const first = await firstPaintMs(page);
  const times = await frames(page);
  const figures = { "first paint": first, "drag median": at(times, 0.5), "drag p95": at(times, 0.95) };
  console.log(
    Object.entries(figures)
      .map(([what, ms]) => `${what} ${ms.toFixed(1)} ms`)
      .join(", "),
  );
  for (const [what, ms] of Object.entries(figures)) expect(ms, what).toBeLessThan(patienceMs);
  // The gap of so many people is a question of seconds, asked beside the picture.
  await page.locator(".mix .verdict-sentence").waitFor({ timeout: 120_000 });
});
