import { FileUp } from "lucide-react";
import { ToggleButton } from "react-aria-components/ToggleButton";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import { fewestPlans, mostPlans } from "./chosen.view.ts";
import { useCompareStores } from "./compare-stores.ts";
import type { Comparison } from "./use-comparison.ts";

type PlanChooserProps = {
  readonly comparison: Comparison;
  readonly onBringIn: () => void;
};

/** Which plans, and which of them the others are held against. */
export function PlanChooser({ comparison: { offered, plans, reference }, onBringIn }: PlanChooserProps) {
  const { t, formats } = useWords();
  const { choice } = useCompareStores();
  const ids = plans.map(({ id }) => id);
  const nameOf = ({ name, frozen }: Scenario) => (frozen ? t("compare.frozen", { name }) : name);
  const isStuck = (isChosen: boolean) => (isChosen ? ids.length <= fewestPlans : ids.length >= mostPlans);
  const limits = ids.length >= mostPlans ? t("compare.full") : ids.length <= fewestPlans ? t("compare.two") : undefined;
  return (
    <div className="compare-chooser">
      <div className="compare-plans" role="group" aria-label={t("compare.chosen")}>
        {offered.map((scenario) => {
          const isChosen = ids.includes(scenario.id);
          return (
            <ToggleButton
              key={scenario.id}
              className="compare-plan"
              isSelected={isChosen}
              isDisabled={isStuck(isChosen)}
              onChange={() =>
                choice.setState({
                  chosenIds: isChosen ? ids.filter((id) => id !== scenario.id) : [...ids, scenario.id],
                })
              }
            >
              {nameOf(scenario)}
            </ToggleButton>
          );
        })}
        <span className="compare-quiet">
          {t("compare.chosenNote", { number: formats.integer(ids.length), most: formats.integer(mostPlans) })}
          {limits !== undefined && ` · ${limits}`}
        </span>
      </div>
      <Select
        label={t("compare.against")}
        value={reference.id}
        options={plans.map(({ id, plan }) => ({ id, label: nameOf(plan.scenario) }))}
        onChange={(referenceId) => choice.setState({ referenceId })}
      />
      <Button icon={<FileUp size={14} aria-hidden />} onPress={onBringIn}>
        {t("compare.bringIn")}
      </Button>
    </div>
  );
}
