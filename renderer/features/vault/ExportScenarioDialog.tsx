import { useState } from "react";
import type { Result } from "../../../shared/base/errors.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Choices } from "../../ui/Choices.tsx";
import { ExportDialog } from "./ExportDialog.tsx";

const handedPlans = ["shown", "plan"] as const;
/** As it was shown, with the facts of then, or what is planned and assumed alone. */
export type HandedPlan = (typeof handedPlans)[number];

type ExportScenarioDialogProps = {
  scenario: Scenario;
  save: (as: HandedPlan, passphrase: string | undefined) => Promise<Result<unknown>>;
  onClose: () => void;
};

/** One plan for somebody else. Only a frozen one has facts of its own that could go along, and they name people. */
export function ExportScenarioDialog({ scenario, save, onClose }: ExportScenarioDialogProps) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<HandedPlan>("shown");
  const as = scenario.frozen ? chosen : "plan";
  return (
    <ExportDialog
      title={t("vault.scenarioFile.title", { name: scenario.name })}
      save={(passphrase) => save(as, passphrase)}
      onClose={onClose}
    >
      {scenario.frozen ? (
        <Choices
          label={t("vault.scenarioFile.choose")}
          showsLabel
          choices={handedPlans.map((id) => ({
            id,
            label: t(`vault.scenarioFile.${id}`),
            note: t(`vault.scenarioFile.${id}Note`),
          }))}
          value={chosen}
          onChange={setChosen}
        />
      ) : (
        <p className="vault-prose">{t("vault.scenarioFile.body")}</p>
      )}
    </ExportDialog>
  );
}
