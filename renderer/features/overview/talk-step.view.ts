/** The conversation among the next steps: what its answers would move, held against what the steps do to the same figures. */
import type { StepValue } from "../../../shared/analysis/decisions/value-steps.ts";
import {
  isClearlyMore,
  type NextTalk,
  type NextTalks,
} from "../../../shared/analysis/retention/next-talks/next-talks.ts";
import type { Estimate, PairedDifference } from "../../../shared/analysis/projection.ts";
import { attritionCauses } from "../../../shared/catalogue/attrition-causes.ts";
import type { Words } from "../../i18n/words.ts";
import { isSure, mostSteps } from "./steps.view.ts";

export type TalkStep = {
  readonly memberId: string;
  readonly name: string;
  readonly what: string;
  readonly reason: string;
  /** It tells more than the last of three steps does, or than none at all: it stands among them. */
  readonly isAmongSteps: boolean;
};

/** Standard errors from which on a difference is one. */
const clear = 2;
const nothing: Estimate = { value: 0, standardError: 0 };

const sureSize = (difference: PairedDifference, better: 1 | -1) =>
  isSure(difference) ? Math.max(0, better * difference.mean) : 0;

const clearSize = ({ value, standardError }: Estimate) =>
  Math.abs(value) > clear * standardError ? Math.abs(value) : 0;

/** Both figures that a talk and a step have in common move more with the answers than with the step. */
const tellsMore = ({ byMeasure }: NextTalk, { minCoverage, leavers }: StepValue): boolean =>
  clearSize(byMeasure.minCoverage.swing) > sureSize(minCoverage, 1) &&
  clearSize(byMeasure.leavers.swing) > sureSize(leavers, -1);

/** Undefined where no talk would tell anything for sure. */
export function talkStep(
  { talks }: NextTalks,
  best: readonly StepValue[],
  nameOf: (memberId: string) => string,
  { t, formats, language }: Words,
): TalkStep | undefined {
  const talk = talks.find(({ memberId, value }) => nameOf(memberId) !== "" && isClearlyMore(value, nothing));
  if (talk === undefined) return undefined;
  const last = best[mostSteps - 1];
  const isAmongSteps = last === undefined || tellsMore(talk, last);
  const name = nameOf(talk.memberId);
  const { minCoverage, leavers } = talk.byMeasure;
  const told = {
    points: formats.decimal(Math.abs(minCoverage.swing.value) * 100),
    people: formats.decimal(Math.abs(leavers.swing.value), 2),
  };
  const cause = attritionCauses[talk.cause].inPlainWords[language];
  return {
    ...{ memberId: talk.memberId, name, isAmongSteps },
    what: t("overview.steps.talk", { name }),
    reason: isAmongSteps
      ? t("overview.steps.talkAbout", { ...told, cause })
      : t("overview.steps.talkElse", { ...told, name }),
  };
}
