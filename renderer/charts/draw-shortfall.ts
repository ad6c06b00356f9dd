import type { Surface } from "./surface.ts";

const hatchGap = 6;

/** Hatches the ground between what is asked for and what there is, wherever there is less. */
export function drawShortfall(surface: Surface, asked: readonly number[], there: readonly number[]): void {
  const { context, area, palette } = surface;
  context.save();
  context.beginPath();
  for (const [index, start] of asked.slice(0, -1).entries()) addGap(surface, index, start, asked, there);
  context.clip();
  context.beginPath();
  const height = area.bottom - area.top;
  for (let x = area.left - height; x < area.right; x += hatchGap) {
    context.moveTo(x, area.bottom);
    context.lineTo(x + height, area.top);
  }
  context.strokeStyle = palette.loss;
  context.globalAlpha = 0.55;
  context.lineWidth = 1;
  context.stroke();
  context.restore();
}

/** The gap between two months as a polygon; where the lines cross, only the short side of the crossing. */
function addGap(
  { context, x, y }: Surface,
  index: number,
  askedFrom: number,
  asked: readonly number[],
  there: readonly number[],
) {
  const askedTo = asked[index + 1]!;
  const thereFrom = there[index]!;
  const thereTo = there[index + 1]!;
  const gapFrom = askedFrom - thereFrom;
  const gapTo = askedTo - thereTo;
  if (gapFrom <= 0 && gapTo <= 0) return;
  const crossing = gapFrom / (gapFrom - gapTo);
  const at = (part: number) => [
    x(index) + (x(index + 1) - x(index)) * part,
    y(askedFrom + (askedTo - askedFrom) * part),
  ];
  const [startX, startY] = at(gapFrom > 0 ? 0 : crossing);
  const [endX, endY] = at(gapTo > 0 ? 1 : crossing);
  context.moveTo(startX!, startY!);
  context.lineTo(endX!, endY!);
  if (gapTo > 0) context.lineTo(x(index + 1), y(thereTo));
  if (gapFrom > 0) context.lineTo(x(index), y(thereFrom));
  context.closePath();
}
