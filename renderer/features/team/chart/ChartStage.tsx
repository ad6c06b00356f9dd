/** The drawing, with hands and keys on it. What it shows is also in the list twin and in the panel beside it. */
import { type RefObject, useId, useMemo, useRef } from "react";
import type { PersonChange } from "../../../../shared/domain/reporting-changes.ts";
import { VisuallyHidden } from "../../../ui/VisuallyHidden.tsx";
import { fit, pan, toScreen, zoom } from "./camera.ts";
import { cardSize } from "./chart-boxes.ts";
import type { Scene } from "./draw-chart.ts";
import { spokenFace } from "./faces.view.ts";
import { MovePreviewBar } from "./MovePreviewBar.tsx";
import { useChartKeys } from "./use-chart-keys.ts";
import type { Moves } from "./use-moves.ts";
import type { OrgChartControl } from "./use-org-chart.ts";
import { useStage } from "./use-stage.ts";
import { useStagePointer } from "./use-stage-pointer.ts";
import { type Arrow, walk } from "./walk.ts";
import { ZoomButtons, type ZoomDirection } from "./ZoomButtons.tsx";

type ChartStageProps = {
  readonly control: OrgChartControl;
  readonly moves: Moves;
  readonly onFind: () => void;
  readonly onForm: () => void;
  readonly onDetails: () => void;
  /** Takes the keys: for the page to give them back after a deed elsewhere. */
  readonly ref: RefObject<HTMLDivElement | null>;
};

const zoomStep = 1.25;
const panStep = 120;
const panBy: Readonly<Record<Arrow, { readonly x: number; readonly y: number }>> = {
  ArrowUp: { x: 0, y: -panStep },
  ArrowDown: { x: 0, y: panStep },
  ArrowLeft: { x: -panStep, y: 0 },
  ArrowRight: { x: panStep, y: 0 },
};

/** Whom people reported to who report to somebody else now. */
const originsOf = (changes: readonly PersonChange[]): ReadonlyMap<string, string> =>
  new Map(
    changes.flatMap(({ id, kinds, before }) =>
      kinds.includes("moved") && before?.managerId !== undefined ? [[id, before.managerId]] : [],
    ),
  );

function useScene(
  { layout, faceOf, isFolded, marked, chart, view }: OrgChartControl,
  { moving, outcome }: Moves,
): Scene {
  const isAllowed = outcome?.ok === true;
  return useMemo(
    () => ({
      ...{ layout, faceOf, isFolded, marked },
      lifted: new Set(moving?.ids),
      target: moving?.target && { id: moving.target.id, isAllowed },
      origins: originsOf(view === "changes" ? chart.changes : []),
    }),
    [layout, faceOf, isFolded, marked, chart, view, moving, isAllowed],
  );
}

export function ChartStage({ control, moves, ref, ...deeds }: ChartStageProps) {
  const { words, layout, faceOf, isFolded, marked, currentId } = control;
  const { t } = words;
  const { moving } = moves;
  const canvas = useRef<HTMLCanvasElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  const keysId = useId();
  const scene = useScene(control, moves);
  const cursor = layout.cardOf.get(moving?.target?.id ?? currentId ?? "");
  const stage = useStage({ box: ref, canvas, ring }, scene, cursor);

  function onZoom(direction: ZoomDirection) {
    const { current } = stage;
    if (!current) return;
    const size = current.size();
    if (direction === "fit") {
      current.look(fit(layout, size));
      return;
    }
    // Towards the chosen card where it is in sight: it is what a reader wants to see larger.
    const centre = cursor && { x: cursor.x + cardSize.width / 2, y: cursor.y + cardSize.height / 2 };
    const card = centre && toScreen(current.camera(), centre);
    const isInSight = card && card.x > 0 && card.y > 0 && card.x < size.width && card.y < size.height;
    const middle = isInSight ? card : { x: size.width / 2, y: size.height / 2 };
    current.look(zoom(current.camera(), middle, direction === "in" ? zoomStep : 1 / zoomStep));
  }
  const onKeyDown = useChartKeys(control, moves, {
    ...deeds,
    onZoom,
    onPan: (arrow) => stage.current?.look(pan(stage.current.camera(), panBy[arrow])),
    walk: (fromId, arrow) => walk(layout, fromId, arrow),
  });
  const { hand, ...pointer } = useStagePointer(control, moves, stage, ref);
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
        <div ref={ring} className="org-chart-ring" data-refused={scene.target?.isAllowed === false} aria-hidden />
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
      <ZoomButtons onZoom={onZoom} />
      <p className="org-chart-keys" id={keysId}>
        {t("teamChart.keys")}
      </p>
      <VisuallyHidden>
        <span aria-live="polite">{spoken}</span>
      </VisuallyHidden>
    </div>
  );
}
