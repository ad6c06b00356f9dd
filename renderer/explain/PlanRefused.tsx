import { Undo2 } from "lucide-react";
import type { AppError } from "../../shared/base/errors.ts";
import { errorMessage } from "../../shared/i18n/translate.ts";
import { useWords } from "../i18n/use-words.ts";
import { Button } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { useUndo } from "../workspace/use-undo.ts";

/** In place of the charts, for a plan that cannot be projected: the place, the cure, and the quickest way back. */
export function PlanRefused({ error }: { error: AppError }) {
  const { t } = useWords();
  const { undo, undoes } = useUndo();
  const back = undoes && (
    <Button icon={<Undo2 size={14} aria-hidden />} onPress={undo}>
      {t("frame.undo.undo")}
    </Button>
  );
  return (
    <div role="alert">
      <EmptyState title={t("explain.refused")} actions={back}>
        {errorMessage(t, error)}
      </EmptyState>
    </div>
  );
}
