/** Whether what was done helped, cause by cause, and how far that can be told. */
import {
  type CauseEffects,
  type Counts,
  effectsByCause,
  fewestChanged,
} from "../../../../shared/analysis/retention/follow-up-effect/effects-by-cause.ts";
import { type AttritionCause, attritionCauses } from "../../../../shared/catalogue/attrition-causes.ts";
import type { CheckIn } from "../../../../shared/domain/check-in.ts";
import type { Words } from "../../../i18n/words.ts";

export type CameRow = {
  readonly cause: AttritionCause;
  readonly name: string;
  readonly eased: string;
  readonly same: string;
  readonly heavier: string;
  readonly range: string;
  readonly verdict: string;
  readonly without: string;
};

const allOf = ({ eased, same, heavier }: Counts) => eased + same + heavier;

function rowOf({ cause, counts, range, verdict, without }: CauseEffects, { t, formats, language }: Words): CameRow {
  const noCase = t("retentionTalks.came.noCase");
  return {
    cause,
    name: attritionCauses[cause].name[language],
    eased: formats.integer(counts.eased),
    same: formats.integer(counts.same),
    heavier: formats.integer(counts.heavier),
    range: range ? formats.range(formats.percent(range[0]), formats.percent(range[1])) : noCase,
    verdict: t(`retentionTalks.came.verdicts.${verdict}`, { fewest: formats.integer(fewestChanged) }),
    without:
      allOf(without) === 0
        ? noCase
        : t("retentionTalks.came.of", {
            eased: formats.integer(without.eased),
            all: formats.integer(allOf(without)),
          }),
  };
}

/** Causes for which something was done and asked about again. */
export const cameRows = (checkIns: readonly CheckIn[], words: Words): readonly CameRow[] =>
  effectsByCause(checkIns)
    .filter(({ counts }) => allOf(counts) > 0)
    .map((effects) => rowOf(effects, words));
