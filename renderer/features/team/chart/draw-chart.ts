/** The chart on a canvas: of thousands of cards only those in sight are drawn, and lines where they pass through it. */
import { type Camera, inSight, type Rect } from "./camera.ts";
import { cardSize } from "./chart-boxes.ts";
import { type ChartLayout, lineTo, type PlacedCard } from "./chart-layout.ts";
import { type CardState, drawCard, type Pen } from "./draw-card.ts";
import type { FaceOf } from "./faces.view.ts";
import type { Fit, Inks } from "./inks.ts";
import type { Size } from "../../../ui/use-size.ts";

export type Scene = {
  readonly layout: ChartLayout;
  readonly faceOf: FaceOf;
  readonly isFolded: (id: string) => boolean;
  readonly marked: ReadonlySet<string>;
  readonly lifted: ReadonlySet<string>;
  readonly target: { readonly id: string | undefined; readonly isAllowed: boolean } | undefined;
  /** Whom people reported to before, where that is shown. */
  readonly origins: ReadonlyMap<string, string>;
};

const touches = (sight: Rect, left: number, top: number, right: number, bottom: number) =>
  left < sight.x + sight.width && right > sight.x && top < sight.y + sight.height && bottom > sight.y;

function drawLines({ context, inks, scale }: Pen, { layout: { cards } }: Scene, sight: Rect): void {
  context.strokeStyle = inks.of("--line-strong");
  context.lineWidth = 1.25 / Math.max(0.3, Math.min(1, scale));
  context.beginPath();
  for (const card of cards) {
    const { above } = card;
    if (above === undefined) continue;
    const left = Math.min(above.x, card.x) - cardSize.width;
    const right = Math.max(above.x, card.x) + cardSize.width;
    if (!touches(sight, left, above.y, right, card.y + cardSize.height)) continue;
    lineTo(card).forEach(({ x, y }, at) => (at === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  }
  context.stroke();
}

/** From where somebody was to where they are: a dashed curve, ending in a dot at the manager of before. */
function drawOrigins({ context, inks, scale }: Pen, { layout: { cardOf }, origins }: Scene): void {
  context.strokeStyle = inks.of("--accent");
  context.fillStyle = inks.of("--accent");
  context.lineWidth = 1.5 / Math.min(1, scale);
  context.setLineDash([5 / Math.min(1, scale), 5 / Math.min(1, scale)]);
  for (const [id, managerId] of origins) {
    const [to, from] = [cardOf.get(id), cardOf.get(managerId)];
    if (!to || !from) continue;
    const start = { x: from.x + cardSize.width / 2, y: from.y + cardSize.height };
    const end = { x: to.x + cardSize.width / 2, y: to.y };
    const bend = Math.max(40, Math.abs(end.y - start.y) / 2);
    context.beginPath();
    context.moveTo(start.x, start.y);
    context.bezierCurveTo(start.x, start.y + bend, end.x, end.y - bend, end.x, end.y);
    context.stroke();
    context.beginPath();
    context.arc(start.x, start.y, 4, 0, 2 * Math.PI);
    context.fill();
  }
  context.setLineDash([]);
}

function stateOf({ isFolded, marked, lifted, target }: Scene, { id }: PlacedCard): CardState {
  return {
    isFolded: isFolded(id),
    isMarked: marked.has(id),
    isLifted: lifted.has(id),
    target: target?.id === id ? (target.isAllowed ? "allowed" : "refused") : undefined,
  };
}

export type Canvas = { readonly context: CanvasRenderingContext2D; readonly size: Size; readonly pixelRatio: number };

export function drawChart(
  { context, size, pixelRatio }: Canvas,
  scene: Scene,
  camera: Camera,
  inks: Inks,
  fit: Fit,
): void {
  const { x, y, scale } = camera;
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  context.clearRect(0, 0, size.width, size.height);
  const zoom = pixelRatio * scale;
  context.setTransform(zoom, 0, 0, zoom, -x * zoom, -y * zoom);
  const pen: Pen = { context, inks, fit, scale };
  const sight = inSight(camera, size);
  drawLines(pen, scene, sight);
  for (const card of scene.layout.cards) {
    // Signs and pills stand out a little over a card's edge.
    if (!touches(sight, card.x - 20, card.y - 20, card.x + cardSize.width + 20, card.y + cardSize.height + 20))
      continue;
    drawCard(pen, card, scene.faceOf(card.id), stateOf(scene, card));
  }
  if (scene.origins.size > 0) drawOrigins(pen, scene);
}
