import type { AttritionCause } from "../../../../shared/catalogue/attrition-causes.ts";
import { useFocus } from "../../../focus/use-focus.ts";
import type { Team } from "../../../focus/use-team.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import type { CauseRow } from "./causes.view.ts";
import { nextStepOf, nextStepWords } from "./next-step.view.ts";
import { Part } from "./Part.tsx";
import { useTalkAbout } from "./use-talk-about.ts";

type NextStepPartProps = { readonly row: CauseRow; readonly cause: AttritionCause; readonly team: Team };

/** What this user can do alone, and the way there. */
export function NextStepPart({ row, cause, team }: NextStepPartProps) {
  const words = useWords();
  const { t } = words;
  const { goTo } = useFocus();
  const talk = useTalkAbout(row, cause, team);
  const pressure = row.person.causes[cause];
  const step = nextStepOf(row, pressure);
  return (
    <Part title={t("retentionCauses.panel.next")}>
      <p>{nextStepWords(row, pressure, words)}</p>
      {step === "hire" ? (
        <Button onPress={() => goTo({ screen: "retention", view: "candidates" })}>
          {t("retentionCauses.panel.hard")}
        </Button>
      ) : (
        <Button tone={step === "keep" ? "plain" : "primary"} onPress={talk}>
          {t("retentionCauses.panel.talk")}
        </Button>
      )}
    </Part>
  );
}
