/** Keeps a canvas painted: one picture per frame at most, whoever asks. Pan and zoom go past React, which draws no card. */
import { type Camera, kept } from "./camera.ts";
import { drawChart, type Scene } from "./draw-chart.ts";
import { createFitting, type Inks } from "./inks.ts";
import type { Size } from "../../../ui/use-size.ts";

export type Stage = {
  readonly camera: () => Camera;
  readonly size: () => Size;
  readonly look: (camera: Camera) => void;
  readonly show: (scene: Scene, inks: Inks) => void;
  readonly resize: (size: Size, pixelRatio: number) => void;
  readonly dispose: () => void;
};

/** `onPaint` hears of every picture, to put what is not on the canvas in its place. */
export function createStage(canvas: HTMLCanvasElement, onPaint: (camera: Camera) => void): Stage {
  const context = canvas.getContext("2d");
  const fit = createFitting();
  let camera: Camera = { x: 0, y: 0, scale: 1 };
  let size: Size = { width: 0, height: 0 };
  let pixelRatio = 1;
  let shown: { readonly scene: Scene; readonly inks: Inks } | undefined;
  let frame: number | undefined;

  function paint() {
    frame = undefined;
    if (!context || !shown || size.width === 0) return;
    drawChart({ context, size, pixelRatio }, shown.scene, camera, shown.inks, fit);
    onPaint(camera);
  }
  const ask = () => {
    frame ??= requestAnimationFrame(paint);
  };
  return {
    camera: () => camera,
    size: () => size,
    look(next) {
      camera = shown ? kept(next, shown.scene.layout, size) : next;
      ask();
    },
    show(scene, inks) {
      shown = { scene, inks };
      ask();
    },
    resize(next, ratio) {
      [size, pixelRatio] = [next, ratio];
      canvas.width = Math.round(next.width * ratio);
      canvas.height = Math.round(next.height * ratio);
      // A canvas loses its picture with its size: painted at once, it never flickers.
      paint();
    },
    dispose() {
      if (frame !== undefined) cancelAnimationFrame(frame);
    },
  };
}
