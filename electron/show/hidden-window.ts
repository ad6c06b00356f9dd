import { setTimeout } from "node:timers/promises";
import type { NativeImage, WebContents } from "electron";
import { Fault } from "../../shared/base/errors.ts";
import { isStampOf, pictureSize, stampHeight } from "../../shared/presentation/picture-stamp.ts";
import { makeStageWindow } from "../window.ts";
import type { Guests } from "./guests.ts";
import type { OpenHidden } from "./press.ts";
import { stageSession } from "./stage-session.ts";

/** Drawn off screen, so that no display limits it and none doubles it. */
const whole = { width: pictureSize.width, height: pictureSize.height + stampHeight };
/** Between two looks at the frame, and how often one looks before giving up. */
const [frameMilliseconds, mostLooks] = [16, 600];
/** Points of a style sheet in an inch. */
const perInch = 96;

/** What is captured may be the frame before: looked at again until it bears the mark of this scene. */
async function frameOf(webContents: WebContents, scene: number): Promise<NativeImage> {
  for (let look = 0; look < mostLooks; look++) {
    const drawn = await webContents.capturePage();
    const { width, height } = drawn.getSize();
    const middle = {
      x: Math.floor(width / 2),
      y: Math.max(0, height - Math.ceil(stampHeight / 2)),
      width: 1,
      height: 1,
    };
    if (width > 0 && isStampOf(scene, drawn.crop(middle).toBitmap())) return drawn;
    await setTimeout(frameMilliseconds);
  }
  throw new Fault({ code: "show/stopped" });
}

type Surroundings = { preload: string; guests: Guests; report: (cause: unknown) => void };

export const hiddenOpener =
  ({ preload, guests, report }: Surroundings): OpenHidden =>
  (guest, closed) => {
    const window = makeStageWindow(
      { ...whole, useContentSize: true, frame: false, backgroundColor: "#ffffff" },
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
      async picture(scene) {
        const drawn = await frameOf(webContents, scene);
        const { width, height } = drawn.getSize();
        const slide = drawn.crop({
          x: 0,
          y: 0,
          width,
          height: Math.round((height * pictureSize.height) / whole.height),
        });
        // A display of just this size has been seen to take a pixel off each side.
        const isWhole = width === whole.width && height === whole.height;
        return (isWhole ? slide : slide.resize({ ...pictureSize, quality: "best" })).toPNG();
      },
      close: () => window.destroy(),
    };
  };
