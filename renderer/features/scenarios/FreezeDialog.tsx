import { useState } from "react";
import { label } from "../../../shared/base/quantities.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import { useWords } from "../../i18n/use-words.ts";
import { useShown } from "../../simulator/use-simulator.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useWorkspace } from "../../workspace/use-workspace.ts";
import { headlineOf } from "../../differences/headline.view.ts";
import "./scenarios.css";
import { useScenarioDeeds } from "./use-scenario-deeds.ts";

type FreezeDialogProps = {
  readonly scenario: Scenario;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly onFrozen: (name: string) => void;
  readonly onClose: () => void;
};

/** Asks what for, and keeps a copy as it is shown. */
export function FreezeDialog({ scenario, now, onFrozen, onClose }: FreezeDialogProps) {
  const { t } = useWords();
  const [occasion, setOccasion] = useState("");
  const [isAsked, setAsked] = useState(false);
  const { freeze } = useScenarioDeeds();
  const headline = useHeadlineOf(scenario);
  const checked = label.safeParse(occasion);
  function submit() {
    setAsked(true);
    if (!checked.success) return;
    onFrozen(freeze(scenario, checked.data, now(), headline));
    onClose();
  }
  return (
    <FormDialog
      title={t("scenarios.freeze.title", { name: scenario.name })}
      words={{ close: t("common.close"), cancel: t("common.cancel"), deed: t("scenarios.freeze.submit") }}
      className="scenarios-form"
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t("scenarios.freeze.body", { name: scenario.name })}</p>
      <TextField
        label={t("scenarios.freeze.occasion")}
        placeholder={t("scenarios.freeze.occasionHint")}
        value={occasion}
        onChange={setOccasion}
        maxLength={100}
        error={isAsked && !checked.success ? t("scenarios.freeze.occasionNeeded") : undefined}
        autoFocus
      />
      <p className="scenarios-note">{t("scenarios.freeze.notes")}</p>
    </FormDialog>
  );
}

/** What is on screen, if it is this scenario and its run is done. */
function useHeadlineOf({ id }: Scenario) {
  const shown = useShown();
  const revision = useWorkspace((state) => state.revision);
  const isOnScreen = useWorkspace(({ workspace }) => workspace.activeScenarioId === id);
  const isSettled = shown !== undefined && !shown.isRough && shown.revision === revision;
  return isOnScreen && isSettled ? headlineOf(shown.projection) : undefined;
}
