/** The talk and the press with real windows around them. */
import type { BrowserWindow } from "electron";
import { audienceOpener } from "./audience-window.ts";
import { createGuests } from "./guests.ts";
import { hiddenOpener } from "./hidden-window.ts";
import { createPress } from "./press.ts";
import { createShow } from "./show.ts";

type Surroundings = {
  preload: string;
  presenter: () => BrowserWindow | undefined;
  touched: () => void;
  report: (cause: unknown) => void;
};

export type Shows = ReturnType<typeof openShows>;

export function openShows({ presenter, touched, ...common }: Surroundings) {
  const guests = createGuests();
  const show = createShow(audienceOpener({ ...common, guests, presenter, touched }));
  const press = createPress(hiddenOpener({ ...common, guests }));
  return {
    show,
    press,
    guests,
    /** Before a lock: what they show must not outlive the keys. */
    closeAll() {
      show.close();
      press.close();
    },
  };
}
