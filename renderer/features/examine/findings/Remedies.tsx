/** Steps that would change what is found: each says what it would make of it, and is tried with one click, here or in a branch. */
import { useState } from "react";
import type { Finding } from "../../../../shared/analysis/findings/finding.ts";
import { canBeTried, takeRemedy, type TrialRemedy } from "../../../../shared/analysis/findings/take-remedy.ts";
import { branchScenario } from "../../../../shared/domain/edits/branches.ts";
import { inTurn } from "../../../../shared/domain/edits/recipe.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { newId } from "../../../workspace/new-id.ts";
import { useEdit } from "../../../workspace/use-workspace.ts";
import type { Telling } from "./evidence.view.ts";
import { IfTried } from "./IfTried.tsx";
import { remedyText } from "./remedy.view.ts";

type RemediesProps = {
  readonly finding: Finding;
  readonly scenario: Scenario;
  readonly telling: Telling;
  /** Worked out for the plan before its last edit. */
  readonly isStale: boolean;
};

export function Remedies({ finding, scenario, telling, isStale }: RemediesProps) {
  return (
    <ul className="findings-list">
      {finding.remedies.filter(canBeTried).map((remedy, index) => (
        <RemedyLine
          key={JSON.stringify(remedy)}
          {...{ remedy, finding, scenario, telling, isStale }}
          isFirst={index === 0}
        />
      ))}
    </ul>
  );
}

type RemedyLineProps = RemediesProps & { readonly remedy: TrialRemedy; readonly isFirst: boolean };

function RemedyLine({ remedy, finding, scenario, telling, isStale, isFirst }: RemedyLineProps) {
  const { t, language } = useWords();
  const edit = useEdit();
  const [isAsked, ask] = useState(isFirst);
  const { what, note } = remedyText(remedy, scenario, telling);
  const take = takeRemedy(remedy, { language, newId });
  const { id, name } = scenario;
  return (
    <li className="findings-remedy">
      <p>{what}</p>
      {note !== undefined && <p className="findings-soft">{note}</p>}
      {isAsked && !isStale && <IfTried finding={finding} remedy={remedy} />}
      <div className="findings-deeds">
        {scenario.frozen === undefined && (
          <Button
            size="small"
            tone={isFirst ? "primary" : "plain"}
            aria-label={t("examineFindings.remedies.tryLabel", { remedy: what })}
            isEdit
            onPress={() => edit({ key: "applyStep" }, take)}
          >
            {t("examineFindings.remedies.try")}
          </Button>
        )}
        <Button
          size="small"
          aria-label={t("examineFindings.remedies.branchLabel", { remedy: what })}
          isEdit
          onPress={() =>
            edit(
              { key: "branchScenario", name },
              inTurn(branchScenario(id, newId("scenario"), t("scenarios.branchName", { name })), take),
            )
          }
        >
          {t("examineFindings.remedies.branch")}
        </Button>
        {!isAsked && (
          <Button
            size="small"
            tone="quiet"
            aria-label={t("examineFindings.remedies.askLabel", { remedy: what })}
            onPress={() => ask(true)}
          >
            {t("examineFindings.remedies.ask")}
          </Button>
        )}
      </div>
    </li>
  );
}
