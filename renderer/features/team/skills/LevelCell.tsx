/** People on one level of one skill: a disc whose area grows with their number, and their number: on it, or beside it in a team of hundreds. */
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
/** Room for two digits; a disc with its number beside may be as small as it is. */
const [narrowest, narrowestBeside] = [16, 5];
const mostOnDisc = 99;

export function LevelCell({ count, most, isUnseen, personName, isAsked, skill, level }: LevelCellProps) {
  const { t, formats } = useWords();
  const isBeside = most > mostOnDisc;
  const least = isBeside ? narrowestBeside : narrowest;
  const size = Math.max(least, widest * Math.sqrt(count / most));
  const words = [
    t("teamSkills.profile.cell", { skill, level, count }),
    ...(personName === undefined ? [] : [t("teamSkills.profile.isPerson", { name: personName })]),
    ...(isAsked ? [t("teamSkills.profile.isAsked")] : []),
  ].join(" · ");
  return (
    <span
      className="skills-level"
      data-unseen={isUnseen || undefined}
      data-beside={isBeside || undefined}
      data-person={personName !== undefined}
      title={words}
    >
      {count > 0 && <span className="skills-level-disc" style={{ width: size, height: size }} />}
      <span className="skills-level-count" aria-hidden>
        {count > 0 ? formats.integer(count) : "·"}
      </span>
      {isAsked && <span className="skills-level-asked" />}
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  );
}
