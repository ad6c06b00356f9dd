import type { ShowQuestions } from "../../shared/ipc/show.ts";
import type { Answers } from "../serve-desktop.ts";
import type { Press } from "./press.ts";
import { showRequests } from "./requests.ts";
import type { Show } from "./show.ts";

export const showAnswers = (show: Show, press: Press): Answers<ShowQuestions> => ({
  openShow: {
    schema: showRequests.openShow,
    run: async ({ deck, place, isProtected }) => show.open(deck, place, isProtected),
  },
  moveShow: { schema: showRequests.moveShow, run: async ({ place, deck }) => (show.move(place, deck), {}) },
  awaitShow: { schema: showRequests.awaitShow, run: ({ seen }) => show.changed(seen) },
  closeShow: { schema: showRequests.closeShow, run: async () => (show.close(), {}) },
  openPress: { schema: showRequests.openPress, run: async ({ deck }) => ({ press: press.open(deck) }) },
  printDeck: {
    schema: showRequests.printDeck,
    run: async ({ press: id }) => ({ bytes: new Uint8Array(await press.print(id)) }),
  },
  drawSlide: {
    schema: showRequests.drawSlide,
    run: async ({ press: id, at }) => ({ bytes: new Uint8Array(await press.draw(id, at)) }),
  },
  closePress: { schema: showRequests.closePress, run: async ({ press: id }) => (press.close(id), {}) },
});
