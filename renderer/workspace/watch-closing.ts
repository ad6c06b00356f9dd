/** Keeps the window open while a deed is not in the record, and closes it by itself once it is. */
import type { Autosave } from "./autosave.ts";

export type Closing = {
  /** The user's own decision to close and lose what could not be saved. */
  closeAnyway(): void;
};

type Page = Pick<Window, "addEventListener" | "close">;

export function watchClosing(
  page: Page,
  autosave: Pick<Autosave, "hasUnrecorded" | "flush">,
  /** Saving failed, so the window stays. */
  refuse: () => void,
): Closing {
  let mayGo = false;

  async function saveThenClose() {
    if (await autosave.flush()) page.close();
    else refuse();
  }

  page.addEventListener("beforeunload", (event) => {
    if (mayGo || !autosave.hasUnrecorded()) return;
    event.preventDefault();
    // oxlint-disable-next-line typescript/no-deprecated -- Chromium before 119 stays open only for a value
    event.returnValue = true;
    void saveThenClose();
  });

  return {
    closeAnyway() {
      mayGo = true;
      page.close();
    },
  };
}
