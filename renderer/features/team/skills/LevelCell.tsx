/** People on one level of one skill: a disc whose area is their part of the team, and their number. */
import { useWords } from "../../../i18n/use-words.ts";
import { VisuallyHidden } from "../../../ui/VisuallyHidden.tsx";

type LevelCellProps = {
  count: number;
  of: number;
  isUnseen: boolean;
  /** The chosen person, where they are one of these. */
  personName: string | undefined;
  /** What the chosen person's level asks for. */
  isAsked: boolean;
  skill: string;
  level: string;
};

const widest = 26;

export function LevelCell({ count, of, isUnseen, personName, isAsked, skill, level }: LevelCellProps) {
  const { t, formats } = useWords();
  const size = count === 0 || of === 0 ? 0 : Math.max(8, widest * Math.sqrt(count / of));
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
