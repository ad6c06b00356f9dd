/** Where the team leans on one person, as rows and one sentence that ranks nobody by chance. */
import type { Lean, Leaning } from "../../../../shared/analysis/retention/departure/lean-on.ts";
import { toInterval } from "../../../../shared/analysis/statistics/estimate.ts";
import type { Words } from "../../../i18n/words.ts";
import type { Called } from "./people.view.ts";
import { tellCompared, tellEstimate, type Told, unitsOf } from "./tell.ts";

export type LeanRow = {
  readonly memberId: string;
  readonly name: string;
  readonly hours: Told | undefined;
  readonly gap: string;
  readonly accounts: string;
  readonly arr: string;
};

export const leanRows = ({ people }: Leaning, called: Called, words: Words): readonly LeanRow[] => {
  const { t, formats } = words;
  const units = unitsOf(words);
  const untried = t("retentionDeparture.lean.untried");
  return people.flatMap(({ memberId, accounts, accountsArrJpy, tried }): LeanRow[] => {
    const name = called(memberId);
    // The answer may be of the plan before an edit.
    if (name === "") return [];
    return [
      {
        ...{ memberId, name },
        hours: tried && tellCompared(tried.leftOpenHours, units.hours),
        gap: tried ? tellEstimate(tried.gapMonths, units.months).text : untried,
        accounts: formats.decimal(accounts, Number.isInteger(accounts) ? 0 : 1),
        arr: formats.money(accountsArrJpy),
      },
    ];
  });
};

const mostNamed = 3;

/** The two differ by more than both of their errors let pass for chance. */
function standsOut([first, second]: readonly Lean[]): boolean {
  if (first?.tried === undefined) return false;
  if (second?.tried === undefined) return true;
  const [one, other] = [first.tried.leftOpenHours.difference, second.tried.leftOpenHours.difference];
  return one.value - other.value > toInterval * Math.hypot(one.standardError, other.standardError);
}

export function leanVerdict({ people, tried, further }: Leaning, called: Called, words: Words): string {
  const { t, formats } = words;
  const first = people[0]?.tried?.leftOpenHours.difference;
  if (tried === 0 || first === undefined) return t("retentionDeparture.lean.verdictFacts");
  // Of whoever was not tried nothing is known.
  const isWhole = further === 0 && tried === people.length;
  const told = { tried: formats.integer(tried) };
  if (standsOut(people))
    return t(isWhole ? "retentionDeparture.lean.verdict" : "retentionDeparture.lean.verdictTried", {
      ...told,
      name: called(people[0]!.memberId),
      hours: unitsOf(words).hours.plain(Math.max(0, first.value)),
    });
  const alike = people
    .filter((one) => !standsOut([people[0]!, one]))
    .slice(0, mostNamed)
    .map(({ memberId }) => called(memberId));
  return t(isWhole ? "retentionDeparture.lean.verdictClose" : "retentionDeparture.lean.verdictCloseTried", {
    ...told,
    names: formats.list(alike),
  });
}
