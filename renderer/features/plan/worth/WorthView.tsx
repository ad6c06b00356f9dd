/** What each change of the plan is worth, until when a search must open, what waiting costs, and which assumptions all that hangs on. */
import { useState } from "react";
import { asShown } from "../../../../shared/domain/facts-of.ts";
import { activeScenario } from "../../../../shared/domain/workspace.ts";
import { PlanRefused } from "../../../explain/PlanRefused.tsx";
import { useFocus } from "../../../focus/use-focus.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { useRefusal } from "../../../simulator/use-simulator.ts";
import { Button } from "../../../ui/Button.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { useWorkspace } from "../../../workspace/use-workspace.ts";
import { HireByPanel } from "./HireByPanel.tsx";
import { WorthPanels } from "./WorthPanels.tsx";
import "./worth.css";

export function WorthView() {
  const refusal = useRefusal();
  const scenario = useWorkspace(({ workspace }) => activeScenario(asShown(workspace)));
  // A failed question is asked again by whoever asks anew.
  const [tries, setTries] = useState(0);
  if (refusal) return <PlanRefused error={refusal} />;
  const retry = () => setTries(tries + 1);
  return scenario.changes.some(({ enabled }) => enabled) ? (
    <WorthPanels key={`${scenario.id} ${tries}`} onRetry={retry} />
  ) : (
    <NothingPlanned key={scenario.id} />
  );
}

/** A plan that changes nothing falls short all the same: until when to hire is a question already. */
function NothingPlanned() {
  const { t } = useWords();
  const { goTo } = useFocus();
  return (
    <div className="worth">
      <EmptyState
        title={t("planWorth.empty.title")}
        actions={
          <Button tone="primary" onPress={() => goTo({ screen: "plan", view: "timeline" })}>
            {t("planWorth.empty.go")}
          </Button>
        }
      >
        {t("planWorth.empty.body")}
      </EmptyState>
      <HireByPanel types={undefined} />
    </div>
  );
}
