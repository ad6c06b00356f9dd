/** ARR at stake, and why: work that goes undone, and accounts whose person may leave. Sums of a team, never of one person. */
import type { ArrAtRisk } from "../../../shared/analysis/finance/arr-carried.ts";
import { yearAheadIn } from "../../../shared/analysis/people/member-figures.ts";
import type { Projection } from "../../../shared/analysis/projection.ts";
import {
  attritionCauseIds,
  attritionCauses,
  type AttritionPattern,
  attritionPatterns,
} from "../../../shared/catalogue/attrition-causes.ts";
import type { Workspace } from "../../../shared/domain/workspace.ts";
import type { Explanation } from "../../explain/explanation.ts";
import { errorOf } from "../../explain/simulation-error.ts";
import type { Words } from "../../i18n/words.ts";

export type StakeReason = { readonly id: string; readonly name: string; readonly jpy: number; readonly money: string };

/** Largest first; "other" after the patterns, because it is none, and what is known already last. */
export function stakeReasons({ byCause, knownJpy }: ArrAtRisk, { t, formats, language }: Words): StakeReason[] {
  const patterns = Object.keys(attritionPatterns) as AttritionPattern[];
  const isOther = (id: string) => Number(id === "other");
  const reasons = patterns
    .map((pattern) => {
      const jpy = attritionCauseIds
        .filter((cause) => attritionCauses[cause].pattern === pattern)
        .reduce((sum, cause) => sum + byCause[cause], 0);
      return { id: pattern, name: attritionPatterns[pattern][language], jpy };
    })
    .sort((one, other) => isOther(one.id) - isOther(other.id) || other.jpy - one.jpy);
  const known = { id: "known", name: t("overview.stake.known"), jpy: knownJpy };
  return [...reasons, known].filter(({ jpy }) => jpy >= 1).map((one) => ({ ...one, money: formats.money(one.jpy) }));
}

/** Where coverage is lowest, so that the loss has a month. */
export function undoneNote({ coverage, months }: Projection, { t, formats }: Words): string {
  const worst = coverage.p50.indexOf(Math.min(...coverage.p50));
  return t("overview.stake.undoneNote", {
    months: formats.integer(months.length),
    coverage: formats.percent(coverage.p50[worst]!),
    month: formats.month(months[worst]!),
  });
}

type Evidence = { readonly projection: Projection; readonly workspace: Workspace; readonly words: Words };

export function explainChanging(risk: ArrAtRisk, carriedJpy: number, evidence: Evidence): Explanation {
  const { projection, words } = evidence;
  const { t, formats } = words;
  const { leaving } = yearAheadIn(projection.members);
  const people = projection.members.ids.reduce((sum, _, member) => sum + leaving(member).value, 0);
  return {
    label: t("overview.stake.whyLabel"),
    meaning: t("overview.stake.whyMeaning"),
    inputs: [
      { term: t("overview.stake.whyCarried"), value: formats.money(carriedJpy) },
      { term: t("overview.stake.whyPeople"), value: formats.people(people) },
    ],
    drivers: stakeReasons(risk, words).map(({ name, money }) => ({ term: name, value: money })),
    coefficientIds: ["annualLeaving", "handedOver", "abandoned"],
    error: errorOf(evidence, risk.arrJpy, formats.money),
  };
}
