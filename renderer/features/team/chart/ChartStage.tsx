/** The drawing, with hands and keys on it. What it shows is also in the list twin and in the panel beside it. */
import { Maximize, ZoomIn, ZoomOut } from "lucide-react";
import { type RefObject, useEffect, useId, useLayoutEffect, useMemo, useRef } from "react";
import { usePalette } from "../../../charts/palette.ts";
import { IconButton } from "../../../ui/IconButton.tsx";
import { VisuallyHidden } from "../../../ui/VisuallyHidden.tsx";
import { anchored, type Camera, fit, lookAt, pan, reveal, toScreen, zoom } from "./camera.ts";
import { cardSize } from "./chart-boxes.ts";
import { type PlacedCard } from "./chart-layout.ts";
import { detailAt } from "./draw-card.ts";
import { spokenFace } from "./faces.view.ts";
import { readInks } from "./inks.ts";
import { MovePreviewBar } from "./MovePreviewBar.tsx";
import { createStage, type Stage } from "./stage.ts";
import { useChartKeys } from "./use-chart-keys.ts";
import type { Moves } from "./use-moves.ts";
import type { OrgChartControl } from "./use-org-chart.ts";
import { useStagePointer } from "./use-stage-pointer.ts";
import { type Arrow, walk } from "./walk.ts";

type ChartStageProps = {
  readonly control: OrgChartControl;
  readonly moves: Moves;
  readonly onFind: () => void;
  readonly onForm: () => void;
  readonly onDetails: () => void;
  /** Takes the keys: for the page to give them back after a deed elsewhere. */
  readonly ref: RefObject<HTMLDivElement | null>;
};

const nobody: ReadonlySet<string> = new Set();
const noOrigins: ReadonlyMap<string, string> = new Map();
const zoomStep = 1.25;
/** A chart that would be smaller opens at its top instead. */
const leastOpening = 0.5;
const openingScale = 0.85;
const panStep = 120;
const panBy: Readonly<Record<Arrow, { readonly x: number; readonly y: number }>> = {
  ArrowUp: { x: 0, y: -panStep },
  ArrowDown: { x: 0, y: panStep },
  ArrowLeft: { x: -panStep, y: 0 },
  ArrowRight: { x: panStep, y: 0 },
};

const rectOf = ({ x, y }: PlacedCard) => ({ x, y, ...cardSize });

export function ChartStage({ control, moves, ref, ...deeds }: ChartStageProps) {
  const { words, layout, faceOf, isFolded, marked, chart, view, currentId } = control;
  const { t } = words;
  const { moving, outcome } = moves;
  const palette = usePalette();
  const canvas = useRef<HTMLCanvasElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage>(undefined);
  const keysId = useId();

  const cursorId = moving?.target?.id ?? currentId;
  const cursor = cursorId === undefined ? undefined : layout.cardOf.get(cursorId);
  /** What the ring and the camera go by, for code that runs between two drawings of React. */
  const placed = useRef<{ readonly cursor: PlacedCard | undefined; readonly layout: typeof layout | undefined }>({
    cursor: undefined,
    layout: undefined,
  });

  useLayoutEffect(() => {
    const [surface, box] = [canvas.current, ref.current];
    if (!surface || !box) return undefined;
    const made = createStage(surface, (camera) => placeRing(ring.current, placed.current.cursor, camera));
    stage.current = made;
    const observer = new ResizeObserver(() => {
      const isFirst = made.size().width === 0;
      made.resize({ width: box.clientWidth, height: box.clientHeight }, devicePixelRatio);
      if (isFirst && placed.current.layout) made.look(opening(placed.current.layout, placed.current.cursor, made));
    });
    observer.observe(box);
    return () => {
      observer.disconnect();
      made.dispose();
      stage.current = undefined;
    };
  }, [ref]);

  const lifted = useMemo(() => (moving ? new Set(moving.ids) : nobody), [moving]);
  const target = useMemo(
    () => moving?.target && { id: moving.target.id, isAllowed: outcome?.ok === true },
    [moving, outcome?.ok],
  );
  const origins = useMemo(() => {
    if (view !== "changes") return noOrigins;
    const moved = chart.changes.filter(({ kinds }) => kinds.includes("moved"));
    return new Map(
      moved.flatMap(({ id, before }) => (before?.managerId === undefined ? [] : [[id, before.managerId]])),
    );
  }, [chart, view]);

  useLayoutEffect(() => {
    const { current } = stage;
    if (!current) return;
    const { layout: earlier, cursor: at } = placed.current;
    placed.current = { cursor, layout };
    current.show({ layout, faceOf, isFolded, marked, lifted, target, origins }, readInks());
    if (current.size().width === 0) return;
    if (earlier === undefined) current.look(opening(layout, cursor, current));
    else if (earlier !== layout) {
      // The card under the hand stays where it is while the chart about it changes.
      const [before, after] = [at, at && layout.cardOf.get(at.id)];
      if (before && after) current.look(anchored(current.camera(), before, after));
    }
    if (cursor && cursor !== at && earlier !== undefined)
      current.look(reveal(current.camera(), rectOf(cursor), current.size()));
  }, [layout, faceOf, isFolded, marked, lifted, target, origins, cursor, palette]);

  useEffect(() => {
    let isHere = true;
    // Words drawn before the face is loaded are drawn again in it.
    void document.fonts.ready.then(() => isHere && stage.current?.look(stage.current.camera()));
    return () => {
      isHere = false;
    };
  }, []);

  const onZoom = (direction: "in" | "out" | "fit") => {
    const { current } = stage;
    if (!current) return;
    const size = current.size();
    // Towards the chosen card where it is in sight: it is what a reader wants to see larger.
    const card =
      cursor && toScreen(current.camera(), { x: cursor.x + cardSize.width / 2, y: cursor.y + cardSize.height / 2 });
    const isInSight = card && card.x > 0 && card.y > 0 && card.x < size.width && card.y < size.height;
    const middle = isInSight ? card : { x: size.width / 2, y: size.height / 2 };
    if (direction === "fit") current.look(fit(layout, size));
    else current.look(zoom(current.camera(), middle, direction === "in" ? zoomStep : 1 / zoomStep));
  };
  const onPan = (arrow: Arrow) => stage.current?.look(pan(stage.current.camera(), panBy[arrow]));
  const onKeyDown = useChartKeys(control, moves, {
    ...deeds,
    onPan,
    onZoom,
    walk: (fromId, arrow) => walk(layout, fromId, arrow),
  });
  const { hand, onWheel, ...pointer } = useStagePointer(control, moves, stage);

  // React listens to wheels without a right to keep the page from scrolling.
  const wheel = useRef(onWheel);
  useLayoutEffect(() => {
    wheel.current = onWheel;
  });
  useEffect(() => {
    const box = ref.current;
    const listen = (event: WheelEvent) => {
      if (!box) return;
      const { left, top } = box.getBoundingClientRect();
      wheel.current(event, { x: event.clientX - left, y: event.clientY - top });
    };
    box?.addEventListener("wheel", listen, { passive: false });
    return () => box?.removeEventListener("wheel", listen);
  }, [ref]);

  const spoken =
    moves.preview?.join(" ") ??
    (currentId === undefined ? "" : spokenFace(faceOf(currentId), isFolded(currentId), marked.has(currentId), words));
  return (
    <div className="org-chart-frame">
      <div
        ref={ref}
        className="org-chart-stage"
        role="application"
        aria-label={t("teamChart.label")}
        aria-roledescription={t("teamChart.role")}
        aria-describedby={keysId}
        tabIndex={0}
        data-carrying={hand !== undefined}
        onKeyDown={onKeyDown}
        {...pointer}
      >
        <canvas ref={canvas} className="org-chart-canvas" aria-hidden />
        <div ref={ring} className="org-chart-ring" data-refused={target && !target.isAllowed} aria-hidden />
        {hand && moving && (
          <div
            className="org-chart-hand"
            style={{ transform: `translate(${hand.x + 12}px, ${hand.y + 8}px)` }}
            aria-hidden
          >
            {moves.who(moving.ids)}
          </div>
        )}
      </div>
      <MovePreviewBar control={control} moves={moves} isCarried={hand !== undefined} />
      <div className="org-chart-zoom">
        <IconButton
          size="small"
          label={t("teamChart.zoomIn")}
          icon={<ZoomIn size={16} aria-hidden />}
          onPress={() => onZoom("in")}
        />
        <IconButton
          size="small"
          label={t("teamChart.zoomOut")}
          icon={<ZoomOut size={16} aria-hidden />}
          onPress={() => onZoom("out")}
        />
        <IconButton
          size="small"
          label={t("teamChart.fit")}
          icon={<Maximize size={16} aria-hidden />}
          onPress={() => onZoom("fit")}
        />
      </div>
      <p className="org-chart-keys" id={keysId}>
        {t("teamChart.keys")}
      </p>
      <VisuallyHidden>
        <span aria-live="polite">{spoken}</span>
      </VisuallyHidden>
    </div>
  );
}

function opening(layout: OrgChartControl["layout"], cursor: PlacedCard | undefined, stage: Stage): Camera {
  const whole = fit(layout, stage.size());
  const card = cursor ?? layout.cards[0];
  return whole.scale >= leastOpening || !card ? whole : lookAt(rectOf(card), stage.size(), openingScale);
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
  ring.dataset["detail"] = detailAt(camera.scale);
}
