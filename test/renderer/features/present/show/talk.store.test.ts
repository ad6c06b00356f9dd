import { describe, expect, it } from "vitest";
import { createTalkStore, type TalkDesktop } from "../../../../../renderer/features/present/show/talk.store.ts";
import type { ShowState } from "../../../../../shared/ipc/show.ts";
import { fewSlides } from "../../../../support/a-few-slides.ts";

/** A machine whose second window does what the test says. */
function aMachine() {
  const asked: string[] = [];
  let answer: (state: ShowState) => void = () => undefined;
  const open: ShowState = { at: 0, isBlack: false, number: 0, isOpen: true, isOnOtherDisplay: true };
  let number = 0;
  const desktop: TalkDesktop = {
    async openShow({ place }) {
      asked.push(`open at ${place.at}`);
      return { ok: true, value: { ...open, ...place, number } };
    },
    async moveShow({ place, deck }) {
      asked.push(`move to ${place.at}${place.isBlack ? ", black" : ""}${deck ? ", another deck" : ""}`);
      return { ok: true, value: {} };
    },
    awaitShow: () => new Promise((done) => (answer = (value) => done({ ok: true, value }))),
    async closeShow() {
      asked.push("close");
      return { ok: true, value: {} };
    },
  };
  const tell = async (state: Partial<ShowState>) => {
    answer({ ...open, ...state, number: ++number });
    await new Promise((done) => setTimeout(done));
  };
  return { desktop, asked, tell };
}

async function aTalk() {
  const machine = aMachine();
  const store = createTalkStore({ desktop: machine.desktop, deck: fewSlides(5), at: 1 });
  void store.getState().openAudience();
  await new Promise((done) => setTimeout(done));
  return { ...machine, store };
}

describe("the presenter's talk", () => {
  it("takes the audience's window along", async () => {
    const { store, asked } = await aTalk();
    store.getState().act({ kind: "next" });
    store.getState().act({ kind: "black" });
    expect(asked).toEqual(["open at 1", "move to 2", "move to 2, black"]);
    expect(store.getState().audience).toEqual({ status: "open", isOnOtherDisplay: true });
  });

  it("asks for nothing while a number is typed or the end is reached", async () => {
    const { store, asked } = await aTalk();
    store.getState().act({ kind: "digit", digit: "4" });
    store.getState().act({ kind: "last" });
    store.getState().act({ kind: "next" });
    expect(asked).toEqual(["open at 1", "move to 4"]);
  });

  it("follows a clicker that is heard in the audience's window", async () => {
    const { store, tell } = await aTalk();
    await tell({ at: 3 });
    expect(store.getState().talk.at).toBe(3);
    await tell({ at: 3, isBlack: true });
    expect(store.getState().talk).toMatchObject({ at: 3, isBlack: true });
  });

  it("goes on when the audience's window is closed, and opens it again at the slide it has come to", async () => {
    const { store, tell, asked } = await aTalk();
    await tell({ isOpen: false });
    expect(store.getState().audience).toEqual({ status: "closed" });
    store.getState().act({ kind: "next" });
    expect(store.getState().talk.at).toBe(2);
    void store.getState().openAudience();
    expect(asked).toEqual(["open at 1", "open at 2"]);
  });

  it("brings a deck that has changed to both windows, and the same deck to none", async () => {
    const { store, asked } = await aTalk();
    store.getState().tell(store.getState().deck);
    store.getState().tell(fewSlides(1));
    expect(store.getState().talk.at).toBe(0);
    expect(asked).toEqual(["open at 1", "move to 0, another deck"]);
  });

  it("shows in both windows what is tried, and the plan again afterwards", async () => {
    const { store, asked } = await aTalk();
    const planned = store.getState().deck.slides[1]!;
    store.getState().tryOut({ ...planned, title: "Tried" });
    expect(store.getState().deck.slides[1]!.title).toBe("Tried");
    store.getState().tryOut(undefined);
    expect(store.getState().deck.slides[1]).toEqual(planned);
    expect(asked).toEqual(["open at 1", "move to 1, another deck", "move to 1, another deck"]);
  });

  it("says why the window could not be opened", async () => {
    const { desktop } = aMachine();
    const failing = {
      ...desktop,
      openShow: async () => ({ ok: false as const, error: { code: "unexpected" as const } }),
    };
    const store = createTalkStore({ desktop: failing, deck: fewSlides(), at: 0 });
    await store.getState().openAudience();
    expect(store.getState().audience).toEqual({ status: "failed", error: { code: "unexpected" } });
  });
});
