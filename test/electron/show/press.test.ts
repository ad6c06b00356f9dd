import { describe, expect, it } from "vitest";
import type { Guest } from "../../../electron/show/guests.ts";
import { createPress } from "../../../electron/show/press.ts";
import { fewSlides } from "../../support/a-few-slides.ts";

const bytes = new Uint8Array([1, 2, 3]);

/** A window that nobody sees, whose page draws whatever it is told unless it hangs. */
function aPrintShop({ hangs = false } = {}) {
  const windows: { isOpen: boolean; views: string[] }[] = [];
  async function drawAll(guest: Guest, views: string[]) {
    let [seen, deckSeen] = [0, 0];
    for (;;) {
      const scene = await guest.scenes.next({ seen, deckSeen });
      [seen, deckSeen] = [scene.number, scene.deckNumber];
      views.push(scene.view.kind === "picture" ? `picture ${scene.view.at}` : scene.view.kind);
      if (!hangs) guest.drawn(scene.number);
    }
  }
  const press = createPress((guest, closed) => {
    const window = { isOpen: true, views: [] as string[] };
    windows.push(window);
    void drawAll(guest, window.views);
    const close = () => {
      if (!window.isOpen) return;
      window.isOpen = false;
      closed();
    };
    return { print: async () => bytes, picture: async (scene: number) => new Uint8Array([scene]), close };
  });
  return { press, windows };
}

describe("the press", () => {
  it("prints only once the page says that it is drawn", async () => {
    const { press, windows } = aPrintShop();
    const job = press.open(fewSlides());
    expect(await press.print(job)).toEqual(bytes);
    // The scene that is asked for is the third: the one the window opened with, the sheets, and this.
    expect(await press.draw(job, 2)).toEqual(new Uint8Array([3]));
    expect(windows[0]!.views).toEqual(["picture 0", "sheets", "picture 2"]);
    press.close(job);
    expect(windows[0]!.isOpen).toBe(false);
  });

  it("stops in the middle when it is closed", async () => {
    const { press, windows } = aPrintShop({ hangs: true });
    const job = press.open(fewSlides());
    const printing = press.print(job);
    press.close(job);
    await expect(printing).rejects.toMatchObject({ error: { code: "show/stopped" } });
    expect(windows[0]!.isOpen).toBe(false);
  });

  it("keeps one window at a time, and knows no job but the newest", async () => {
    const { press, windows } = aPrintShop();
    const first = press.open(fewSlides());
    const second = press.open(fewSlides());
    expect(windows.map(({ isOpen }) => isOpen)).toEqual([false, true]);
    await expect(press.print(first)).rejects.toMatchObject({ error: { code: "show/stopped" } });
    press.close(first);
    expect(await press.print(second)).toEqual(bytes);
    press.close();
  });
});
