import { memo } from "react";
import type { Baseline } from "../../../shared/domain/baseline.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Panel } from "../../ui/Panel.tsx";
import { AddHire } from "./AddHire.tsx";
import { hiringLevel } from "./hires.view.ts";
import { HireList } from "./HireList.tsx";
import { PlanControls } from "./PlanControls.tsx";

type OverviewControlsProps = { readonly baseline: Baseline; readonly scenario: Scenario };

/** What the hand can move; the rest of the screen answers while it moves. */
export const OverviewControls = memo(function OverviewControls({ baseline, scenario }: OverviewControlsProps) {
  const { t } = useWords();
  return (
    <aside className="overview-controls" aria-label={t("overview.controls.title")}>
      <Panel title={t("overview.controls.title")}>
        <PlanControls scenario={scenario} />
      </Panel>
      <Panel title={t("overview.controls.hires")}>
        <AddHire level={hiringLevel(baseline)} start={scenario.start} months={scenario.months} />
        <HireList scenario={scenario} />
      </Panel>
    </aside>
  );
});
