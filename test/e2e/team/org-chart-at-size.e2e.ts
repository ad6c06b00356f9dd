import type { Page } from "@playwright/test";
import type { Workspace } from "../../../shared/domain/workspace.ts";
import { teamChart } from "../../../shared/i18n/en/team-chart.ts";
import { figure } from "../../support/tally.ts";
import { seed, withPeople } from "../seeded-workspaces.ts";
import { OrgChartPage } from "../pages/org-chart-page.ts";
import { expect, test } from "../world.ts";

const people = figure("CREWCAST_CHART_PEOPLE", 2_000);
const span = 7;
/** What no machine should need. */
const patienceMs = 5_000;

function withLines(document: Workspace): Workspace {
  const members = document.baseline.members.map((member, at) =>
    at === 0 ? member : { ...member, managerId: `m-${Math.floor((at - 1) / span)}` },
  );
  return { ...document, baseline: { ...document.baseline, members } };
}

/** From the click that opens the chart to the frame in which something is drawn. */
const firstPaintMs = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const nextFrame = () => new Promise((done) => requestAnimationFrame(done));
    const isDrawn = () => {
      const canvas = document.querySelector<HTMLCanvasElement>(".org-chart-canvas");
      if (!canvas || canvas.width === 0) return false;
      const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
      return data.some((value) => value !== 0);
    };
    const [, , tab] = document.querySelectorAll<HTMLElement>('[role="tab"]');
    const began = performance.now();
    for (const type of ["mousedown", "mouseup", "click"]) tab!.dispatchEvent(new MouseEvent(type, { bubbles: true }));
    while (!isDrawn()) await nextFrame();
    return performance.now() - began;
  });

/** Milliseconds between frames while the wheel turns in every one of them. */
const frames = (page: Page, isZoom: boolean): Promise<number[]> =>
  page.evaluate(async (ctrlKey) => {
    const stage = document.querySelector(".org-chart-stage")!;
    const { left, top, width, height } = stage.getBoundingClientRect();
    const times: number[] = [];
    let last = await new Promise<number>((done) => requestAnimationFrame(done));
    for (let at = 0; at < 90; at++) {
      const away = at % 30 < 15 ? 1 : -1;
      const middle = { clientX: left + width / 2, clientY: top + height / 2 };
      const turn = { deltaX: ctrlKey ? 0 : 40 * away, deltaY: 25 * away, ctrlKey, bubbles: true, cancelable: true };
      stage.dispatchEvent(new WheelEvent("wheel", { ...middle, ...turn }));
      const now = await new Promise<number>((done) => requestAnimationFrame(done));
      times.push(now - last);
      last = now;
    }
    return times;
  }, isZoom);

const at = (times: readonly number[], part: number) =>
  times.toSorted((one, other) => one - other)[Math.floor((times.length - 1) * part)]!;

test(`${people} people are drawn at once, and pan and zoom smoothly`, async ({ world }) => {
  test.setTimeout(240_000);
  await seed(world.folder, withLines(withPeople(people, 200)));
  const { page } = await world.open({ preferences: { language: "en", theme: "light" } });
  const chart = new OrgChartPage(page);
  await page.getByRole("navigation").first().waitFor({ timeout: 60_000 });
  await page
    .getByRole("button", { name: "Stop" })
    .click({ timeout: 20_000 })
    .catch(() => undefined);
  await page.keyboard.press("2");
  await page.getByRole("tab").nth(2).waitFor({ timeout: 60_000 });
  const first = await firstPaintMs(page);
  await page.getByRole("button", { name: teamChart.expandAll }).click();
  const legend = page.getByRole("list", { name: teamChart.legend });
  await expect(legend).toBeVisible();
  const figures = [["first paint", first]] as [string, number][];
  for (const [view, zoomOut] of [
    ["near", 0],
    ["far", 8],
    ["all", 0],
  ] as const) {
    await chart.picture.focus();
    if (view === "all") await page.keyboard.press("0");
    for (let step = 0; step < zoomOut; step++) await page.keyboard.press("-");
    for (const [what, isZoom] of [
      ["pan", false],
      ["zoom", true],
    ] as const) {
      const times = await frames(page, isZoom);
      figures.push([`${view} ${what} median`, at(times, 0.5)], [`${view} ${what} p95`, at(times, 0.95)]);
    }
  }
  console.log(figures.map(([what, ms]) => `${what} ${ms.toFixed(1)} ms`).join(", "));
  for (const [what, ms] of figures) expect(ms, what).toBeLessThan(patienceMs);
});
