import { Route, Undo2 } from "lucide-react";
import type { AppError } from "../../shared/base/errors.ts";
import { changesBehind } from "../../shared/domain/changes-behind.ts";
import { asShown } from "../../shared/domain/facts-of.ts";
import { activeScenario } from "../../shared/domain/workspace.ts";
import { sayChange } from "../../shared/i18n/difference/say-change.ts";
import { errorMessage } from "../../shared/i18n/translate.ts";
import { useFocus } from "../focus/use-focus.ts";
import { useSpeech } from "../i18n/use-speech.ts";
import { useWords } from "../i18n/use-words.ts";
import { Button } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { useUndo } from "../workspace/use-undo.ts";
import { useWorkspace } from "../workspace/use-workspace.ts";

/** Named one by one; of more it is enough to see the first. */
const mostNamed = 3;

/** In place of the charts, for a plan that cannot be projected: the place, the cure, the changes behind it, and the quickest way back. */
export function PlanRefused({ error }: { error: AppError }) {
  const { t } = useWords();
  const { undo, undoes } = useUndo();
  const workspace = useWorkspace((state) => asShown(state.workspace));
  const speech = useSpeech(workspace, workspace);
  const { goTo } = useFocus();
  const scenario = activeScenario(workspace);
  const behind = changesBehind(error, workspace.baseline, scenario)
    .slice(0, mostNamed)
    .flatMap((id) => scenario.changes.find((change) => change.id === id) ?? []);
  const actions = (
    <>
      {undoes && (
        <Button icon={<Undo2 size={14} aria-hidden />} onPress={undo}>
          {t("frame.undo.undo")}
        </Button>
      )}
      {behind.map((change) => (
        <Button
          key={change.id}
          icon={<Route size={14} aria-hidden />}
          onPress={() => goTo({ screen: "plan", view: "timeline", changeId: change.id })}
        >
          {t("explain.refusedFor", { change: sayChange(change, speech) })}
        </Button>
      ))}
    </>
  );
  return (
    <div role="alert">
      <EmptyState title={t("explain.refused")} actions={actions}>
        {errorMessage(t, error)}
      </EmptyState>
    </div>
  );
}
