/** The small signs on a card: the ring of a mix with the type's shape in it, the filled mark of a shade, flags, changes. */
import { memberTypeIds } from "../../../../shared/catalogue/member-types.ts";
import type { Mix } from "../../../../shared/domain/mix.ts";
import type { ChartChange } from "../../../../shared/domain/reporting-changes.ts";
import type { Shape } from "../../../ui/TypeMark.tsx";
import { changeSigns } from "./changes.view.ts";
import type { Inks } from "./inks.ts";
import type { Shade } from "./shades.view.ts";

type Context = CanvasRenderingContext2D;

const turn = 2 * Math.PI;

export function drawShape(context: Context, shape: Shape, x: number, y: number, radius: number, colour: string): void {
  context.fillStyle = colour;
  context.beginPath();
  if (shape === "circle") context.arc(x, y, radius, 0, turn);
  else if (shape === "square") context.rect(x - radius * 0.88, y - radius * 0.88, radius * 1.76, radius * 1.76);
  else {
    context.moveTo(x, y - radius * 1.1);
    context.lineTo(x + radius * 1.1, y + radius * 0.85);
    context.lineTo(x - radius * 1.1, y + radius * 0.85);
    context.closePath();
  }
  context.fill();
}

export function drawRing(context: Context, mix: Mix, x: number, y: number, radius: number, inks: Inks): void {
  const drawn = memberTypeIds.filter((type) => mix[type] > 0.005);
  const gap = drawn.length > 1 ? 0.09 : 0;
  let from = -turn / 4;
  context.lineWidth = radius * 0.42;
  for (const type of drawn) {
    const to = from + mix[type] * turn;
    context.strokeStyle = inks.of(`--type-${type}`);
    context.beginPath();
    context.arc(x, y, radius, from + gap / 2, Math.max(from + gap / 2 + 0.05, to - gap / 2));
    context.stroke();
    from = to;
  }
}

/** A mark filled as far as the shade's level goes: what has an order is told by height, not by tone. */
export function drawLevel(
  context: Context,
  { colour, level }: Shade,
  [x, y, width, height]: readonly [number, number, number, number],
  inks: Inks,
): void {
  context.fillStyle = inks.of("--surface-sunken");
  context.fillRect(x, y, width, height);
  context.fillStyle = inks.of(colour);
  context.fillRect(x, y + height * (1 - level), width, height * level);
}

/** A triangle with a bar in it; the number of flags where there are several. Returns how wide it is. */
export function drawFlag(context: Context, count: number, right: number, y: number, size: number, inks: Inks): number {
  const ink = inks.of("--warn");
  let width = size;
  if (count > 1) {
    context.font = inks.font(size, 600);
    context.fillStyle = ink;
    context.textAlign = "right";
    const words = String(count);
    context.fillText(words, right, y);
    width += context.measureText(words).width + size / 4;
    context.textAlign = "left";
  }
  const left = right - width;
  context.strokeStyle = ink;
  context.lineWidth = size / 9;
  context.lineJoin = "round";
  context.beginPath();
  context.moveTo(left + size / 2, y - size * 0.9);
  context.lineTo(left + size, y);
  context.lineTo(left, y);
  context.closePath();
  context.moveTo(left + size / 2, y - size * 0.58);
  context.lineTo(left + size / 2, y - size * 0.3);
  context.moveTo(left + size / 2, y - size * 0.2);
  context.lineTo(left + size / 2, y - size * 0.12);
  context.stroke();
  return width;
}

const changeInks: Readonly<Record<ChartChange, string>> = {
  joined: "--good",
  left: "--loss",
  moved: "--accent",
  level: "--accent",
  changed: "--text-soft",
};

export const changeInk = (changes: readonly ChartChange[]): string | undefined =>
  changes[0] === undefined ? undefined : changeInks[changes[0]];

/** Signs along the upper edge of a card. */
export function drawSigns(
  context: Context,
  changes: readonly ChartChange[],
  x: number,
  y: number,
  size: number,
  inks: Inks,
): void {
  context.textAlign = "center";
  changes.forEach((change, at) => {
    const middle = x + size * (0.6 + at * 1.3);
    context.fillStyle = inks.of(changeInks[change]);
    context.beginPath();
    context.arc(middle, y, size * 0.62, 0, turn);
    context.fill();
    context.fillStyle = inks.of("--surface-raised");
    context.font = inks.font(size, 600);
    context.fillText(changeSigns[change], middle, y + size * 0.36);
  });
  context.textAlign = "left";
}
