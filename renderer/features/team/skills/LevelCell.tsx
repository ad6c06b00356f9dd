/** People on one level of one skill: a disc whose area grows with their number, and their number. */
import { useWords } from "../../../i18n/use-words.ts";
import { VisuallyHidden } from "../../../ui/VisuallyHidden.tsx";

type LevelCellProps = {
  count: number;
  /** The largest number in the picture. */
  most: number;
  isUnseen: boolean;
  /** The chosen person, where they are one of these. */
  personName: string | undefined;
  /** What the chosen person's level asks for. */
  isAsked: boolean;
  skill: string;
  level: string;
};

const widest = 29;
const narrowest = 16;

export function LevelCell({ count, most, isUnseen, personName, isAsked, skill, level }: LevelCellProps) {
  const { t, formats } = useWords();
  const size = count === 0 ? 0 : Math.max(narrowest, widest * Math.sqrt(count / most));
  const words = [
    t("teamSkills.profile.cell", { skill, level, count }),
    ...(personName === undefined ? [] : [t("teamSkills.profile.isPerson", { name: personName })]),
    ...(isAsked ? [t("teamSkills.profile.isAsked")] : []),
  ].join(" · ");
  return (
    <span
      className="skills-level"
      data-unseen={isUnseen || undefined}
      data-person={personName !== undefined}
      title={words}
    >
      <span className="skills-level-disc" style={{ width: size, height: size }} />
      <span className="skills-level-count" aria-hidden>
        {count > 0 ? formats.integer(count) : "·"}
      </span>
      {isAsked && <span className="skills-level-asked" />}
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  );
}
