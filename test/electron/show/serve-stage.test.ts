import type { WebContents } from "electron";
import { describe, expect, it, vi } from "vitest";
import { isOurs } from "../../../electron/address.ts";
import { createScenes } from "../../../electron/show/scenes.ts";
import { audienceDisplay } from "../../../electron/show/audience-display.ts";
import { fewSlides } from "../../support/a-few-slides.ts";

vi.mock("electron", () => ({ ipcMain: {}, BrowserWindow: {}, nativeTheme: {}, screen: {} }));
const { stageAnswersFor } = await import("../../../electron/serve-desktop.ts");
const { createGuests } = await import("../../../electron/show/guests.ts");
const { stageOptions, webPreferences } = await import("../../../electron/window.ts");

const frame = { parent: null, url: "app://crewcast/show.html" };

function aStage() {
  const guests = createGuests();
  const deeds: string[] = [];
  const invite = (name: string) => {
    const contents = { name } as unknown as WebContents;
    guests.welcome(contents, {
      scenes: createScenes(fewSlides(3, { title: name }), { kind: "sheets" }),
      moved: ({ at }) => deeds.push(`${name} moved to ${at}`),
      drawn: (number) => deeds.push(`${name} drew ${number}`),
      end: () => deeds.push(`${name} ended`),
    });
    return contents;
  };
  const ask = stageAnswersFor({
    isOurs,
    report: (cause) => deeds.push(String(cause)),
    guestAnswers: guests.answersFor,
  });
  return { invite, ask, deeds };
}

describe("a window that shows slides", () => {
  it("is as closed as the first one, with a session of its own", () => {
    const session = {} as never;
    const { webPreferences: own } = stageOptions({ width: 1 }, { preload: "stage-preload.cjs", session });
    expect(own).toEqual({ ...webPreferences, preload: "stage-preload.cjs", session, offscreen: false });
  });

  it("hears of its own scene only", async () => {
    const { invite, ask } = aStage();
    const [one, other] = [invite("one"), invite("other")];
    const seen = { seen: 0, deckSeen: 0 };
    expect(await ask("nextScene", one, frame, seen)).toMatchObject({ ok: true, value: { deck: { title: "one" } } });
    expect(await ask("nextScene", other, frame, seen)).toMatchObject({ ok: true, value: { deck: { title: "other" } } });
  });

  it("gets no answer unless it was made to show slides, from its own top frame", async () => {
    const { invite, ask, deeds } = aStage();
    const stranger = { name: "nobody asked" } as unknown as WebContents;
    const refused = { ok: false, error: { code: "ipc/refused" } };
    expect(await ask("end", stranger, frame, {})).toEqual(refused);
    const known = invite("one");
    expect(await ask("end", known, null, {})).toEqual(refused);
    expect(await ask("end", known, { ...frame, parent: {} as never }, {})).toEqual(refused);
    expect(await ask("end", known, { ...frame, url: "https://example.com/" }, {})).toEqual(refused);
    expect(deeds).toEqual([]);
  });

  it.each([
    ["moved", { at: -1, isBlack: false }],
    ["moved", { at: 1.5, isBlack: false }],
    ["moved", { at: 1, isBlack: false, deck: {} }],
    ["moved", { at: 1_000_000, isBlack: true }],
    ["drawn", {}],
    ["nextScene", { seen: "0", deckSeen: 0 }],
    ["end", { all: true }],
  ] as const)("is refused when %s is malformed", async (method, request) => {
    const { invite, ask, deeds } = aStage();
    expect(await ask(method, invite("one"), frame, request)).toMatchObject({ error: { code: "input/invalid" } });
    expect(deeds).toEqual([]);
  });
});

describe("the audience's display", () => {
  const screen = (id: number, x: number, width = 1920, height = 1080) => ({ id, bounds: { x, y: 0, width, height } });
  const onFirst = { x: 100, y: 100, width: 1280, height: 800 };

  it("is the one the presenter's window is not on, the largest of several", () => {
    expect(audienceDisplay([screen(1, 0), screen(2, 1920)], onFirst)?.id).toBe(2);
    expect(audienceDisplay([screen(1, 0), screen(2, 1920)], { ...onFirst, x: 2000 })?.id).toBe(1);
    expect(audienceDisplay([screen(1, 0), screen(2, 1920, 1280, 720), screen(3, 3200)], onFirst)?.id).toBe(3);
  });

  it("is none where there is only one", () => {
    expect(audienceDisplay([screen(1, 0)], onFirst)).toBeUndefined();
  });
});
