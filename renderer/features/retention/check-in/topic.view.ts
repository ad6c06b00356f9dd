/** What a subject is called, why it is asked about, and what was said last time. */
import type { AttritionCause } from "../../../../shared/catalogue/attrition-causes.ts";
import type { CheckIn } from "../../../../shared/domain/check-in.ts";
import type { CheckInDraft } from "../../../../shared/domain/conversation/check-in-draft.ts";
import { stepOf } from "../../../../shared/domain/conversation/scale.ts";
import type { Unsettled } from "../../../../shared/domain/conversation/unsettled.ts";
import type { Words } from "../../../i18n/words.ts";

export const whyWords = ({ why, ageMonths = 0 }: Pick<Unsettled, "why" | "ageMonths">, { t }: Words): string =>
  t(`retentionCheckIn.ask.why.${why}`, { count: ageMonths });

type Answer = NonNullable<CheckIn["answers"][AttritionCause]>;

/** "now and then (said)" */
const answerWords = ({ pressure, basis }: Answer, { t }: Words): string =>
  t("retentionCheckIn.history.remark", {
    words: t(`retentionCheckIn.scale.${stepOf(pressure)}`),
    basis: t(`retentionCheckIn.history.words.${basis}`),
  });

/** The latest answer before the conversation that is being written. */
function lastOn(cause: AttritionCause, { id, held }: Pick<CheckInDraft, "id" | "held">, earlier: readonly CheckIn[]) {
  const before = earlier.findLast((one) => one.id !== id && one.held <= held && one.answers[cause] !== undefined);
  const answer = before?.answers[cause];
  return before && answer ? { held: before.held, answer, checkIn: before } : undefined;
}

export function lastWords(cause: AttritionCause, draft: CheckInDraft, earlier: readonly CheckIn[], words: Words) {
  const last = lastOn(cause, draft, earlier);
  if (last === undefined) return undefined;
  const remark = last.checkIn.remarks?.find((one) => one.cause === cause)?.text;
  const said = words.t("retentionCheckIn.form.before", {
    month: words.formats.month(last.held),
    answer: answerWords(last.answer, words),
  });
  return remark === undefined ? said : `${said} ${words.t("difference.quoted", { text: remark })}`;
}
