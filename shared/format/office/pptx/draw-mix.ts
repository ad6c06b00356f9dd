import { memberTypeIds, memberTypes } from "../../../catalogue/member-types.ts";
import { spreadApart } from "../../../presentation/drawing/axis.ts";
import { cornersIn, pointOf } from "../../../presentation/drawing/triangle.ts";
import type { Box } from "../../../presentation/layout.ts";
import type { MixBlock } from "../../../presentation/slide.ts";
import { type Drawing, drawText, drawTitle } from "./draw.ts";
import { colours, placeOf, typeColours } from "./look.ts";

type Point = { readonly x: number; readonly y: number };

const cornerRoom = 30;
const labelGap = 24;
const pictureShare = 0.66;

/** Shapes are laid by their box, and a falling line is a rising one turned over. */
export function drawLine({ slide }: Drawing, from: Point, to: Point, colour: string, width: number): void {
  const [left, right] = from.x <= to.x ? [from, to] : [to, from];
  slide.addShape("line", {
    ...placeOf({ x: left.x, y: Math.min(from.y, to.y), width: right.x - left.x, height: Math.abs(to.y - from.y) }),
    flipV: right.y < left.y,
    line: { color: colour, width },
  });
}

const centres = {
  teamNow: { shape: "ellipse", fill: colours.text, line: colours.text },
  teamThen: { shape: "ellipse", fill: colours.surface, line: colours.text },
  workNow: { shape: "rect", fill: colours.accent, line: colours.accent },
  workThen: { shape: "rect", fill: colours.surface, line: colours.accent },
} as const;

/** The triangle of types, drawn with shapes: no chart knows three corners. */
export function drawMix(drawing: Drawing, { title, points }: MixBlock, box: Box): void {
  const room = drawTitle(drawing, title, box);
  const corners = cornersIn({
    ...{ x: room.x, y: room.y + cornerRoom },
    ...{ width: room.width * pictureShare, height: room.height - 2 * cornerRoom },
  });
  const outline = memberTypeIds.map((type) => corners[type]);
  outline.forEach((from, index) =>
    drawLine(drawing, from, outline[(index + 1) % outline.length]!, colours.strongLine, 1.25),
  );
  for (const type of memberTypeIds) {
    const { x, y } = corners[type];
    const isTop = type === "analyst";
    drawText(
      drawing,
      memberTypes[type].soberName[drawing.speech.language],
      { x: x - 110, y: isTop ? y - cornerRoom : y + 6, width: 220, height: 24 },
      { size: 15, isBold: true, align: "center", colour: typeColours[type], doesWrap: false },
    );
  }
  const placed = points.map((point) => ({ ...point, at: pointOf(point.mix, corners) }));
  for (const { at, label, role } of placed) {
    if (role !== "person") continue;
    drawing.slide.addShape("ellipse", {
      ...placeOf({ x: at.x - 5, y: at.y - 5, width: 10, height: 10 }),
      fill: { color: colours.strongLine },
      objectName: label,
    });
    drawText(
      drawing,
      label,
      { x: at.x + 8, y: at.y - 9, width: 120, height: 18 },
      { size: 13, colour: colours.soft, anchor: "middle", doesWrap: false },
    );
  }
  const means = placed.flatMap((point) => (point.role === "person" ? [] : [{ ...point, role: point.role }]));
  const labelX = room.x + room.width * pictureShare + 8;
  const heights = spreadApart(
    means.map(({ at }) => at.y),
    labelGap,
    room.y + 12,
    room.y + room.height - 12,
  );
  means.forEach(({ at, label, role }, index) => {
    const y = heights[index]!;
    const { shape, fill, line } = centres[role];
    drawLine(drawing, at, { x: labelX - 4, y }, colours.strongLine, 0.75);
    drawing.slide.addShape(shape, {
      ...placeOf({ x: at.x - 8, y: at.y - 8, width: 16, height: 16 }),
      fill: { color: fill },
      line: { color: line, width: 2 },
      objectName: label,
    });
    drawText(
      drawing,
      label,
      { x: labelX, y: y - 12, width: room.x + room.width - labelX, height: 24 },
      { size: 15, anchor: "middle" },
    );
  });
}
