import type { Level } from "../../../../shared/domain/ladder.ts";
import type { LevelFacts } from "../../../../shared/domain/edits/ladder.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { NumberField } from "../../../ui/NumberField.tsx";
import { SegmentedControl } from "../../../ui/SegmentedControl.tsx";
import { useLevelEdit } from "./use-ladder-edit.ts";

const limits = ["none", "number", "span"] as const;
type Limit = (typeof limits)[number];

const limitOf = ({ seats, membersPerSeat }: Level): Limit =>
  membersPerSeat !== undefined ? "span" : seats !== undefined ? "number" : "none";

/** A usual span of one who leads people. */
const usualSpan = 6;

const factsFor: Readonly<Record<Limit, (level: Level) => LevelFacts>> = {
  none: () => ({ seats: undefined, membersPerSeat: undefined }),
  number: ({ seats = 1 }) => ({ seats, membersPerSeat: undefined }),
  span: ({ seats = 0, membersPerSeat = usualSpan }) => ({ seats, membersPerSeat }),
};

/** How many may hold a level: as many as like, a number, or one for so many people below. */
export function SeatsFields({ level }: { readonly level: Level }) {
  const { t } = useWords();
  const change = useLevelEdit(level);
  const limit = limitOf(level);
  return (
    <div className="ladder-limit">
      <span className="field-label">{t("careerLadder.editor.limit")}</span>
      <SegmentedControl
        label={t("careerLadder.editor.limit")}
        value={limit}
        options={limits.map((id) => ({ id, label: t(`careerLadder.editor.limits.${id}`) }))}
        onChange={(chosen) => change(factsFor[chosen](level))}
      />
      {limit !== "none" && (
        <div className="ladder-pair">
          {limit === "span" && (
            <NumberField
              label={t("careerLadder.editor.span")}
              value={level.membersPerSeat ?? usualSpan}
              minValue={1}
              maxValue={100}
              onChange={(membersPerSeat) => !Number.isNaN(membersPerSeat) && change({ membersPerSeat })}
            />
          )}
          <NumberField
            label={t(limit === "span" ? "careerLadder.editor.spanPlus" : "careerLadder.editor.seats")}
            value={level.seats ?? 0}
            minValue={0}
            maxValue={1_000}
            onChange={(seats) => !Number.isNaN(seats) && change({ seats })}
          />
        </div>
      )}
    </div>
  );
}
