/** Draws a deck in a window that nobody sees: all of it as a PDF, or one slide as a picture. */
import { randomUUID } from "node:crypto";
import { Fault } from "../../shared/base/errors.ts";
import type { SceneView } from "../../shared/ipc/stage.ts";
import { type ShownDeck, sheet } from "../../shared/presentation/slide.ts";
import { finishPdf } from "./finish-pdf.ts";
import type { Guest } from "./guests.ts";
import { createScenes, type Scenes } from "./scenes.ts";

/** As much of a window as drawing needs. */
export type HiddenWindow = {
  print(size: { readonly width: number; readonly height: number }): Promise<Uint8Array>;
  /** Of the scene of this number, once it is in the frame. */
  picture(scene: number): Promise<Uint8Array>;
  close(): void;
};
export type OpenHidden = (guest: Guest, closed: () => void) => HiddenWindow;

/** Far above what a hundred slides take to be laid out. */
const patienceMilliseconds = 30_000;
const idleMilliseconds = 120_000;

export type Press = ReturnType<typeof createPress>;

export function createPress(openHidden: OpenHidden) {
  let job: Job | undefined;

  function jobOf(press: string): Job {
    if (job?.id !== press) throw new Fault({ code: "show/stopped" });
    job.keep();
    return job;
  }
  function close(press = job?.id): void {
    if (job?.id !== press) return;
    job?.close();
    job = undefined;
  }

  return {
    open(deck: ShownDeck): string {
      close();
      const opened = openJob(deck, openHidden, () => close(opened.id));
      job = opened;
      return opened.id;
    },
    async print(press: string): Promise<Uint8Array> {
      const { deck, drawn, window } = jobOf(press);
      await drawn({ kind: "sheets" });
      return finishPdf(await window.print(sheet), deck);
    },
    async draw(press: string, at: number): Promise<Uint8Array> {
      const { drawn, window } = jobOf(press);
      return window.picture(await drawn({ kind: "picture", at }));
    },
    close,
  };
}

type Job = ReturnType<typeof openJob>;

function openJob(deck: ShownDeck, openHidden: OpenHidden, forget: () => void) {
  const scenes: Scenes = createScenes(deck, { kind: "picture", at: 0 });
  let stop: () => void = () => undefined;
  // Somebody who asked for a page and never came back must not leave a window behind that keeps the app alive.
  let idle = setTimeout(forget, idleMilliseconds);
  const stopped = new Promise<never>((_, fail) => {
    stop = () => fail(new Fault({ code: "show/stopped" }));
  });
  stopped.catch(() => undefined);
  let seen: (number: number) => void = () => undefined;
  const guest: Guest = { scenes, moved: () => undefined, end: () => undefined, drawn: (number) => seen(number) };
  const window = openHidden(guest, () => {
    stop();
    forget();
  });

  /** Answers with the number of the scene. */
  async function drawn(view: SceneView): Promise<number> {
    const isThere = new Promise<number>((done) => {
      const wanted = scenes.show({ view });
      seen = (number) => number >= wanted && done(wanted);
    });
    let giveUp: NodeJS.Timeout | undefined;
    const tooLong = new Promise<never>((_, fail) => {
      giveUp = setTimeout(() => fail(new Fault({ code: "show/stopped" })), patienceMilliseconds);
    });
    return Promise.race([isThere, stopped, tooLong]).finally(() => clearTimeout(giveUp));
  }

  return {
    id: randomUUID() as string,
    deck,
    drawn,
    window: {
      print: (size: typeof sheet) => Promise.race([window.print(size), stopped]),
      picture: (scene: number) => Promise.race([window.picture(scene), stopped]),
    },
    keep() {
      clearTimeout(idle);
      idle = setTimeout(forget, idleMilliseconds);
    },
    close() {
      clearTimeout(idle);
      stop();
      window.close();
    },
  };
}
