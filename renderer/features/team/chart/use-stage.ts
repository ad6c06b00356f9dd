/** The canvas, kept in step with what React knows: size, scene, theme, and a camera that follows the chosen card. */
import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { usePalette } from "../../../charts/palette.ts";
import { type Camera, reveal, toScreen } from "./camera.ts";
import { cardSize } from "./chart-boxes.ts";
import type { PlacedCard } from "./chart-layout.ts";
import type { Scene } from "./draw-chart.ts";
import { readInks } from "./inks.ts";
import { createStage, type Stage } from "./stage.ts";
import { following, opening, rectOf, type Seen } from "./stage-camera.ts";

type Elements = {
  readonly box: RefObject<HTMLElement | null>;
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  /** Lies on the chosen card. */
  readonly ring: RefObject<HTMLElement | null>;
};

/** `scene` must be the same object while nothing in it changes. */
export function useStage(
  elements: Elements,
  scene: Scene,
  cursor: PlacedCard | undefined,
): RefObject<Stage | undefined> {
  const { box, canvas, ring } = elements;
  const palette = usePalette();
  const stage = useRef<Stage>(undefined);
  /** What the ring and the camera go by, for code that runs between two drawings of React. */
  const seen = useRef<Seen>(undefined);

  useLayoutEffect(() => {
    const [surface, frame] = [canvas.current, box.current];
    if (!surface || !frame) return undefined;
    const made = createStage(surface, (camera) => placeRing(ring.current, seen.current?.cursor, camera));
    stage.current = made;
    const observer = new ResizeObserver(() => {
      const isFirst = made.size().width === 0;
      made.resize({ width: frame.clientWidth, height: frame.clientHeight }, devicePixelRatio);
      if (isFirst && seen.current) made.look(opening(seen.current.layout, seen.current.cursor, made.size()));
    });
    observer.observe(frame);
    return () => {
      observer.disconnect();
      made.dispose();
      stage.current = undefined;
    };
  }, [box, canvas, ring]);

  useLayoutEffect(() => {
    const { current } = stage;
    if (!current) return;
    const before = seen.current;
    const { layout } = scene;
    seen.current = { layout, cursor };
    current.show(scene, readInks());
    if (current.size().width === 0 || before === undefined) return;
    if (before.layout !== layout) current.look(following(current.camera(), before, layout, current.size()));
    if (cursor && cursor.id !== before.cursor?.id)
      current.look(reveal(current.camera(), rectOf(cursor), current.size()));
    // Read anew in another theme.
  }, [scene, cursor, palette]);

  useEffect(() => {
    let isHere = true;
    // Words drawn before the face is loaded are drawn again in it.
    void document.fonts.ready.then(() => isHere && stage.current?.look(stage.current.camera()));
    return () => {
      isHere = false;
    };
  }, []);
  return stage;
}

/** A part of the page and not of the drawing, so that it stays sharp and is seen in every contrast. */
function placeRing(ring: HTMLElement | null, card: PlacedCard | undefined, camera: Camera): void {
  if (!ring) return;
  ring.hidden = card === undefined;
  if (!card) return;
  const { x, y } = toScreen(camera, card);
  ring.style.transform = `translate(${x}px, ${y}px)`;
  ring.style.width = `${cardSize.width * camera.scale}px`;
  ring.style.height = `${cardSize.height * camera.scale}px`;
}
