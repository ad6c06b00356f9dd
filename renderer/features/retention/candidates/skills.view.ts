/** What a candidate can do, in sentences: never a sum, and what nobody asked is said to be open. */
import { shortOf, unseenOf } from "../../../../shared/analysis/competencies/requirements.ts";
import type { SkillFit } from "../../../../shared/analysis/retention/candidates/skill-fit.ts";
import { type Competency, competencies } from "../../../../shared/catalogue/competencies.ts";
import type { Words } from "../../../i18n/words.ts";

export function skillSentences(
  { asked, core, alone }: SkillFit,
  level: string,
  { t, formats, language }: Words,
): readonly string[] {
  const list = (some: readonly { readonly competency: Competency }[]) =>
    formats.list(some.map(({ competency }) => competencies[competency].name[language]));
  const [short, unasked] = [shortOf(asked), unseenOf(asked)];
  const [first, second] = [alone.filter(({ holders }) => holders === 0), alone.filter(({ holders }) => holders === 1)];
  return [
    ...(asked.length === 0 ? [t("retentionCandidates.skills.nothingAsked", { level })] : []),
    ...(asked.length > 0 && short.length + unasked.length === 0
      ? [t("retentionCandidates.skills.met", { level })]
      : []),
    ...(short.length > 0 ? [t("retentionCandidates.skills.short", { level, skills: list(short) })] : []),
    ...(unasked.length > 0 ? [t("retentionCandidates.skills.unasked", { level, skills: list(unasked) })] : []),
    t(`retentionCandidates.skills.core.${core}`),
    ...(first.length > 0 ? [t("retentionCandidates.skills.first", { skills: list(first) })] : []),
    ...(second.length > 0 ? [t("retentionCandidates.skills.second", { skills: list(second) })] : []),
    ...(alone.length > 0 && first.length + second.length === 0 ? [t("retentionCandidates.skills.shared")] : []),
  ];
}
