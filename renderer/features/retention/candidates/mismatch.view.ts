/** One cause of the mismatch check in words: what it is like here, what is known of the candidate, what to do next. */
import { type Month, monthsBetween } from "../../../../shared/base/month.ts";
import type { Mismatch, MismatchStand } from "../../../../shared/analysis/retention/candidates/mismatches.ts";
import type { Evidence } from "../../../../shared/analysis/retention/pressure/pressure.ts";
import { attritionCauses } from "../../../../shared/catalogue/attrition-causes.ts";
import { hardThings } from "../../../../shared/catalogue/hard-things.ts";
import type { Interview } from "../../../../shared/domain/candidate.ts";
import type { Hard } from "../../../../shared/analysis/hiring-brief/hard-here.ts";
import type { Words } from "../../../i18n/words.ts";

export type MismatchRow = {
  readonly id: string;
  readonly cause: string;
  readonly stand: MismatchStand;
  readonly standing: string;
  readonly here: readonly string[];
  readonly them: readonly string[];
  readonly next: string;
};

export type MismatchWords = {
  readonly words: Words;
  readonly hardWords: (hard: Hard) => string;
  readonly evidenceWords: (evidence: Evidence) => string;
};

/** What the page on what is hard here already says, in the same figures. */
const onThePage: ReadonlySet<Evidence["kind"]> = new Set(["productLoop", "wrongFit", "difficultAccounts", "load"]);

export function mismatchRow(mismatch: Mismatch, { words, hardWords, evidenceWords }: MismatchWords): MismatchRow {
  const { t, language } = words;
  const { cause, stand, hard, leftForIt, unasked, evidence } = mismatch;
  const here = hard.map(({ thing }) => hardWords(thing));
  const answers = hard.map(({ thing, answer }) => {
    const name = hardThings[thing.id][language];
    if (answer === undefined) return t("retentionCandidates.check.notSaid", { thing: name });
    return t("retentionCandidates.check.said", {
      thing: name,
      view: t(`retentionCandidates.check.stands.${answer.view}`),
      basis: t(`retentionCandidates.check.basis.${answer.basis}`),
    });
  });
  // What nobody asked would speak of a person who is not this one.
  const suggested = unasked ? [] : evidence.filter(({ kind }) => !(hard.length > 0 && onThePage.has(kind)));
  return {
    ...{ id: cause, stand, cause: attritionCauses[cause].inPlainWords[language] },
    standing: t(`retentionCandidates.check.stands.${stand}`),
    here: here.length > 0 ? here : [t("retentionCandidates.check.nothingHard")],
    them: [
      ...answers,
      ...(leftForIt ? [t("retentionCandidates.check.leftForIt")] : []),
      ...suggested.map(evidenceWords),
      ...(unasked ? [t(`retentionCandidates.check.unasked.${unasked}`)] : []),
    ],
    next:
      stand === "nothingHard" && unasked
        ? t("retentionCandidates.check.steps.unasked", {
            question: t(`retentionCandidates.check.questions.${unasked}`),
          })
        : t(`retentionCandidates.check.steps.${stand}`),
  };
}

/** When it was heard, and how long ago that is. */
export function heardWords(interview: Interview | undefined, now: Month, { t, formats }: Words): string {
  if (interview === undefined) return t("retentionCandidates.check.noInterview");
  const count = monthsBetween(interview.held, now);
  const age = count <= 0 ? t("retentionCandidates.check.agoNow") : t("retentionCandidates.check.ago", { count });
  return t("retentionCandidates.check.since", { month: formats.month(interview.held), age });
}
