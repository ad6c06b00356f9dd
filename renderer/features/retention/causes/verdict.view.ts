/** Which causes press on how many people: the answer of the map in one sentence, about the team and nobody in it. */
import { isPressing } from "../../../../shared/analysis/retention/pressure/worth-a-look.ts";
import { type AttritionCause, attritionCauseIds } from "../../../../shared/catalogue/attrition-causes.ts";
import { type CauseRow, isUnheard } from "./causes.view.ts";

export type CauseCount = { readonly cause: AttritionCause; readonly rows: readonly CauseRow[] };

/** In catalogue order. */
export const countsByCause = (rows: readonly CauseRow[]): readonly CauseCount[] =>
  attritionCauseIds.map((cause) => ({ cause, rows: rows.filter(({ person }) => isPressing(person.causes[cause])) }));

export type CausesVerdict = {
  readonly people: number;
  /** The two that press on most people; fewer where fewer press at all. */
  readonly first: CauseCount | undefined;
  readonly second: CauseCount | undefined;
  readonly unheard: number;
};

export function causesVerdict(rows: readonly CauseRow[]): CausesVerdict {
  const [first, second] = countsByCause(rows)
    .filter((count) => count.rows.length > 0)
    .toSorted((one, other) => other.rows.length - one.rows.length);
  return { people: rows.length, first, second, unheard: rows.filter(isUnheard).length };
}
