/** Which assumptions are listed, and how well they are known. */
import {
  type CoefficientGroup,
  type CoefficientId,
  coefficientIds,
  coefficients,
  coefficientsIn,
} from "../../../shared/catalogue/coefficients.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";

export type ShownGroup = CoefficientGroup | "all";

type Wanted = { readonly group: ShownGroup; readonly sought: string; readonly onlyOwn: boolean };
type Own = Pick<Scenario, "coefficients">;

const isOwn = ({ coefficients: own }: Own, id: CoefficientId) => own[id] !== undefined;

/** A word that is sought is sought everywhere, in either language and in the sources. */
export function listedAssumptions({ group, sought, onlyOwn }: Wanted, scenario: Own): readonly CoefficientId[] {
  const word = sought.trim().toLowerCase();
  const isFound = (id: CoefficientId) => {
    const { name, source } = coefficients[id];
    return [name.ja, name.en, source.ja, source.en].some((text) => text.toLowerCase().includes(word));
  };
  const ids = word !== "" || group === "all" ? coefficientIds : coefficientsIn(group);
  return ids.filter((id) => isFound(id) && (!onlyOwn || isOwn(scenario, id)));
}

/** Of all: how many the plan sets itself, and how many of the others nobody has measured. */
export function evidenceOf(scenario: Own) {
  const own = coefficientIds.filter((id) => isOwn(scenario, id)).length;
  const guessed = coefficientIds.filter((id) => !isOwn(scenario, id) && coefficients[id].grade === "X").length;
  return { all: coefficientIds.length, own, guessed };
}
