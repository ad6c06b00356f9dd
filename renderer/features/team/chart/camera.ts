/** What part of the chart is in sight: the world point in the upper left corner and the size of things. Pure. */
import type { Size } from "../../../ui/use-size.ts";

export type Camera = { readonly x: number; readonly y: number; readonly scale: number };
export type Point = { readonly x: number; readonly y: number };
export type Rect = Point & Size;

const mostScale = 1.6;
/** Below it a card is no longer a mark that an eye can find. */
const leastScale = 0.02;
/** Screen pixels kept free round what is brought into sight; at the top room for the strip that means "nobody above". */
const margin = 28;

const held = (scale: number) => Math.min(mostScale, Math.max(leastScale, scale));

export const toWorld = ({ x, y, scale }: Camera, at: Point): Point => ({ x: x + at.x / scale, y: y + at.y / scale });

export const toScreen = ({ x, y, scale }: Camera, at: Point): Point => ({
  x: (at.x - x) * scale,
  y: (at.y - y) * scale,
});

export const inSight = ({ x, y, scale }: Camera, { width, height }: Size): Rect => ({
  x,
  y,
  width: width / scale,
  height: height / scale,
});

/** By screen pixels. */
export const pan = ({ x, y, scale }: Camera, by: Point): Camera => ({
  x: x + by.x / scale,
  y: y + by.y / scale,
  scale,
});

/** Larger or smaller, with the point under the hand staying there. */
export function zoom(camera: Camera, at: Point, factor: number): Camera {
  const scale = held(camera.scale * factor);
  const under = toWorld(camera, at);
  return { x: under.x - at.x / scale, y: under.y - at.y / scale, scale };
}

/** Everything in sight and in the middle; never larger than life. */
export function fit(chart: Size, screen: Size): Camera {
  const room = { width: screen.width - 2 * margin, height: screen.height - 2 * margin };
  const scale = held(Math.min(1, room.width / Math.max(1, chart.width), room.height / Math.max(1, chart.height)));
  return { x: (chart.width - screen.width / scale) / 2, y: (chart.height - screen.height / scale) / 2, scale };
}

/** As large as can be read, with one card at the top or in the middle: where a chart opens that does not fit. */
export function lookAt(card: Rect, screen: Size, scale: number): Camera {
  const size = held(scale);
  return { x: card.x + card.width / 2 - screen.width / 2 / size, y: card.y - margin / size, scale: size };
}

/** Beside a chart that is wider than the screen no room stays empty. */
export function withinSides(camera: Camera, chart: Size, { width }: Size): Camera {
  const free = margin / camera.scale;
  const most = chart.width + free - width / camera.scale;
  return { ...camera, x: Math.max(-free, Math.min(most, camera.x)) };
}

/** Whether all of the chart is in sight. */
export const seesAll = (camera: Camera, chart: Size, screen: Size): boolean => {
  const { x, y, width, height } = inSight(camera, screen);
  return x <= 0 && y <= 0 && x + width >= chart.width && y + height >= chart.height;
};

/** The least movement that brings something into sight. */
export function reveal(camera: Camera, card: Rect, screen: Size): Camera {
  const { x, y, scale } = camera;
  const gap = Math.min(margin, screen.width / 8, screen.height / 8) / scale;
  const along = (from: number, length: number, start: number, room: number) => {
    if (start - gap < from || length + 2 * gap > room) return start - gap;
    return Math.max(from, start + length + gap - room);
  };
  const room = inSight(camera, screen);
  return { scale, x: along(x, card.width, card.x, room.width), y: along(y, card.height, card.y, room.height) };
}

/** As it was, save that a card stays where it is on the screen while the chart about it changes. */
export const anchored = ({ x, y, scale }: Camera, before: Point, after: Point): Camera => ({
  x: x + after.x - before.x,
  y: y + after.y - before.y,
  scale,
});

/** Keeps some of the chart in sight, wherever a hand drags it. */
export function kept({ x, y, scale }: Camera, chart: Size, screen: Size): Camera {
  const room = inSight({ x, y, scale }, screen);
  const least = { x: Math.min(room.width, chart.width) / 4, y: Math.min(room.height, chart.height) / 4 };
  return {
    scale,
    x: Math.min(chart.width - least.x, Math.max(least.x - room.width, x)),
    y: Math.min(chart.height - least.y, Math.max(least.y - room.height, y)),
  };
}
