/** Why so many people are expected to leave: counts of the team, causes and what helps. */
import {
  attritionCauseIds,
  attritionCauses,
  type AttritionPattern,
  attritionPatterns,
} from "../../shared/catalogue/attrition-causes.ts";
import type { Series } from "../../shared/analysis/projection.ts";
import { thetaIdOf } from "../../shared/simulation/compile/pressure.ts";
import type { Evidence, Explanation } from "./explanation.ts";
import { peopleRange } from "../../shared/analysis/people/people-range.ts";
import { errorOf } from "./simulation-error.ts";

const yearMonths = 12;
const firstYear = (series: Series) => series.slice(0, yearMonths).reduce((sum, people) => sum + people, 0);

export function explainLeavers(evidence: Evidence, pattern: AttritionPattern | undefined): Explanation {
  const { projection, workspace, words } = evidence;
  const { t, formats, language } = words;
  const { totals, trials, leaversByCause, months } = projection;
  const horizon = formats.integer(months.length);
  const causes = attritionCauseIds
    .filter((cause) => pattern === undefined || attritionCauses[cause].pattern === pattern)
    .map((cause) => ({ cause, estimate: totals.leaversByCause[cause] }))
    .sort((a, b) => b.estimate.value - a.estimate.value);
  const estimate =
    pattern === undefined
      ? totals.leavers
      : {
          value: causes.reduce((sum, each) => sum + each.estimate.value, 0),
          standardError: Math.hypot(...causes.map((each) => each.estimate.standardError)),
        };
  const { low, high } = peopleRange(estimate, trials);
  const inFirstYear = causes.reduce((sum, { cause }) => sum + firstYear(leaversByCause[cause]), 0);
  return {
    label:
      pattern === undefined
        ? t("explain.leavers.label")
        : t("explain.leavers.labelPattern", { pattern: attritionPatterns[pattern][language] }),
    meaning:
      pattern === undefined
        ? t("explain.leavers.meaning", { months: horizon })
        : t("explain.leavers.patternMeaning", { months: horizon }),
    inputs: [
      { term: t("explain.leavers.rangeNote"), value: formats.range(formats.integer(low), formats.integer(high)) },
      { term: t("explain.leavers.firstYear"), value: formats.decimal(inFirstYear) },
      { term: t("explain.leavers.team"), value: formats.integer(workspace.baseline.members.length) },
      { term: t("explain.leavers.joiners"), value: formats.decimal(totals.joiners.value) },
    ],
    drivers: causes.map(({ cause, estimate: { value } }) => ({
      term: attritionCauses[cause].inPlainWords[language],
      value: formats.decimal(value),
    })),
    coefficientIds: ["annualLeaving", ...causes.map(({ cause }) => thetaIdOf(cause))],
    error: errorOf(evidence, estimate, (people) => formats.decimal(people, 2)),
  };
}
