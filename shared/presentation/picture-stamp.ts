/**
 * A strip below a slide that is made into a picture, in a colour that changes with every scene: by it a frame is known from the one
 * before, which a busy computer may still hand out. It is cut off before anybody sees it.
 */
import { sheet } from "./slide.ts";

/** In pixels. */
export const pictureSize = { width: 1920, height: (1920 * sheet.height) / sheet.width };
export const stampHeight = 8;

/** Far from each other, so that no rounding of colours takes one for another. */
const colours = ["#000000", "#ffffff", "#ff0000", "#00ff00", "#0000ff"] as const;

export const stampFor = (scene: number): string => colours[scene % colours.length]!;

/** `pixel` in the order in which bitmaps hold it: blue, green, red. */
export function isStampOf(scene: number, [blue = 0, green = 0, red = 0]: Iterable<number>): boolean {
  const seen = [red, green, blue].map((part) => (part >= 128 ? "ff" : "00")).join("");
  return stampFor(scene) === `#${seen}`;
}
