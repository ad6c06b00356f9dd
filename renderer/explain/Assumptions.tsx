/** The numbers of the model behind a figure: value, source and how well it is known. */
import type { CoefficientEntry } from "../../shared/catalogue/coefficient.ts";
import { assumption } from "../../shared/catalogue/coefficient.ts";
import { type CoefficientId, coefficients, coefficientsOf } from "../../shared/catalogue/coefficients.ts";
import type { Scenario } from "../../shared/domain/scenario.ts";
import type { Formats } from "../../shared/i18n/formats.ts";
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
                  : t("explain.source", { source: entry.source, grade: entry.grade })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** A coefficient as people read it; strengths are shown as the multiple they stand for. */
export function coefficientText({ unit }: CoefficientEntry, value: number, formats: Formats): string {
  switch (unit) {
    case "share":
    case "perYear":
      return formats.percent(value, 1);
    case "ratio":
      return formats.times(value);
    case "logRatio":
      return formats.times(Math.exp(value));
    case "hours":
      return formats.hours(value);
    case "yen":
      return formats.money(value);
    case "months":
    case "weight":
    case "people":
      return formats.decimal(value);
  }
}
