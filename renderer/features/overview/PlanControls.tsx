/** The two numbers of a plan that everything hangs on, under the hand. */
import { memo } from "react";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import { setCoverageTarget, setGrowth } from "../../../shared/domain/edits/assumptions.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Slider } from "../../ui/Slider.tsx";
import { useEdit } from "../../workspace/use-workspace.ts";

const percent: Intl.NumberFormatOptions = { style: "percent" };
const times: Intl.NumberFormatOptions = { minimumFractionDigits: 2, maximumFractionDigits: 2 };

export function PlanControls({ scenario }: { readonly scenario: Scenario }) {
  return (
    <div className="overview-sliders">
      <GrowthSlider ratio={scenario.growthRatio} />
      <TargetSlider share={scenario.coverageTargetShare} />
    </div>
  );
}

const GrowthSlider = memo(function GrowthSlider({ ratio }: { readonly ratio: number }) {
  const { t } = useWords();
  const edit = useEdit();
  return (
    <Slider
      label={t("overview.controls.growth")}
      value={ratio}
      minValue={0.5}
      maxValue={2}
      step={0.05}
      notch={1}
      formatOptions={times}
      unit="×"
      onChange={(to, gesture) => edit({ key: "setGrowth" }, setGrowth(to), gesture)}
    />
  );
});

const TargetSlider = memo(function TargetSlider({ share }: { readonly share: number }) {
  const { t } = useWords();
  const edit = useEdit();
  return (
    <Slider
      label={t("overview.controls.target")}
      value={share}
      minValue={0.5}
      maxValue={1}
      step={0.01}
      formatOptions={percent}
      onChange={(to, gesture) => edit({ key: "setCoverageTarget" }, setCoverageTarget(to), gesture)}
    />
  );
});
