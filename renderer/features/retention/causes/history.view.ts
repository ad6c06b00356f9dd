/** What was told in each conversation with one person, latest first, in words and months. Notes stay in the check-in. */
import type { Month } from "../../../../shared/base/month.ts";
import {
  type AttritionCause,
  attritionCauseIds,
  attritionCauses,
} from "../../../../shared/catalogue/attrition-causes.ts";
import type { CheckIn } from "../../../../shared/domain/check-in.ts";
import { stepOf, steps } from "../../../../shared/domain/conversation/scale.ts";
import type { Words } from "../../../i18n/words.ts";
import { pressureWords } from "./strength.view.ts";

export type Told = { readonly id: string; readonly held: Month; readonly answers: readonly Answer[] };
type Answer = { readonly cause: AttritionCause; readonly words: string };

/** A lighter answer says that something does not press: no news for a list of what does. */
const lightest = steps.indexOf("sometimes");

export function historyOf(checkIns: readonly CheckIn[], memberId: string, words: Words): readonly Told[] {
  return checkIns
    .filter((checkIn) => checkIn.memberId === memberId)
    .toSorted((one, other) => (one.held < other.held ? 1 : one.held > other.held ? -1 : 0))
    .map(({ id, held, answers }) => ({
      id,
      held,
      answers: attritionCauseIds.flatMap((cause) => {
        const answer = answers[cause];
        if (answer === undefined || steps.indexOf(stepOf(answer.pressure)) < lightest) return [];
        const told = {
          cause: attritionCauses[cause].inPlainWords[words.language],
          pressure: pressureWords(answer.pressure, words),
        };
        return [{ cause, words: words.t("retentionCauses.person.heard", told) }];
      }),
    }));
}
