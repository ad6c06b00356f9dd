/** The hand on the picture: drag a person, or move from one to the next and push them with the arrow keys. */
import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from "react";
import type { Mix } from "../../../../shared/domain/mix.ts";
import type { Person } from "./people.view.ts";
import { isArrow, stepMix } from "./step-mix.ts";
import { type Plane, type Point, mixAt, pointOf } from "./triangle.ts";

type Hand = {
  readonly plane: Plane;
  readonly people: readonly Person[];
  readonly chosenId: string | undefined;
  readonly canMove: boolean;
  readonly onChoose: (personId: string) => void;
  /** All calls of one drag or one key press carry the same `gesture`, so that they are undone together. */
  readonly onMove: (personId: string, mix: Mix, gesture: string) => void;
  readonly onNumbers: () => void;
  /** Who is meant by a place on the picture, where nobody's own point is under it. */
  readonly whoIsAt: (place: Point) => string | undefined;
  /** Who is under the pointer, while nobody is dragged. */
  readonly onPoint: (personId: string | undefined) => void;
};

type Drag = {
  readonly id: string;
  readonly gesture: string;
  readonly before: Mix;
  /** From the pointer to the person's point: nobody jumps when they are taken hold of. */
  readonly grip: Point;
  readonly from: Point;
  isMoving: boolean;
};

/** Below this many pixels a press is a press. */
const slack = 3;

const personAt = (target: EventTarget): string | undefined =>
  target instanceof Element ? (target.closest("[data-person]")?.getAttribute("data-person") ?? undefined) : undefined;

export function useMixHand({ plane, people, chosenId, canMove, onChoose, onMove, onNumbers, whoIsAt, onPoint }: Hand) {
  const drag = useRef<Drag>(undefined);
  const keyGesture = useRef<string>(undefined);
  const picture = useRef<SVGSVGElement>(null);
  /** Whoever the keys went to: their point may be drawn only once they are chosen. */
  const toFocus = useRef<string>(undefined);
  useEffect(() => {
    if (toFocus.current === undefined || toFocus.current !== chosenId) return;
    picture.current?.querySelector<SVGGElement>(`[data-person="${CSS.escape(toFocus.current)}"]`)?.focus();
    toFocus.current = undefined;
  }, [chosenId]);

  const place = (event: PointerEvent<SVGSVGElement>): Point => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };

  function onPointerDown(event: PointerEvent<SVGSVGElement>) {
    const id = personAt(event.target) ?? whoIsAt(place(event));
    const person = people.find((one) => one.id === id);
    if (!person || event.button !== 0) return;
    onChoose(person.id);
    if (!canMove || person.standing === "gone") return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const [from, at] = [place(event), pointOf(plane, person.mix)];
    drag.current = {
      id: person.id,
      gesture: crypto.randomUUID(),
      before: person.mix,
      grip: { x: at.x - from.x, y: at.y - from.y },
      from,
      isMoving: false,
    };
  }

  function onPointerMove(event: PointerEvent<SVGSVGElement>) {
    const held = drag.current;
    const at = place(event);
    if (!held) {
      onPoint(personAt(event.target) ?? whoIsAt(at));
      return;
    }
    held.isMoving ||= Math.hypot(at.x - held.from.x, at.y - held.from.y) > slack;
    if (!held.isMoving) return;
    const mix = mixAt(plane, { x: at.x + held.grip.x, y: at.y + held.grip.y });
    const now = people.find(({ id }) => id === held.id)?.mix;
    if (now && isSame(mix, now)) return;
    onMove(held.id, mix, held.gesture);
  }

  const letGo = () => {
    drag.current = undefined;
  };

  function onKeyDown(event: KeyboardEvent<SVGSVGElement>) {
    const held = drag.current;
    if (event.key === "Escape" && held?.isMoving) {
      onMove(held.id, held.before, held.gesture);
      letGo();
    } else if (!afterKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** True when it was a key of ours. */
  function afterKey(event: KeyboardEvent<SVGSVGElement>): boolean {
    const index = people.findIndex(({ id }) => id === personAt(event.target));
    const person = people[index];
    if (!person || event.ctrlKey || event.metaKey || event.altKey) return false;
    const next = neighbour(event.key, index, people.length);
    if (next !== undefined) {
      const { id } = people[next]!;
      toFocus.current = id;
      onChoose(id);
    } else if (event.key === "Enter") {
      onChoose(person.id);
      onNumbers();
    } else if (event.key === " ") onChoose(person.id);
    else if (isArrow(event.key)) {
      if (!canMove || person.standing === "gone") return true;
      if (!event.repeat || keyGesture.current === undefined) keyGesture.current = crypto.randomUUID();
      onChoose(person.id);
      onMove(person.id, stepMix(person.mix, event.key, event.shiftKey ? 0.05 : 0.01), keyGesture.current);
    } else return false;
    return true;
  }

  const handlers = { onPointerDown, onPointerMove, onPointerUp: letGo, onPointerCancel: letGo, onKeyDown };
  return [picture, handlers] as const;
}

const isSame = (one: Mix, other: Mix) =>
  Math.abs(one.sales - other.sales) < 1e-6 && Math.abs(one.analyst - other.analyst) < 1e-6;

function neighbour(key: string, index: number, people: number): number | undefined {
  if (key === "PageDown") return (index + 1) % people;
  if (key === "PageUp") return (index + people - 1) % people;
  if (key === "Home") return 0;
  return key === "End" ? people - 1 : undefined;
}
