import { coefficientLimits } from "../../../shared/catalogue/coefficient-limits.ts";
import { assumption } from "../../../shared/catalogue/coefficient.ts";
import { type CoefficientId, coefficients, coefficientsOf } from "../../../shared/catalogue/coefficients.ts";
import { setCoefficient } from "../../../shared/domain/edits/assumptions.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import { coefficientText } from "../../../shared/presentation/coefficient-text.ts";
import { fieldFormatOf, keptOf, saidOf } from "../../explain/said-coefficient.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Button } from "../../ui/Button.tsx";
import { NumberField } from "../../ui/NumberField.tsx";
import { Table } from "../../ui/Table.tsx";
import { useEdit } from "../../workspace/use-workspace.ts";

type AssumptionTableProps = { readonly ids: readonly CoefficientId[]; readonly scenario: Scenario };

export function AssumptionTable({ ids, scenario }: AssumptionTableProps) {
  const { t, formats, language } = useWords();
  const edit = useEdit();
  const inForce = coefficientsOf(scenario);
  const set = (id: CoefficientId, value: number | undefined) =>
    edit({ key: "setCoefficient" }, setCoefficient(id, value));
  const nameOf = (id: CoefficientId) => coefficients[id].name[language];

  const valueField = (id: CoefficientId) => {
    const { unit } = coefficients[id];
    const [least, most] = coefficientLimits[unit];
    return (
      <NumberField
        label={nameOf(id)}
        hideLabel
        value={saidOf(unit, inForce[id])}
        minValue={saidOf(unit, least)}
        maxValue={saidOf(unit, most)}
        formatOptions={fieldFormatOf(unit)}
        onChange={(value) => !Number.isNaN(value) && set(id, keptOf(unit, value))}
      />
    );
  };
  const usual = (id: CoefficientId) => {
    const entry = coefficients[id];
    const [low, high] = entry.range;
    const value = coefficientText(entry, entry.value, formats);
    return (
      <>
        <span>{value}</span>
        {low !== high && (
          <span className="assumptions-range">
            {t("settings.assumptions.between", {
              low: coefficientText(entry, low, formats),
              high: coefficientText(entry, high, formats),
            })}
          </span>
        )}
        {scenario.coefficients[id] !== undefined && (
          <Button
            size="small"
            tone="quiet"
            aria-label={t("settings.assumptions.backNamed", { name: nameOf(id), value })}
            onPress={() => set(id, undefined)}
          >
            {t("settings.assumptions.back")}
          </Button>
        )}
      </>
    );
  };
  const evidence = (id: CoefficientId) => {
    const { source, grade } = coefficients[id];
    return (
      <>
        <span>{t(`settings.assumptions.grades.${grade}`)}</span>
        {source !== assumption && <span className="assumptions-source">{source[language]}</span>}
      </>
    );
  };
  return (
    <Table
      caption={t("settings.assumptions.caption")}
      columns={[
        { id: "name", head: t("settings.assumptions.columns.name"), isRowHead: true, cell: nameOf },
        { id: "value", head: t("settings.assumptions.columns.value"), cell: valueField },
        { id: "usual", head: t("settings.assumptions.columns.usual"), cell: usual },
        { id: "evidence", head: t("settings.assumptions.columns.evidence"), cell: evidence },
      ]}
      rows={ids}
      keyOf={(id) => id}
    />
  );
}
