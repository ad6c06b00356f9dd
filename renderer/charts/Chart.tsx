/** The one place that touches a canvas. It keeps one chart.js chart and changes its data in place. */
import type { ChartData, ChartDataset, ChartOptions } from "chart.js";
import { useEffect, useRef, useState } from "react";
import { type Axes, frameOf, monthAxes } from "./axes.ts";
import "./chart.css";
import { MonthCursor } from "./MonthCursor.tsx";
import type { Palette } from "./palette.ts";
import { usePalette } from "./palette.ts";
import { ChartJs } from "./register.ts";
import { type Drawing, surfaceOf } from "./surface.ts";
import { useOnceInSight } from "./use-once-in-sight.ts";

export type Picture = {
  readonly data: ChartData<"line" | "bar">;
  readonly axes: Axes;
  /** Under the data, and over it. */
  readonly below?: Drawing;
  readonly above?: Drawing;
};

type ChartProps = {
  /** What the picture shows, in a sentence. */
  readonly label: string;
  readonly months: number;
  /** What the cursor reads out for a month. */
  readonly sentenceAt: (index: number) => string;
  readonly cursorLabel: string;
  readonly height: number;
  readonly draw: (palette: Palette) => Picture;
};

/** Where the cursor may stand, in pixels from the left edge of the canvas. */
type Plot = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

export function Chart({ label, months, sentenceAt, cursorLabel, height, draw }: ChartProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const chart = useRef<ChartJs<"line" | "bar">>(undefined);
  const picture = useRef<Picture>(undefined);
  const colours = useRef<Palette>(undefined);
  const frame = useRef<string>(undefined);
  const [plot, setPlot] = useState<Plot>();
  const palette = usePalette();
  const onceInSight = useOnceInSight(canvas);

  const show = () => {
    const next = draw(palette);
    const nextFrame = frameOf(next.axes);
    const isFramed = nextFrame === frame.current && palette === colours.current;
    picture.current = next;
    colours.current = palette;
    frame.current = nextFrame;
    const shown = chart.current;
    if (shown) {
      keepDatasets(shown.data.datasets, next.data.datasets);
      if (isFramed) {
        redraw(shown);
        return;
      }
      shown.data.labels = next.data.labels ?? [];
      shown.options = inOurHands(monthAxes(next.axes, palette));
      shown.update("none");
      return;
    }
    if (!canvas.current?.getContext("2d")) return;
    chart.current = new ChartJs(canvas.current, {
      type: "line",
      data: next.data,
      options: inOurHands(monthAxes(next.axes, palette)),
      plugins: [
        {
          id: "drawings",
          beforeDatasetsDraw: (drawn) => drawOn(drawn, picture.current?.below, colours.current),
          afterDatasetsDraw: (drawn) => drawOn(drawn, picture.current?.above, colours.current),
          afterLayout: ({ chartArea: { left, right, top, bottom } }) =>
            setPlot((old) =>
              old?.left === left && old.right === right && old.top === top && old.bottom === bottom
                ? old
                : { left, right, top, bottom },
            ),
        },
      ],
    });
  };
  useEffect(() => {
    // The first drawing makes the room that the picture needs; later ones wait until somebody can see them.
    if (chart.current) onceInSight(show);
    else show();
    // oxlint-disable-next-line react/exhaustive-deps -- what it shows follows from these two
  }, [draw, palette]);

  useEffect(
    () => () => {
      chart.current?.destroy();
      chart.current = undefined;
    },
    [],
  );

  return (
    <div className="chart" style={{ height }}>
      <canvas ref={canvas} role="img" aria-label={label} />
      {plot && (
        <MonthCursor
          plot={plot}
          label={cursorLabel}
          months={months}
          sentenceAt={sentenceAt}
          pixelOf={(index) => chart.current?.scales["x"]?.getPixelForValue(index) ?? 0}
          indexAt={(pixel) => chart.current?.scales["x"]?.getValueForPixel(pixel) ?? 0}
        />
      )}
    </div>
  );
}

/** The surroundings are drawn by React and by our own drawings, and nothing moves by itself. */
const inOurHands = (options: ChartOptions<"line" | "bar">): ChartOptions<"line" | "bar"> =>
  Object.assign({}, options, { responsive: true, maintainAspectRatio: false, animation: false as const, events: [] });

/** New data in the same frame. chart.js's own update would lay out axes and margins again, which takes longer than drawing. */
function redraw(chart: ChartJs) {
  for (const index of chart.data.datasets.keys()) {
    const { controller } = chart.getDatasetMeta(index);
    controller.buildOrUpdateElements();
    controller.update("none");
  }
  chart.notifyPlugins("afterDatasetsUpdate", { mode: "none" });
  chart.render();
}

function drawOn(chart: ChartJs, drawing: Drawing | undefined, palette: Palette | undefined) {
  const surface = palette && surfaceOf(chart, palette);
  if (surface) drawing?.(surface);
}

type Datasets = ChartDataset<"line" | "bar">[];

/** Keeps chart.js's own objects, so that an update costs only the new numbers. */
function keepDatasets(shown: Datasets, next: Datasets) {
  for (const [index, dataset] of next.entries()) {
    const old = shown[index];
    if (old) Object.assign(old, dataset);
    else shown.push(dataset);
  }
  shown.length = next.length;
}
