/** The list of candidates and the sentence above it. */
import { type Month, monthsBetween } from "../../../../shared/base/month.ts";
import { type Hard } from "../../../../shared/analysis/hiring-brief/hard-here.ts";
import { thingsOf } from "../../../../shared/analysis/retention/candidates/mismatches.ts";
import { type Candidate, isOpen, notToldOf } from "../../../../shared/domain/candidate.ts";
import type { Words } from "../../../i18n/words.ts";
import type { Candidates } from "./use-candidates.ts";

export type CandidateRow = {
  readonly id: string;
  readonly name: string;
  readonly standing: string;
  /** What is left to tell them; undefined where the talks are over or it is not known yet. */
  readonly left: string | undefined;
  readonly isOver: boolean;
};

/** What is hard here for them and has not been talked over. */
export const leftToTell = (candidate: Candidate, hard: readonly Hard[]) => notToldOf(candidate, thingsOf(hard));

/** Those in talks first, in the order in which they were written down. */
export const inOrder = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.toSorted((one, other) => Number(isOpen(other)) - Number(isOpen(one)));

export function candidateRows({ candidates, nameOf, hardFor }: Candidates, { t, formats }: Words): CandidateRow[] {
  return inOrder(candidates).map((candidate): CandidateRow => {
    const { id, state, since, starts } = candidate;
    const isOver = !isOpen(candidate);
    const words = { state: t(`retentionCandidates.states.${state}`) };
    const count = !isOver && hardFor ? leftToTell(candidate, hardFor(candidate)).length : undefined;
    return {
      ...{ id, isOver, name: nameOf(candidate) },
      standing: isOver
        ? t("retentionCandidates.list.since", { ...words, month: formats.month(since) })
        : t("retentionCandidates.list.starts", { ...words, month: formats.month(starts) }),
      left:
        count === undefined
          ? undefined
          : count === 0
            ? t("retentionCandidates.list.allTold")
            : t("retentionCandidates.list.untold", { count }),
    };
  });
}

/** Whom to speak to first: whoever has most left to be told. Undefined until it is known what there is to tell. */
export function candidatesAnswer({ candidates, nameOf, hardFor }: Candidates, { t }: Words): string | undefined {
  const open = candidates.filter(isOpen);
  if (open.length === 0) return t("retentionCandidates.answer.none");
  if (hardFor === undefined) return undefined;
  const people = t("retentionCandidates.answer.people", { count: open.length });
  const left = open.map((candidate) => ({ candidate, count: leftToTell(candidate, hardFor(candidate)).length }));
  const most = left.reduce((best, one) => (one.count > best.count ? one : best));
  if (most.count === 0) return t("retentionCandidates.answer.told", { people });
  return t("retentionCandidates.answer.untold", { people, name: nameOf(most.candidate), count: most.count });
}

/** Half a year after the talks ended nobody needs the record. An assumption: laws name a duty and no term. */
const forgetAfterMonths = 6;

/** Months since the talks ended, once there is reason to delete what is kept of them. */
export function monthsToForget({ state, since }: Candidate, now: Month): number | undefined {
  const months = monthsBetween(since, now);
  return state === "declined" && months >= forgetAfterMonths ? months : undefined;
}
