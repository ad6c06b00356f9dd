import { makeStageWindow } from "../window.ts";
import type { Guests } from "./guests.ts";
import type { OpenHidden } from "./press.ts";
import { stageSession } from "./stage-session.ts";

/** In pixels; drawn off screen, so that no display limits it and none doubles it. */
const picture = { width: 1920, height: 1080 };
/** Points of a style sheet in an inch. */
const perInch = 96;

type Surroundings = { preload: string; guests: Guests; report: (cause: unknown) => void };

export const hiddenOpener =
  ({ preload, guests, report }: Surroundings): OpenHidden =>
  (guest, closed) => {
    const window = makeStageWindow(
      { ...picture, useContentSize: true, frame: false, backgroundColor: "#ffffff" },
      { preload, session: stageSession(), report, isOffscreen: true },
    );
    const { webContents } = window;
    guests.welcome(webContents, guest);
    webContents.on("render-process-gone", () => window.destroy());
    window.once("closed", closed);
    return {
      print: ({ width, height }) =>
        webContents.printToPDF({
          pageSize: { width: width / perInch, height: height / perInch },
          margins: { top: 0, bottom: 0, left: 0, right: 0 },
          printBackground: true,
          preferCSSPageSize: true,
          // Headings, lists and tables for screen readers, and bookmarks, where the runtime can.
          generateTaggedPDF: true,
          generateDocumentOutline: true,
        }),
      async picture() {
        const drawn = await webContents.capturePage();
        const { width, height } = drawn.getSize();
        // A display of just this size has been seen to take a pixel off each side.
        const isWhole = width === picture.width && height === picture.height;
        return (isWhole ? drawn : drawn.resize({ ...picture, quality: "best" })).toPNG();
      },
      close: () => window.destroy(),
    };
  };
