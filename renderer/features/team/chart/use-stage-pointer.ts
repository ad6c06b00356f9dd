/** Hands on the chart: drag the ground to look elsewhere, a card to another manager; the wheel pans and zooms. */
import { type MouseEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from "react";
import { type Camera, pan, type Point, toWorld } from "./camera.ts";
import { type PlacedCard } from "./chart-layout.ts";
import { foldSign } from "./fold-sign.ts";
import type { Stage } from "./stage.ts";
import type { Moves } from "./use-moves.ts";
import type { OrgChartControl } from "./use-org-chart.ts";
import { useWheel } from "./use-wheel.ts";
import { cardAt } from "./walk.ts";

/** Screen pixels a hand may tremble before a click becomes a drag. */
const tremble = 5;
/** Within so many pixels of an edge a drag pulls the chart along, so many pixels a frame. */
const edge = 36;
const pull = 14;
/** Height of the strip at the top that means "nobody above". */
export const topStrip = 24;

type Drag =
  | { readonly kind: "ground"; readonly from: Point; readonly camera: Camera; hasMoved: boolean }
  | {
      readonly kind: "card";
      readonly from: Point;
      readonly card: PlacedCard;
      readonly isAlone: boolean;
      hasMoved: boolean;
    };

const far = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y) > tremble;

/** Round the sign, in pixels of a card at full size: a hand need not be exact. */
const slack = 4;

/** Whether a world point lies on the sign of a card that folds its branch. */
function isOnFoldSign(card: PlacedCard, at: Point, scale: number): boolean {
  const sign = foldSign(card, scale);
  if (!sign) return false;
  const [right, down] = [at.x - sign.x, at.y - sign.y];
  return right >= -slack && right <= sign.width + slack && down >= -slack && down <= sign.height + slack;
}

export function useStagePointer(
  control: OrgChartControl,
  moves: Moves,
  stage: RefObject<Stage | undefined>,
  box: RefObject<HTMLElement | null>,
) {
  useWheel(box, stage);
  const drag = useRef<Drag>(undefined);
  const lastHand = useRef<Point>(undefined);
  /** Where the hand is while it carries somebody. */
  const [hand, setHand] = useState<Point>();
  const at = ({ currentTarget, clientX, clientY }: MouseEvent): Point => {
    const { left, top } = currentTarget.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };

  function aim(point: Point) {
    const { current } = stage;
    if (!current) return;
    const under = toWorld(current.camera(), point);
    const card = cardAt(control.layout, under.x, under.y);
    const isTop = control.team.isFirstMonth && point.y < topStrip;
    moves.aim(isTop ? { id: undefined } : card && { id: card.id });
  }

  // A hand that rests at an edge keeps pulling.
  const carried = hand !== undefined;
  useEffect(() => {
    if (!carried) return undefined;
    let frame = 0;
    const tick = () => {
      const { current } = stage;
      const point = lastHand.current;
      if (current && point) {
        const { width, height } = current.size();
        const along = (place: number, room: number) => (place < edge ? -pull : place > room - edge ? pull : 0);
        const by = { x: along(point.x, width), y: along(point.y, height) };
        if (by.x !== 0 || by.y !== 0) current.look(pan(current.camera(), by));
      }
      frame = requestAnimationFrame(tick);
    };
    frame = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(frame);
  }, [carried, stage]);

  const end = () => {
    drag.current = undefined;
    lastHand.current = undefined;
    setHand(undefined);
  };

  return {
    hand,
    onPointerDown(event: PointerEvent) {
      const { current } = stage;
      if (!current || event.button !== 0) return;
      const point = at(event);
      const under = toWorld(current.camera(), point);
      const { scale } = current.camera();
      const sign = control.layout.cards.find(
        (card) => isOnFoldSign(card, under, scale) && control.faceOf(card.id).reports > 0,
      );
      if (sign) {
        control.fold(sign.id);
        return;
      }
      const card = cardAt(control.layout, under.x, under.y);
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = card
        ? { kind: "card", from: point, card, isAlone: event.altKey, hasMoved: false }
        : { kind: "ground", from: point, camera: current.camera(), hasMoved: false };
    },
    onPointerMove(event: PointerEvent) {
      const { current } = stage;
      const held = drag.current;
      if (!current || !held) return;
      const point = at(event);
      if (!held.hasMoved && !far(point, held.from)) return;
      if (held.kind === "ground") {
        held.hasMoved = true;
        current.look(pan(held.camera, { x: held.from.x - point.x, y: held.from.y - point.y }));
        return;
      }
      if (!held.hasMoved) {
        held.hasMoved = true;
        const { id } = held.card;
        moves.start(control.marked.has(id) ? [...control.marked] : [id], held.isAlone);
      }
      lastHand.current = point;
      setHand(point);
      aim(point);
    },
    onPointerUp(event: PointerEvent) {
      const held = drag.current;
      end();
      if (!held) return;
      if (held.kind === "card" && held.hasMoved) {
        // Let go over nothing, or where it cannot be: as if nothing had happened.
        if (moves.outcome?.ok) moves.drop();
        else if (moves.preview === undefined) moves.cancel();
        else moves.giveUp();
      } else if (held.kind === "card") {
        if (moves.moving) moves.aim({ id: held.card.id });
        else if (event.ctrlKey || event.metaKey || event.shiftKey) control.mark(held.card.id);
        else control.choose(held.card.id);
      }
    },
    onPointerCancel() {
      if (drag.current?.kind === "card" && drag.current.hasMoved) moves.cancel();
      end();
    },
    onDoubleClick(event: MouseEvent) {
      const { current } = stage;
      if (!current) return;
      const under = toWorld(current.camera(), at(event));
      const card = cardAt(control.layout, under.x, under.y);
      if (card) control.fold(card.id);
    },
  };
}
