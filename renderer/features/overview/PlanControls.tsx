/** The two numbers of a plan that everything hangs on, under the hand. */
import type { Scenario } from "../../../shared/domain/scenario.ts";
import { setCoverageTarget, setGrowth } from "../../../shared/domain/edits/assumptions.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Slider } from "../../ui/Slider.tsx";
import { useEdit } from "../../workspace/use-workspace.ts";

const percent: Intl.NumberFormatOptions = { style: "percent" };
const times: Intl.NumberFormatOptions = { minimumFractionDigits: 2, maximumFractionDigits: 2 };

export function PlanControls({ scenario }: { readonly scenario: Scenario }) {
  const { t } = useWords();
  const edit = useEdit();
  return (
    <div className="overview-sliders">
      <Slider
        label={t("overview.controls.growth")}
        value={scenario.growthRatio}
        minValue={0.5}
        maxValue={2}
        step={0.05}
        notch={1}
        formatOptions={times}
        unit="×"
        onChange={(ratio, gesture) => edit({ key: "setGrowth" }, setGrowth(ratio), gesture)}
      />
      <Slider
        label={t("overview.controls.target")}
        value={scenario.coverageTargetShare}
        minValue={0.5}
        maxValue={1}
        step={0.01}
        formatOptions={percent}
        onChange={(share, gesture) => edit({ key: "setCoverageTarget" }, setCoverageTarget(share), gesture)}
      />
    </div>
  );
}
