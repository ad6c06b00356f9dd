/** The ladder as a picture: every level a card, every way an arrow; one card at a time in the tab order. */
import { type KeyboardEvent, useRef } from "react";
import type { Level } from "../../../../shared/domain/ladder.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { useSize } from "../../../ui/use-size.ts";
import { type Card, cardTowards, type Direction, latticeOf } from "./lattice.view.ts";
import { LevelCard } from "./LevelCard.tsx";
import type { Standing } from "./standing.view.ts";

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** Before the frame is on the page. */
const unknown = { width: 0, height: 0 };

/** Room of the frame that the picture leaves free. */
const edge = 16;

type LatticeProps = {
  readonly levels: readonly Level[];
  readonly standings: readonly Standing[];
  readonly chosenId: string | undefined;
  readonly onChoose: (levelId: string) => void;
};

export function Lattice({ levels, standings, chosenId, onChoose }: LatticeProps) {
  const { t } = useWords();
  const [frame, { width: room }] = useSize<HTMLDivElement>(unknown);
  const { cards, tracks, ways, cardWidth, width, height } = latticeOf(levels, room - edge);
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const standingOf = new Map(standings.map((standing) => [standing.level.id, standing]));
  const reached = cards.find(({ level }) => level.id === chosenId) ?? cards[0];

  function walk(event: KeyboardEvent, from: Card) {
    const direction = directions[event.key];
    if (direction === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const next = cardTowards(cards, from, direction);
    if (!next) return;
    onChoose(next.level.id);
    buttons.current.get(next.level.id)?.focus();
  }

  return (
    <div className="ladder-scroll" ref={frame}>
      <div className="ladder-picture" style={{ width, height: height + 32 }}>
        {tracks.map(({ track, x, width: trackWidth }) => (
          <span key={track} className="ladder-track" style={{ left: x, width: trackWidth }}>
            {t(`careerLadder.tracks.${track}`)}
          </span>
        ))}
        <svg className="ladder-ways" width={width} height={height} aria-hidden>
          {ways.map(({ fromId, toId, line, head }) => (
            <g key={`${fromId} ${toId}`} className="ladder-way" data-chosen={fromId === chosenId || toId === chosenId}>
              <path className="ladder-line" d={line} />
              <path className="ladder-head" d={head} />
            </g>
          ))}
        </svg>
        <div
          className="ladder-cards"
          style={{ width, height }}
          role="group"
          aria-label={t("careerLadder.picture.label")}
        >
          {cards.map((card) => {
            const standing = standingOf.get(card.level.id);
            return (
              standing && (
                <LevelCard
                  key={card.level.id}
                  card={card}
                  width={cardWidth}
                  standing={standing}
                  isChosen={card.level.id === chosenId}
                  isReached={card === reached}
                  onChoose={() => onChoose(card.level.id)}
                  onKeyDown={(event) => walk(event, card)}
                  ref={(button) => {
                    if (button) buttons.current.set(card.level.id, button);
                    else buttons.current.delete(card.level.id);
                  }}
                />
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}
