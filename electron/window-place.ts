/** Where the window was, remembered between starts and believed only if it can still be seen. */
import type { Rectangle } from "electron";
import { z } from "zod";

export const placeSchema = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(640).max(20_000),
  height: z.int().min(480).max(20_000),
  maximised: z.boolean(),
});
export type WindowPlace = z.infer<typeof placeSchema>;

const smallestGrip = { width: 120, height: 40 };

/** Enough of the top edge lies on a screen to take hold of it with the mouse. */
export function canBeSeen(place: WindowPlace, screens: readonly Rectangle[]): boolean {
  return screens.some((screen) => {
    const across = Math.min(place.x + place.width, screen.x + screen.width) - Math.max(place.x, screen.x);
    const topOnScreen = place.y >= screen.y && place.y + smallestGrip.height <= screen.y + screen.height;
    return across >= smallestGrip.width && topOnScreen;
  });
}
