/** Where the camera looks when a chart opens, and where it goes when the chart changes under it. */
import { anchored, type Camera, fit, lookAt, type Rect, seesAll, withinSides } from "./camera.ts";
import { cardSize } from "./chart-boxes.ts";
import type { ChartLayout, PlacedCard } from "./chart-layout.ts";
import type { Size } from "../../../ui/use-size.ts";

/** A chart that would be smaller opens at its top instead. */
const leastOpening = 0.5;
const openingScale = 0.85;

export const rectOf = ({ x, y }: PlacedCard): Rect => ({ x, y, ...cardSize });

export function opening(layout: ChartLayout, cursor: PlacedCard | undefined, screen: Size): Camera {
  const whole = fit(layout, screen);
  const card = cursor ?? layout.cards[0];
  return whole.scale >= leastOpening || !card
    ? whole
    : withinSides(lookAt(rectOf(card), screen, openingScale), layout, screen);
}

export type Seen = { readonly layout: ChartLayout; readonly cursor: PlacedCard | undefined };

/** Whoever saw all of a chart goes on seeing all of it; else the chosen card stays where it is while the chart about it changes. */
export function following(camera: Camera, before: Seen, layout: ChartLayout, screen: Size): Camera {
  const whole = fit(layout, screen);
  if (whole.scale >= leastOpening && seesAll(camera, before.layout, screen)) return whole;
  const card = before.cursor && layout.cardOf.get(before.cursor.id);
  return before.cursor && card ? anchored(camera, before.cursor, card) : camera;
}
