/** Whom the team is likely to lose, as counts by pattern with the spread of the futures. */
import type { Estimate, Projection } from "../../../shared/analysis/projection.ts";
import {
  type AttritionCause,
  attritionCauseIds,
  attritionCauses,
  type AttritionPattern,
  attritionPatterns,
} from "../../../shared/catalogue/attrition-causes.ts";
import type { CauseRow } from "../../charts/CauseBars.tsx";
import { peopleRange } from "../../../shared/analysis/people/people-range.ts";
import type { Words } from "../../i18n/words.ts";

const patternIds = Object.keys(attritionPatterns) as AttritionPattern[];
const causesOf = (pattern: AttritionPattern): AttritionCause[] =>
  attritionCauseIds.filter((cause) => attritionCauses[cause].pattern === pattern);

/** Patterns from most to fewest leavers; "other" last, because it is not a pattern. */
export function causeRows({ totals, trials }: Projection, { t, formats, language }: Words): CauseRow[] {
  const say = (people: number) => t("overview.leavers.people", { number: formats.people(people) });
  const rows = patternIds.map((pattern) => {
    const causes = causesOf(pattern);
    const estimates = causes.map((cause) => totals.leaversByCause[cause]);
    const people = estimates.reduce((sum, { value }) => sum + value, 0);
    const { low, high } = peopleRange(together(estimates), trials);
    const parts = causes
      .map((cause) => ({ name: attritionCauses[cause].name[language], people: totals.leaversByCause[cause].value }))
      .sort((a, b) => b.people - a.people);
    const name = attritionPatterns[pattern][language];
    const told = {
      pattern: name,
      people: say(people),
      range: formats.range(formats.integer(low), formats.integer(high)),
    };
    const sentence =
      parts.length === 1
        ? t("overview.leavers.row", told)
        : t("overview.leavers.rowParts", {
            ...told,
            parts: formats.list(
              parts.map((part) => t("overview.leavers.part", { cause: part.name, people: say(part.people) })),
            ),
          });
    return { pattern, name, people, low, high, parts, sentence };
  });
  const isOther = ({ pattern }: CauseRow) => Number(pattern === "other");
  return rows.sort((a, b) => isOther(a) - isOther(b) || b.people - a.people);
}

/** Causes of one pattern seldom meet in one trial, so their variances add up. */
const together = (estimates: readonly Estimate[]): Estimate => ({
  value: estimates.reduce((sum, { value }) => sum + value, 0),
  standardError: Math.sqrt(estimates.reduce((sum, { standardError }) => sum + standardError ** 2, 0)),
});
