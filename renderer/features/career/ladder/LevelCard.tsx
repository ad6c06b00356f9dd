import { type KeyboardEvent, type Ref } from "react";
import { useWords } from "../../../i18n/use-words.ts";
import type { Card } from "./lattice.view.ts";
import type { Standing } from "./standing.view.ts";

type LevelCardProps = {
  readonly card: Card;
  readonly width: number;
  readonly standing: Standing;
  readonly isChosen: boolean;
  /** One card at a time is in the tab order; the arrow keys lead to the others. */
  readonly isReached: boolean;
  readonly onChoose: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly ref: Ref<HTMLButtonElement>;
};

export function LevelCard({ card, width, standing, isChosen, isReached, onChoose, onKeyDown, ref }: LevelCardProps) {
  const { t, formats } = useWords();
  const { level, x, y } = card;
  const { holders, seats, ready, blocked } = standing;
  const held = formats.integer(holders.length);
  const taken =
    seats === undefined
      ? t("careerLadder.card.unlimited", { count: holders.length })
      : holders.length > seats
        ? t("careerLadder.card.over", { held, count: seats })
        : seats === 0
          ? t("careerLadder.card.noSeats")
          : t("careerLadder.card.seats", { held, seats: formats.integer(seats) });
  const waiting =
    blocked.length > 0
      ? t("careerLadder.card.blocked", { count: blocked.length })
      : ready.length > 0
        ? t("careerLadder.card.ready", { count: ready.length })
        : undefined;
  return (
    <button
      type="button"
      className="ladder-card"
      ref={ref}
      style={{ left: x, top: y, width }}
      data-blocked={blocked.length > 0}
      aria-pressed={isChosen}
      tabIndex={isReached ? 0 : -1}
      onClick={onChoose}
      onKeyDown={onKeyDown}
    >
      <span className="ladder-card-name">{level.name}</span>
      <span className="ladder-card-seats">
        <Seats held={holders.length} seats={seats} />
        {taken}
      </span>
      {waiting !== undefined && <span className="ladder-card-ready">{waiting}</span>}
    </button>
  );
}

/** So many have room beside the words in one line; more are said in words alone. */
const mostDots = 3;

function Seats({ held, seats }: { readonly held: number; readonly seats: number | undefined }) {
  const drawn = Math.max(held, seats ?? 0);
  if (drawn === 0 || drawn > mostDots || seats === undefined) return undefined;
  return (
    <span className="ladder-dots" aria-hidden>
      {Array.from({ length: drawn }, (_, index) => (
        <span key={index} className="ladder-dot" data-held={index < held} data-over={index >= seats} />
      ))}
    </span>
  );
}
