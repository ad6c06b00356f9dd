/** What the projection makes of a person, in words: a chance never stands without its interval, its causes and the age of what it rests on. */
import type { MemberProjection } from "../../../../shared/analysis/projection.ts";
import { toInterval } from "../../../../shared/analysis/statistics/estimate.ts";
import { type Month, monthsBetween } from "../../../../shared/base/month.ts";
import { attritionCauseIds, attritionCauses } from "../../../../shared/catalogue/attrition-causes.ts";
import { futures } from "../../../../shared/i18n/futures.ts";
import type { Words } from "../../../i18n/words.ts";
import type { Fact } from "../../../ui/Facts.tsx";
import type { CauseRow } from "./causes.view.ts";
import { ageWords } from "./strength.view.ts";

export type Chance = {
  readonly sentence: string;
  /** Beside the sentence, always: how exact it is, and what it rests on. */
  readonly facts: readonly Fact[];
  /** What they leave for, the most frequent first. */
  readonly causes: readonly Fact[];
};

const held = (share: number) => Math.min(1, Math.max(0, share));

export function chanceOf(
  { leaves, causes, causeErrors }: Pick<MemberProjection, "leaves" | "causes" | "causeErrors">,
  { called, lastTalk }: Pick<CauseRow, "called" | "lastTalk">,
  start: Month,
  words: Words,
): Chance {
  const { t, formats, language } = words;
  const { value, standardError } = leaves.within12;
  const share = (part: number) => formats.percent(held(part), 1);
  return {
    sentence: t("retentionCauses.chance.sentence", {
      name: called,
      start: formats.month(start),
      futures: futures(t, value),
    }),
    facts: [
      {
        term: t("retentionCauses.chance.interval"),
        value: t("retentionCauses.chance.intervalValue", {
          low: share(value - toInterval * standardError),
          high: share(value + toInterval * standardError),
        }),
      },
      {
        term: t("retentionCauses.chance.evidence"),
        value:
          lastTalk === undefined
            ? t("retentionCauses.chance.evidenceNone")
            : t("retentionCauses.chance.evidenceAge", {
                month: formats.month(lastTalk.held),
                age: ageWords(monthsBetween(lastTalk.held, start), words),
              }),
      },
    ],
    causes: attritionCauseIds
      .filter((cause) => causes[cause] > 0)
      .toSorted((one, other) => causes[other] - causes[one])
      .map((cause) => ({
        term: attritionCauses[cause].inPlainWords[language],
        value: t("retentionCauses.chance.part", {
          share: formats.percent(causes[cause]),
          error: formats.decimal(toInterval * causeErrors[cause] * 100, 0),
        }),
      })),
  };
}
