/** Times what a person waits for, by the page's own clock: from the key to the frame that shows the answer. */
import type { Page } from "@playwright/test";

export type Answer = {
  /** What must be on the page. */
  readonly selector: string;
  /** What must be in it; anything when absent. */
  readonly text?: string;
  /** What a field must hold. */
  readonly value?: string;
};

type Watched = Window & { pressedAt?: number };

/** Presses a key, and gives the milliseconds until the frame after the answer appeared. */
export async function timeToAnswer(page: Page, key: string, answer: Answer): Promise<number> {
  await page.evaluate(() => {
    const note = ({ timeStamp }: Event) => ((window as Watched).pressedAt = timeStamp);
    addEventListener("keydown", note, { capture: true, once: true });
  });
  await page.keyboard.press(key);
  return page.evaluate(async ({ selector, text = "", value }) => {
    const isAnswer = (element: Element) =>
      element.textContent.includes(text) && (value === undefined || (element as HTMLInputElement).value === value);
    const isThere = () => [...document.querySelectorAll(selector)].some(isAnswer);
    const nextFrame = () => new Promise((done) => requestAnimationFrame(done));
    const until = performance.now() + 60_000;
    while (!isThere()) {
      if (performance.now() > until) throw new Error(`nothing like ${selector} ${text} came`);
      await nextFrame();
    }
    // A task after the frame in which it stood there: it has been painted.
    await nextFrame();
    await new Promise((done) => setTimeout(done));
    return performance.now() - (window as Watched).pressedAt!;
  }, answer);
}

/** Presses a key, and gives the milliseconds until the edit is called saved. */
export async function timeToSaved(page: Page, key: string): Promise<number> {
  await page.evaluate(() => {
    const root = document.documentElement;
    const before = root.dataset["savedRevision"];
    let pressedAt = 0;
    addEventListener("keydown", ({ timeStamp }) => (pressedAt = timeStamp), { capture: true, once: true });
    delete root.dataset["savedAfter"];
    const observer = new MutationObserver(() => {
      if (root.dataset["savedRevision"] === before) return;
      root.dataset["savedAfter"] = String(performance.now() - pressedAt);
      observer.disconnect();
    });
    observer.observe(root, { attributeFilter: ["data-saved-revision"] });
  });
  await page.keyboard.press(key);
  const saved = await page.waitForFunction(() => document.documentElement.dataset["savedAfter"]);
  return Number(await saved.jsonValue());
}

/** Presses a key, and gives the milliseconds until the first picture of a projection that knows of it, and its number of trials. */
export async function timeToProjected(page: Page, key: string): Promise<{ ms: number; trials: number }> {
  await page.evaluate(() => {
    const note = ({ timeStamp }: Event) => ((window as Watched).pressedAt = timeStamp);
    addEventListener("keydown", note, { capture: true, once: true });
    performance.clearMarks("crewcast:projected");
  });
  const before = await page.evaluate(() => Number(document.documentElement.dataset["projectionRevision"]));
  await page.keyboard.press(key);
  // Looked for now and then, not in every frame: frames that the window has no reason to draw take time from what is timed.
  const found = await page.waitForFunction(
    (revision) => {
      const marks = performance.getEntriesByName("crewcast:projected") as PerformanceMark[];
      const mark = marks.find(({ detail }) => (detail as { revision: number }).revision > revision);
      const pressedAt = (window as Watched).pressedAt!;
      return mark && { ms: mark.startTime - pressedAt, trials: (mark.detail as { trials: number }).trials };
    },
    before,
    { polling: 20 },
  );
  return (await found.jsonValue())!;
}

/** The value below which a share of the sample lies (nearest rank). */
export function quantile(sample: readonly number[], share: number): number {
  const sorted = sample.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
