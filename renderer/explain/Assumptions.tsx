/** The numbers of the model behind a figure: value, source and how well it is known. */
import { assumption } from "../../shared/catalogue/coefficient.ts";
import { type CoefficientId, coefficients, coefficientsOf } from "../../shared/catalogue/coefficients.ts";
import type { Scenario } from "../../shared/domain/scenario.ts";
import { coefficientText } from "../../shared/presentation/coefficient-text.ts";
import { useWords } from "../i18n/use-words.ts";

type AssumptionsProps = { readonly ids: readonly CoefficientId[]; readonly scenario: Scenario };

export function Assumptions({ ids, scenario }: AssumptionsProps) {
  const { t, formats, language } = useWords();
  const inForce = coefficientsOf(scenario);
  return (
    <ul className="explain-assumptions">
      {ids.map((id) => {
        const entry = coefficients[id];
        const isOwn = scenario.coefficients[id] !== undefined;
        return (
          <li key={id} className="explain-assumption">
            <span>{entry.name[language]}</span>
            <span className="explain-assumption-value">{coefficientText(entry, inForce[id], formats)}</span>
            <span className="explain-source">
              {isOwn
                ? t("explain.overridden")
                : entry.source === assumption
                  ? t("explain.assumption")
                  : t("explain.source", { source: entry.source[language], grade: entry.grade })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
