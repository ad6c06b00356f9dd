/** What an hour of contract becomes, in sight and under the hand: overhead, ramp, and what one person gets done. */
import { memo } from "react";
import type { Projection } from "../../../../shared/analysis/projection.ts";
import { addMonths } from "../../../../shared/base/month.ts";
import { coefficients, coefficientsOf } from "../../../../shared/catalogue/coefficients.ts";
import type { Company } from "../../../../shared/domain/company.ts";
import { setCoefficient } from "../../../../shared/domain/edits/assumptions.ts";
import { changeCompany } from "../../../../shared/domain/edits/baseline.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import { Assumptions } from "../../../explain/Assumptions.tsx";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Facts } from "../../../ui/Facts.tsx";
import { Figure } from "../../../ui/Figure.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Slider } from "../../../ui/Slider.tsx";
import { Why } from "../../../ui/Why.tsx";
import { useEdit } from "../../../workspace/use-workspace.ts";
import { onePerson, rampIds, rampSteps } from "./productive.view.ts";

const percent: Intl.NumberFormatOptions = { style: "percent" };
const [least, most] = coefficients.rampMonths.range;

type ProductivePanelProps = {
  readonly company: Company;
  readonly scenario: Scenario;
  readonly projection: Projection | undefined;
  readonly month: number;
};

export const ProductivePanel = memo(function ProductivePanel({
  company,
  scenario,
  projection,
  month,
}: ProductivePanelProps) {
  const { t, formats } = useWords();
  const edit = useEdit();
  const { rampMonths } = coefficientsOf(scenario);
  const person = onePerson(company, projection, month);
  const at = formats.month(addMonths(scenario.start, month));
  const isOwn = scenario.coefficients["rampMonths"] !== undefined;
  return (
    <aside className="capacity-inputs" aria-label={t("capacity.inputs.title")}>
      <Panel title={t("capacity.inputs.productive")}>
        <div className="capacity-sliders">
          <Slider
            label={t("capacity.inputs.contract")}
            value={company.contractHours}
            minValue={80}
            maxValue={220}
            step={1}
            unit={t("capacity.inputs.hours")}
            onChange={(contractHours, gesture) =>
              edit({ key: "setContractHours" }, changeCompany({ contractHours }), gesture)
            }
          />
          <Slider
            label={t("capacity.inputs.overhead")}
            value={company.overheadShare}
            minValue={0}
            maxValue={0.7}
            step={0.01}
            formatOptions={percent}
            onChange={(overheadShare, gesture) =>
              edit({ key: "setOverhead" }, changeCompany({ overheadShare }), gesture)
            }
          />
          <p className="capacity-quiet">{t("capacity.inputs.overheadNote")}</p>
          <Slider
            label={t("capacity.inputs.ramp")}
            value={rampMonths}
            minValue={Math.min(0, least)}
            maxValue={Math.max(12, most)}
            step={0.5}
            notch={coefficients.rampMonths.value}
            onChange={(months, gesture) =>
              edit({ key: "setCoefficient" }, setCoefficient("rampMonths", months), gesture)
            }
          />
          <p className="capacity-quiet">
            {t("capacity.inputs.rampNote", {
              parts: formats.list(rampSteps(scenario).map((part) => formats.percent(part))),
            })}
          </p>
          {isOwn && (
            <Button
              size="small"
              tone="quiet"
              onPress={() => edit({ key: "setCoefficient" }, setCoefficient("rampMonths", undefined))}
            >
              {t("capacity.inputs.catalogue")}
            </Button>
          )}
        </div>
      </Panel>
      <Panel title={t("capacity.inputs.onePerson", { month: at })}>
        <Facts
          facts={[
            { term: t("capacity.inputs.contractTerm"), value: formats.hours(person.contractHours) },
            { term: t("capacity.inputs.overheadTerm"), value: `−${formats.hours(person.overheadHours)}` },
            { term: t("capacity.inputs.productiveTerm"), value: formats.hours(person.productiveHours) },
            ...(person.effectiveHours === undefined || person.yieldRatio === undefined
              ? []
              : [
                  { term: t("capacity.inputs.yieldTerm"), value: formats.times(person.yieldRatio) },
                  {
                    term: t("capacity.inputs.effectiveTerm"),
                    value: (
                      <Why
                        label={t("capacity.inputs.effectiveLabel", { month: at })}
                        value={<Figure text={formats.hours(person.effectiveHours)} />}
                      >
                        <p>{t("capacity.inputs.effectiveMeaning")}</p>
                        <Assumptions ids={rampIds} scenario={scenario} />
                      </Why>
                    ),
                  },
                ]),
          ]}
        />
        <p className="capacity-quiet">{t("capacity.inputs.source")}</p>
      </Panel>
    </aside>
  );
});
