import { thinnedOut } from "../../../presentation/drawing/axis.ts";
import { laidLanes } from "../../../presentation/drawing/lanes.ts";
import type { Box } from "../../../presentation/layout.ts";
import type { TimelineBlock } from "../../../presentation/slide.ts";
import { textWidth } from "../../../presentation/text-fit.ts";
import { type Drawing, drawText, drawTitle } from "./draw.ts";
import { drawLine } from "./draw-mix.ts";
import { colours, inches, placeOf } from "./look.ts";

const size = 15;
const monthRoom = 28;
const highest = 44;
const monthGap = 108;

/** What changes when, drawn with shapes that can be moved. */
export function drawTimeline(drawing: Drawing, block: TimelineBlock, box: Box): void {
  const room = drawTitle(drawing, block.title, box);
  const names = Math.max(0, ...block.lanes.map(({ name }) => textWidth(name))) * size + 24;
  const left = room.x + names;
  const right = room.x + room.width;
  const monthWidth = (right - left) / block.months.length;
  const laid = laidLanes(block, monthWidth, size);
  const top = room.y + monthRoom;
  const row = Math.min(highest, (room.height - monthRoom) / laid.rows);
  const bottom = top + row * laid.rows;
  const x = (month: number) => left + month * monthWidth;
  for (const month of thinnedOut(block.months.length, Math.floor((right - left) / monthGap))) {
    drawLine(drawing, { x: x(month), y: top }, { x: x(month), y: bottom }, colours.line, 0.75);
    drawText(
      drawing,
      block.months[month]!,
      { x: x(month) + 4, y: room.y, width: monthGap - 8, height: monthRoom },
      { size: 14, colour: colours.soft, anchor: "middle", doesWrap: false },
    );
  }
  for (const { name, row: at } of laid.lanes) {
    const y = top + at * row;
    drawLine(drawing, { x: room.x, y }, { x: right, y }, colours.line, 0.75);
    drawText(drawing, name, { x: room.x, y, width: names - 8, height: row }, { size, anchor: "middle" });
  }
  for (const { label, from, until, row: at, isLabelBefore, isLabelAfter } of laid.items) {
    const y = top + at * row;
    const [begins, ends] = [x(from), Math.max(x(from) + 6, x(until + 1))];
    drawing.slide.addShape("roundRect", {
      ...placeOf({ x: begins, y: y + row * 0.14, width: ends - begins, height: row * 0.72 }),
      fill: { color: colours.accentSoft },
      line: { color: colours.accent, width: 0.75 },
      rectRadius: inches(4),
      objectName: label,
    });
    const width = textWidth(label) * size * 1.15 + 8;
    drawText(
      drawing,
      label,
      { x: isLabelBefore ? begins - 6 - width : (isLabelAfter ? ends : begins) + 8, y, width, height: row },
      { size, anchor: "middle", align: isLabelBefore ? "right" : "left", doesWrap: false },
    );
  }
}
