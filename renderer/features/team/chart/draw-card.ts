/** One card, with as much on it as can be read at its size on the screen. */
import { cardSize } from "./chart-boxes.ts";
import { type PlacedCard } from "./chart-layout.ts";
import { changeInk, drawFlag, drawLevel, drawRing, drawShape, drawSigns } from "./draw-marks.ts";
import type { Face } from "./faces.view.ts";
import { type Detail, detailAt, foldSign, lastLine, wordScale } from "./fold-sign.ts";
import type { Fit, Inks } from "./inks.ts";

export type Pen = {
  readonly context: CanvasRenderingContext2D;
  readonly inks: Inks;
  readonly fit: Fit;
  readonly scale: number;
};

export type CardState = {
  readonly isFolded: boolean;
  readonly isMarked: boolean;
  /** On its way elsewhere. */
  readonly isLifted: boolean;
  readonly target: "allowed" | "refused" | undefined;
};

const radius = 8;
/** Right of words. */
const edge = 7;

function drawFrame({ context, inks, scale }: Pen, { x, y }: PlacedCard, face: Face, state: CardState): void {
  const isHollow = face.isVacant || face.isGone;
  context.beginPath();
  context.roundRect(x, y, cardSize.width, cardSize.height, radius);
  context.fillStyle = inks.of(isHollow ? "--surface" : state.isMarked ? "--accent-soft" : "--surface-raised");
  context.fill();
  const changed = changeInk(face.changes);
  const colour =
    state.target === "refused" ? "--loss" : state.target === "allowed" ? "--accent" : (changed ?? "--line-control");
  context.lineWidth = (state.target ? 3 : changed ? 2 : 1) / Math.min(1, scale);
  context.strokeStyle = inks.of(colour);
  context.setLineDash(isHollow || state.target === "refused" ? [6, 5] : []);
  context.stroke();
  context.setLineDash([]);
}

function drawWords(pen: Pen, { x, y }: PlacedCard, face: Face, detail: Detail, taken: number): void {
  const { context, inks, fit } = pen;
  const grown = wordScale(pen.scale);
  const left = x + (detail === "all" ? 54 : 24);
  const size = detail === "all" ? 13 : 12.5;
  const nameY = detail === "all" ? y + 8 + 13.5 * grown : y + 4 + 13 * grown;
  let room = x + cardSize.width - edge - left;
  if (face.flags > 0) room -= drawFlag(context, face.flags, x + cardSize.width - edge, nameY, 11 * grown, inks) + 4;
  context.fillStyle = inks.of(face.isGone || face.isVacant ? "--text-soft" : "--text");
  context.font = inks.font(size * grown, 600);
  const name = fit(context, face.name, room);
  context.fillText(name, left, nameY);
  if (face.isGone) {
    context.fillRect(left, nameY - size * grown * 0.35, context.measureText(name).width, Math.max(1, grown));
  }
  const width = x + cardSize.width - edge - left;
  context.font = inks.font(12 * grown);
  context.fillStyle = inks.of("--text-soft");
  if (detail === "all") {
    context.fillText(fit(context, face.detail, width), left, nameY + 15.5 * grown);
    context.fillStyle = inks.of("--text");
    context.fillText(fit(context, face.shade.words, width), left, nameY + 31 * grown);
  } else context.fillText(fit(context, face.shade.words, width - taken), left, lastLine(y, grown));
}

/** How many are below, with an arrow that says which way a click turns the branch. Returns the room it takes from the last words. */
function drawFoldSign({ context, inks, scale }: Pen, card: PlacedCard, face: Face, isFolded: boolean): number {
  const sign = foldSign(card, scale);
  if (!sign || face.reports === 0) return 0;
  const grown = wordScale(scale);
  const isUnderRing = detailAt(scale) === "all";
  const words = String(isFolded ? face.below : face.reports);
  context.font = inks.font(12 * grown, 600);
  const [arrow, space, letters] = [7 * grown, 4 * grown, context.measureText(words).width];
  const left = isUnderRing ? sign.x + 2 : sign.x + sign.width - arrow - space - letters;
  const middle = sign.y + sign.height / 2;
  context.fillStyle = inks.of("--text");
  context.fillText(words, left + arrow + space, middle + 4.2 * grown);
  const bend = (isFolded ? 1.9 : -1.9) * grown;
  context.strokeStyle = inks.of("--text-soft");
  context.lineWidth = 1.5 * grown;
  context.beginPath();
  context.moveTo(left, middle - bend);
  context.lineTo(left + arrow / 2, middle + bend);
  context.lineTo(left + arrow, middle - bend);
  context.stroke();
  return isUnderRing ? 0 : arrow + space + letters + 6 * grown;
}

/** A shape, a level or a number, whichever tells the shade without its colour. */
function drawShade({ context, inks, scale }: Pen, { shade }: Face, x: number, y: number): void {
  const grown = wordScale(scale);
  const ink = inks.of(shade.colour);
  if (shade.shape) drawShape(context, shade.shape, x, y, 5 * Math.min(grown, 1.4), ink);
  else if (shade.number === undefined) drawLevel(context, shade, [x - 3, y - 21, 6, 42], inks);
  else {
    context.fillStyle = ink;
    context.font = inks.font(13 * Math.min(grown, 1.4), 600);
    context.textAlign = "center";
    context.fillText(String(shade.number), x, y + 4.5 * grown);
    context.textAlign = "left";
  }
}

/** Too small for words: the shade's mark alone, its shape, level or number as large as the card allows. */
function drawMark(pen: Pen, { x, y }: PlacedCard, face: Face, state: CardState): void {
  const { context, inks } = pen;
  const { shade } = face;
  const { width, height } = cardSize;
  if (state.target || state.isMarked || face.changes.length > 0 || face.isVacant)
    drawFrame(pen, { x, y } as PlacedCard, face, state);
  if (face.isVacant) return;
  if (shade.shape) {
    drawShape(context, shade.shape, x + width / 2, y + height / 2, height * 0.42, inks.of(shade.colour));
  } else if (shade.number === undefined) drawLevel(context, shade, [x + 30, y + 4, width - 60, height - 8], inks);
  else {
    context.fillStyle = inks.of(shade.colour);
    context.font = inks.font(height * 0.9, 600);
    context.textAlign = "center";
    context.fillText(String(shade.number), x + width / 2, y + height * 0.82);
    context.textAlign = "left";
  }
  if (face.flags > 0) drawFlag(context, 1, x + width, y + height * 0.6, height * 0.6, inks);
}

export function drawCard(pen: Pen, card: PlacedCard, face: Face, state: CardState): void {
  const { context, inks } = pen;
  const detail = detailAt(pen.scale);
  context.globalAlpha = state.isLifted ? 0.35 : 1;
  if (detail === "mark") drawMark(pen, card, face, state);
  else {
    const { x, y } = card;
    drawFrame(pen, card, face, state);
    if (!face.isVacant) drawShade(pen, face, x + 13, y + cardSize.height / 2);
    if (detail === "all") drawRing(context, face.mix, x + 36, y + cardSize.height / 2, 10, inks);
    drawWords(pen, card, face, detail, drawFoldSign(pen, card, face, state.isFolded));
    if (face.changes.length > 0) drawSigns(context, face.changes, x + 6, y, 13 * wordScale(pen.scale), inks);
  }
  context.globalAlpha = 1;
}
