/** What somebody has measured takes the place of the catalogue's value, in the unit in which people say it. */
import { useState } from "react";
import { coefficientLimits } from "../../../../shared/catalogue/coefficient-limits.ts";
import { type CoefficientId, coefficients, coefficientsOf } from "../../../../shared/catalogue/coefficients.ts";
import { setCoefficient } from "../../../../shared/domain/edits/assumptions.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import { fieldFormatOf, keptOf, saidOf } from "../../../explain/said-coefficient.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { NumberField } from "../../../ui/NumberField.tsx";
import { Still } from "../../../ui/Still.tsx";
import { useEdit } from "../../../workspace/use-workspace.ts";

type OwnValueProps = { readonly id: CoefficientId; readonly scenario: Scenario };

export function OwnValue({ id, scenario }: OwnValueProps) {
  const { t } = useWords();
  const edit = useEdit();
  const { unit } = coefficients[id];
  const inForce = coefficientsOf(scenario)[id];
  const [typed, type] = useState(saidOf(unit, inForce));
  const isOwn = scenario.coefficients[id] !== undefined;
  const isFrozen = scenario.frozen !== undefined;
  const [least, most] = coefficientLimits[unit];
  const set = (value: number | undefined) => edit({ key: "setCoefficient" }, setCoefficient(id, value));
  return (
    <Still when={isFrozen}>
      <div className="worth-own">
        <NumberField
          label={t("planWorth.tornado.own")}
          value={typed}
          minValue={saidOf(unit, least)}
          maxValue={saidOf(unit, most)}
          formatOptions={fieldFormatOf(unit)}
          onChange={(value) => !Number.isNaN(value) && type(value)}
        />
        <Button size="small" onPress={() => set(keptOf(unit, typed))}>
          {t("planWorth.tornado.use")}
        </Button>
        {isOwn && (
          <Button size="small" tone="quiet" onPress={() => set(undefined)}>
            {t("planWorth.tornado.back")}
          </Button>
        )}
      </div>
      {isFrozen && <p className="worth-quiet">{t("planWorth.tornado.frozen")}</p>}
    </Still>
  );
}
