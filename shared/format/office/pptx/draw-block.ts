import type { Placed } from "../../../presentation/layout.ts";
import type { BarsBlock, FanBlock, LinesBlock } from "../../../presentation/slide.ts";
import { chartOf } from "./chart.ts";
import { type Drawing, drawTitle } from "./draw.ts";
import { drawGrid } from "./draw-grid.ts";
import { drawMix } from "./draw-mix.ts";
import { drawTimeline } from "./draw-timeline.ts";
import { drawFigures, drawProse } from "./draw-words.ts";
import { placeOf } from "./look.ts";

/** Where a legend below would take half of the picture, it stands beside it. */
const lowHeight = 180;

/** Makes room for a chart of the right kind; `settle.ts` puts ours in its place. */
function drawChart(drawing: Drawing, block: FanBlock | LinesBlock | BarsBlock, placed: Placed): void {
  const { slide, speech, charts } = drawing;
  const room = drawTitle(drawing, block.title, placed);
  const chart = { ...chartOf(block, speech), isLow: room.height < lowHeight };
  charts.push(chart);
  const names = chart.layers.flatMap(({ series }) => series.filter(({ isBase }) => !isBase).map(({ name }) => name));
  slide.addChart("line", [{ name: "", labels: [""], values: [0] }], {
    ...placeOf(room),
    objectName: block.title,
    altText: `${block.title}: ${speech.formats.list([...new Set(names)])}`,
  });
}

export function drawBlock(drawing: Drawing, placed: Placed): void {
  const { block } = placed;
  switch (block.kind) {
    case "figures": {
      drawFigures(drawing, block, placed);
      return;
    }
    case "fan":
    case "lines":
    case "bars": {
      drawChart(drawing, block, placed);
      return;
    }
    case "mix": {
      drawMix(drawing, block, placed);
      return;
    }
    case "timeline": {
      drawTimeline(drawing, block, placed);
      return;
    }
    case "heat":
    case "table": {
      drawGrid(drawing, block, placed);
      return;
    }
    case "list":
    case "text": {
      drawProse(drawing, block, placed);
      return;
    }
  }
}
