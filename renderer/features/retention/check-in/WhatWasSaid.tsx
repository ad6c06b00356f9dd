import { attritionCauseIds } from "../../../../shared/catalogue/attrition-causes.ts";
import { checkInSubjects } from "../../../../shared/catalogue/check-in-subjects.ts";
import type { CheckIn, Remark } from "../../../../shared/domain/check-in.ts";
import type { CheckInWords } from "../../../../shared/domain/free-words.ts";
import { stepOf } from "../../../../shared/domain/conversation/scale.ts";
import { useNames } from "../../../i18n/use-names.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Facts } from "../../../ui/Facts.tsx";

type WhatWasSaidProps = {
  readonly checkIn: CheckIn;
  /** What was written in free words, where this role reads it. */
  readonly words: CheckInWords;
};

/** Answers first, then words by whose they are, then what was agreed. */
export function WhatWasSaid({ checkIn: { answers, followUps }, words }: WhatWasSaidProps) {
  const { t, formats, language } = useWords();
  const { areHidden } = useNames();
  const { statedReason, believedReason, note, remarks = [] } = words;
  const basisWords = ({ basis }: Pick<Remark, "basis">) => t(`retentionCheckIn.history.words.${basis}`);
  const remarkWords = (remark: Remark) =>
    t("retentionCheckIn.history.remark", { words: remark.text, basis: basisWords(remark) });
  const subjects = attritionCauseIds.filter(
    (cause) => answers[cause] !== undefined || remarks.some((remark) => remark.cause === cause),
  );
  const written = [
    ["stated", statedReason],
    ["believed", believedReason],
    ["note", note],
  ] as const;
  const facts = [
    ...written.flatMap(([id, text]) =>
      text === undefined ? [] : [{ term: t(`retentionCheckIn.history.${id}`), value: text }],
    ),
    ...remarks
      .filter(({ cause }) => cause === undefined)
      .map((remark) => ({ term: t("retentionCheckIn.form.generalRemark"), value: remarkWords(remark) })),
    ...(followUps.length === 0
      ? []
      : [
          {
            term: t("retentionCheckIn.history.promises"),
            value: formats.list(
              followUps.map(({ action, done }) =>
                t(done ? "retentionCheckIn.history.promiseDone" : "retentionCheckIn.history.promiseOpen", {
                  action: areHidden ? t("difference.hidden") : action,
                }),
              ),
            ),
          },
        ]),
  ];
  return (
    <>
      {subjects.length === 0 && <p className="check-in-quiet">{t("retentionCheckIn.history.noAnswers")}</p>}
      <ul className="check-in-answers">
        {subjects.map((cause) => {
          const answer = answers[cause];
          return (
            <li key={cause}>
              {answer
                ? t("retentionCheckIn.history.answer", {
                    cause: checkInSubjects[cause][language],
                    step: t(`retentionCheckIn.scale.${stepOf(answer.pressure)}`),
                    basis: basisWords(answer),
                  })
                : checkInSubjects[cause][language]}
              {remarks
                .filter((remark) => remark.cause === cause)
                .map((remark, place) => (
                  <span key={place} className="check-in-remark">
                    {remarkWords(remark)}
                  </span>
                ))}
            </li>
          );
        })}
      </ul>
      <Facts facts={facts} />
    </>
  );
}
