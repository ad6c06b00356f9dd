import { describe, expect, it } from "vitest";
import { createScenes } from "../../../electron/show/scenes.ts";
import { createShow } from "../../../electron/show/show.ts";
import type { Guest } from "../../../electron/show/guests.ts";
import { fewSlides } from "../../support/a-few-slides.ts";

const start = { at: 0, isBlack: false };
const unseen = { seen: 0, deckSeen: 0 };

/** The audience's window as the show sees it, and the hands of whoever sits before it. */
function anAudience() {
  const windows: { guest: Guest; isProtected: boolean; close: () => void }[] = [];
  const show = createShow((guest, closed) => {
    const window = { guest, isProtected: false, close: closed };
    windows.push(window);
    return {
      isOnOtherDisplay: false,
      close: closed,
      protect: (isProtected) => (window.isProtected = isProtected),
    };
  });
  return { show, windows };
}

describe("scenes", () => {
  it("answer at once with the newest, and wait where it has been seen", async () => {
    const scenes = createScenes(fewSlides(), { kind: "sheets" });
    const first = await scenes.next(unseen);
    expect(first.view).toEqual({ kind: "sheets" });
    let answered = false;
    const waiting = scenes.next({ seen: first.number, deckSeen: first.deckNumber }).then((scene) => {
      answered = true;
      return scene;
    });
    await Promise.resolve();
    expect(answered).toBe(false);
    scenes.show({ view: { kind: "picture", at: 2 } });
    expect((await waiting).view).toEqual({ kind: "picture", at: 2 });
  });

  it("bring the deck along only where it has changed", async () => {
    const scenes = createScenes(fewSlides(), { kind: "sheets" });
    const first = await scenes.next(unseen);
    expect(first.deck?.slides).toHaveLength(3);
    scenes.show({ view: { kind: "picture", at: 1 } });
    const moved = await scenes.next({ seen: first.number, deckSeen: first.deckNumber });
    expect(moved.deck).toBeUndefined();
    scenes.show({ deck: fewSlides(2), view: { kind: "picture", at: 1 } });
    const told = await scenes.next({ seen: moved.number, deckSeen: moved.deckNumber });
    expect(told.deck?.slides).toHaveLength(2);
  });
});

describe("a show", () => {
  it("never hands the speaker's notes to the audience's window, not with a later deck either", async () => {
    const { show, windows } = anAudience();
    show.open(fewSlides(), start, false);
    const { scenes } = windows[0]!.guest;
    expect(JSON.stringify(await scenes.next(unseen))).not.toContain("Note 1");
    show.move({ at: 1, isBlack: false }, fewSlides());
    expect(JSON.stringify(await scenes.next(unseen))).not.toContain("Note 1");
  });

  it("tells the presenter what a clicker did in the audience's window", async () => {
    const { show, windows } = anAudience();
    const { number } = show.open(fewSlides(), start, false);
    const heard = show.changed(number);
    windows[0]!.guest.moved({ at: 2, isBlack: false });
    expect(await heard).toMatchObject({ at: 2, isOpen: true });
  });

  it("tells the presenter that the audience's window was closed, and opens another one where the talk is", async () => {
    const { show, windows } = anAudience();
    const { number } = show.open(fewSlides(), start, false);
    const heard = show.changed(number);
    windows[0]!.close();
    expect(await heard).toMatchObject({ isOpen: false });
    expect(show.isOpen()).toBe(false);
    show.open(fewSlides(), { at: 1, isBlack: false }, true);
    expect(windows).toHaveLength(2);
    expect((await windows[1]!.guest.scenes.next(unseen)).view).toMatchObject({ at: 1 });
    expect(windows[1]!.isProtected).toBe(true);
  });

  it("keeps to one window, and lets a closed one say nothing more", async () => {
    const { show, windows } = anAudience();
    show.open(fewSlides(), start, false);
    show.open(fewSlides(), start, false);
    expect(windows).toHaveLength(1);
    windows[0]!.guest.end();
    expect(show.isOpen()).toBe(false);
    const { number } = show.open(fewSlides(), start, false);
    windows[0]!.guest.moved({ at: 2, isBlack: false });
    expect(await show.changed(number - 1)).toMatchObject({ at: 0 });
  });

  it("answers at once where no window is open", async () => {
    const { show } = anAudience();
    expect(await show.changed(99)).toMatchObject({ isOpen: false });
  });
});
