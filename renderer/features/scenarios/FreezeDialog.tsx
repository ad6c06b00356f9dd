import { type SyntheticEvent, useState } from "react";
import { label } from "../../../shared/base/quantities.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import { useWords } from "../../i18n/use-words.ts";
import { useShown } from "../../simulator/use-simulator.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
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
  function submit(event: SyntheticEvent) {
    event.preventDefault();
    setAsked(true);
    if (!checked.success) return;
    onFrozen(freeze(scenario, checked.data, now(), headline));
    onClose();
  }
  return (
    <Dialog
      title={t("scenarios.freeze.title", { name: scenario.name })}
      closeLabel={t("common.close")}
      onClose={onClose}
      place="small"
      footer={
        <>
          <Button onPress={onClose}>{t("common.cancel")}</Button>
          <Button tone="primary" type="submit" form="freeze-dialog">
            {t("scenarios.freeze.submit")}
          </Button>
        </>
      }
    >
      <form id="freeze-dialog" className="scenarios-form" onSubmit={submit}>
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
      </form>
    </Dialog>
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
