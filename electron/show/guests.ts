/** Which windows show slides, and what each of them may have. A window that is not in this list gets no answer on the stage's channels. */
import type { WebContents } from "electron";
import type { Stage } from "../../shared/ipc/stage.ts";
import type { Answers } from "../serve-desktop.ts";
import type { Scenes } from "./scenes.ts";
import { stageRequests } from "./requests.ts";
import type { TalkPlace } from "../../shared/ipc/show.ts";

export type Guest = {
  readonly scenes: Scenes;
  readonly moved: (place: TalkPlace) => void;
  readonly drawn: (number: number) => void;
  readonly end: () => void;
};

export type Guests = ReturnType<typeof createGuests>;

export function createGuests() {
  const guests = new WeakMap<WebContents, Answers<Stage>>();
  return {
    welcome: (contents: WebContents, guest: Guest) => void guests.set(contents, answersOf(guest)),
    answersFor: (contents: WebContents) => guests.get(contents),
  };
}

const answersOf = ({ scenes, moved, drawn, end }: Guest): Answers<Stage> => ({
  nextScene: { schema: stageRequests.nextScene, run: scenes.next },
  moved: { schema: stageRequests.moved, run: async (place) => (moved(place), {}) },
  drawn: { schema: stageRequests.drawn, run: async ({ number }) => (drawn(number), {}) },
  end: { schema: stageRequests.end, run: async () => (end(), {}) },
});
