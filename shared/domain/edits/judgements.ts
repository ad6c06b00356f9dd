/** What leaders think will happen, written down and taken back; never rewritten, for then it would prove nothing. */
import type { Month } from "../../base/month.ts";
import type { Judgement } from "../judgement.ts";
import { copyOf, type Recipe } from "./recipe.ts";

export const addJudgement =
  (judgement: Judgement): Recipe =>
  ({ baseline }) => {
    (baseline.judgements ??= []).push(copyOf(judgement));
  };

const keepOnly =
  (isKept: (judgement: Judgement) => boolean): Recipe =>
  ({ baseline }) => {
    if (baseline.judgements === undefined || baseline.judgements.every(isKept)) return;
    baseline.judgements = baseline.judgements.filter(isKept);
  };

export const removeJudgement = (judgementId: string): Recipe => keepOnly(({ id }) => id !== judgementId);

export const forgetJudgementsAbout = (personIds: readonly string[]): Recipe =>
  keepOnly(({ memberId }) => !personIds.includes(memberId));

/** To the id under which the same person's stay is known from now on; an earlier stay keeps what was thought then. */
export const moveJudgements =
  (from: string, to: string, since: Month): Recipe =>
  ({ baseline }) => {
    for (const judgement of baseline.judgements ?? [])
      if (judgement.memberId === from && judgement.made >= since) judgement.memberId = to;
  };
