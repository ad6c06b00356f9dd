import { type BrowserWindow, type Rectangle, screen } from "electron";
import { makeStageWindow } from "../window.ts";
import { audienceDisplay } from "./audience-display.ts";
import type { Guests } from "./guests.ts";
import type { OpenAudience } from "./show.ts";
import { stageSession } from "./stage-session.ts";

const ordinary = { width: 1280, height: 720, minWidth: 480, minHeight: 270 };

type Surroundings = {
  preload: string;
  guests: Guests;
  presenter: () => BrowserWindow | undefined;
  /** Somebody is at the computer: the lock counts from here again. */
  touched: () => void;
  report: (cause: unknown) => void;
};

export const audienceOpener = ({ preload, guests, presenter, touched, report }: Surroundings): OpenAudience => {
  const whereToGo = (): Rectangle | undefined => {
    const bounds = presenter()?.getBounds();
    return bounds && audienceDisplay(screen.getAllDisplays(), bounds)?.bounds;
  };
  return (guest, closed) => {
    const other = whereToGo();
    const window = makeStageWindow(
      { ...ordinary, ...other, fullscreen: other !== undefined, backgroundColor: "#000000" },
      { preload, session: stageSession(), report },
    );
    guests.welcome(window.webContents, guest);
    window.webContents.on("input-event", touched);
    // A page that died shows nothing; the presenter is told and may open another.
    window.webContents.on("render-process-gone", () => window.destroy());
    window.once("ready-to-show", () => window.show());
    window.once("closed", closed);
    return {
      isOnOtherDisplay: other !== undefined,
      close: () => window.destroy(),
      protect: (isProtected) => window.setContentProtection(isProtected),
    };
  };
};
