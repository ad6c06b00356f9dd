/** What anybody could have said without knowing the person: how often people of that tenure and type had left until then. */
import { addMonths, monthsBetween } from "../../../base/month.ts";
import { tenureBands } from "../../../catalogue/coefficient-tenure.ts";
import type { Coefficients } from "../../../catalogue/coefficients.ts";
import type { Baseline } from "../../../domain/baseline.ts";
import { learntHazards } from "../../survival/learnt-rates.ts";
import { teamHistory, within } from "../../survival/team-history.ts";
import type { Resolved } from "./verdicts.ts";

/**
 * Learnt from what had happened before the month of the judgement and nothing later; with no history yet it is the catalogue's.
 * Undefined where nobody knows when the person came.
 */
export function usualChances(
  baseline: Baseline,
  resolved: readonly Resolved[],
  values: Coefficients,
): readonly (number | undefined)[] {
  const { since, spells } = teamHistory(baseline, values);
  const hazardsAt = new Map<string, readonly number[]>();
  return resolved.map(({ judgement: { made, termMonths }, stay }) => {
    if (stay === undefined) return undefined;
    const known = since !== undefined && since < made ? within(spells, since, addMonths(made, -1)) : [];
    const hazards = hazardsAt.get(made) ?? learntHazards(known, values);
    hazardsAt.set(made, hazards);
    const tenure = monthsBetween(stay.joined, made) + 1;
    let sum = 0;
    for (let month = tenure; month < tenure + termMonths; month++)
      sum += hazards[tenureBands.findLastIndex(({ fromMonth }) => fromMonth <= month)]!;
    const { sales, support, analyst } = stay.mix ?? { sales: 0, support: 0, analyst: 0 };
    const typeRatio = stay.mix
      ? sales * values.typeSales + support * values.typeSupport + analyst * values.typeAnalyst
      : 1;
    return -Math.expm1(-typeRatio * sum);
  });
}
