/** Why a search must open by that month: when the shortfall comes, less the time to find and to train someone, which luck moves as well. */
import { monthsToFullSpeed } from "../../shared/analysis/shortfall/hire-by.ts";
import { riskExceededBetween, riskExceededIn } from "../../shared/analysis/shortfall/outlook.ts";
import { coefficientsOf } from "../../shared/catalogue/coefficients.ts";
import { activeScenario } from "../../shared/domain/workspace.ts";
import type { Evidence, Explanation } from "./explanation.ts";
import { errorOfShare } from "./simulation-error.ts";

export function explainHireBy(evidence: Evidence, safetyShare: number): Explanation {
  const { projection, workspace, words } = evidence;
  const { t, formats } = words;
  const times = coefficientsOf(activeScenario(workspace));
  const exceeded = riskExceededIn(projection, safetyShare);
  const { soonest, latest } = riskExceededBetween(projection, safetyShare);
  const monthOr = (index: number | undefined, otherwise: string) =>
    index === undefined ? otherwise : formats.month(projection.months[index]!);
  const beyond = t("explain.hireBy.beyond");
  const safety = formats.percent(safetyShare);
  return {
    label: t("explain.hireBy.label", { safety }),
    meaning: t("explain.hireBy.meaning", { safety, target: formats.percent(projection.coverageTargetShare) }),
    inputs: [
      {
        term: t("explain.hireBy.exceeded", { risk: formats.percent(1 - safetyShare) }),
        value: monthOr(exceeded, t("explain.hireBy.never")),
      },
      ...(soonest === latest
        ? []
        : [
            {
              term: t("explain.hireBy.between"),
              value: formats.range(monthOr(soonest, beyond), monthOr(latest, beyond)),
            },
          ]),
      {
        term: t("explain.hireBy.needed"),
        value: formats.decimal(times.leadTimeMonths + times.rampMonths),
      },
      {
        term: t("explain.hireBy.neededBy", { safety }),
        value: formats.integer(monthsToFullSpeed(times, safetyShare)),
      },
    ],
    coefficientIds: ["leadTimeMonths", "leadTimeSpread", "rampMonths"],
    error: errorOfShare(evidence, safetyShare),
  };
}
