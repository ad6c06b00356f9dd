/** How those who left are named on screen: by their names, or by a number in the order in which they left. */
import { useMemo } from "react";
import type { PastMember } from "../../../../shared/domain/past-member.ts";
import { useNames } from "../../../i18n/use-names.ts";
import { useWords } from "../../../i18n/use-words.ts";

/** In the order in which they left. */
export const byLeaving = (a: PastMember, b: PastMember): number =>
  a.left < b.left ? -1 : a.left > b.left ? 1 : a.id < b.id ? -1 : 1;

export function usePastNames(pastMembers: readonly PastMember[]): (past: PastMember) => string {
  const { t } = useWords();
  const { areHidden } = useNames();
  return useMemo(() => {
    const numbers = new Map(pastMembers.toSorted(byLeaving).map(({ id }, index) => [id, index + 1]));
    return ({ id, name }) =>
      name === undefined || areHidden ? t("retentionLeavers.people.alias", { number: numbers.get(id) ?? 0 }) : name;
  }, [pastMembers, areHidden, t]);
}
