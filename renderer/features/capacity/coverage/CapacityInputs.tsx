/** What the hours rest on, in sight and under the hand: contract hours, overhead, new customers. */
import { memo } from "react";
import type { Segment } from "../../../../shared/domain/accounts.ts";
import type { Company } from "../../../../shared/domain/company.ts";
import { changeCompany, changeSegment } from "../../../../shared/domain/edits/baseline.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { NumberField } from "../../../ui/NumberField.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Slider } from "../../../ui/Slider.tsx";
import { useEdit } from "../../../workspace/use-workspace.ts";

const percent: Intl.NumberFormatOptions = { style: "percent" };
const finePercent: Intl.NumberFormatOptions = { style: "percent", maximumFractionDigits: 1 };

type CapacityInputsProps = { readonly company: Company; readonly segments: readonly Segment[] };

export const CapacityInputs = memo(function CapacityInputs({ company, segments }: CapacityInputsProps) {
  const { t, formats } = useWords();
  const edit = useEdit();
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
        </div>
        <p className="capacity-quiet">
          {t("capacity.inputs.result", { hours: formats.hours(company.contractHours * (1 - company.overheadShare)) })}
        </p>
      </Panel>
      <Panel title={t("capacity.inputs.growth")}>
        <ul className="capacity-growth">
          {segments.map((segment) => (
            <GrowthFields key={segment.id} segment={segment} />
          ))}
        </ul>
      </Panel>
    </aside>
  );
});

function GrowthFields({ segment: { id, name, growth } }: { readonly segment: Segment }) {
  const { t } = useWords();
  const edit = useEdit();
  const change = (facts: Partial<typeof growth>) =>
    edit({ key: "setSegmentGrowth", name }, changeSegment(id, { growth: { ...growth, ...facts } }));
  return (
    <li className="capacity-growth-row">
      <span className="capacity-growth-name">{name}</span>
      <NumberField
        label={t("capacity.inputs.newPerMonthOf", { segment: name })}
        hideLabel
        value={growth.newPerMonth}
        minValue={0}
        maxValue={1000}
        step={0.1}
        note={t("capacity.inputs.newPerMonth")}
        onChange={(newPerMonth) => !Number.isNaN(newPerMonth) && change({ newPerMonth })}
      />
      <NumberField
        label={t("capacity.inputs.monthlyGrowthOf", { segment: name })}
        hideLabel
        value={growth.monthlyGrowth}
        minValue={-0.5}
        maxValue={0.5}
        step={0.001}
        formatOptions={finePercent}
        note={t("capacity.inputs.monthlyGrowth")}
        onChange={(monthlyGrowth) => !Number.isNaN(monthlyGrowth) && change({ monthlyGrowth })}
      />
      {growth.series !== undefined && <span className="capacity-quiet">{t("capacity.inputs.series")}</span>}
    </li>
  );
}
