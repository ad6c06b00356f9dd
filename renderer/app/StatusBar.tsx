import { Check, LoaderCircle, TriangleAlert } from "lucide-react";
import { activeScenario } from "../../shared/domain/workspace.ts";
import { useWords } from "../i18n/use-words.ts";
import { useRefusal, useRun } from "../simulator/use-simulator.ts";
import { useWorkspace } from "../workspace/use-workspace.ts";
import "./StatusBar.css";

/** Whether the work is safe, and where the numbers come from. */
export function StatusBar() {
  const { t } = useWords();
  return (
    <footer className="status-bar" aria-label={t("frame.status.label")}>
      <SavedState />
      <ProjectionState />
    </footer>
  );
}

const savedIcons = { saved: Check, saving: LoaderCircle, failed: TriangleAlert };

function SavedState() {
  const { t } = useWords();
  const status = useWorkspace(({ saved }) => saved.status);
  const Icon = savedIcons[status];
  return (
    <span className="status-saved" data-status={status} role="status">
      <Icon size={13} strokeWidth={2.25} aria-hidden />
      {t(`frame.status.${status}`)}
    </span>
  );
}

function ProjectionState() {
  const { t, formats } = useWords();
  const run = useRun();
  const refusal = useRefusal();
  const asked = useWorkspace(({ workspace }) => activeScenario(workspace).trials);
  // Fewer where the run ended early because it was exact enough.
  const trials = run.status === "ready" ? run.projection.trials : asked;
  const seed = useWorkspace(({ workspace }) => activeScenario(workspace).seed);
  return (
    <span className="status-projection">
      {run.status === "running" && run.previous === undefined && (
        <span>{t("frame.status.projecting", { share: formats.percent(run.done / run.trials) })}</span>
      )}
      {run.status === "failed" && (
        <span data-status="failed">
          {refusal
            ? t("explain.refused")
            : t(run.previous ? "frame.status.olderProjection" : "frame.status.projectionFailed")}
        </span>
      )}
      <span>{t("frame.status.trials", { trials: formats.integer(trials) })}</span>
      <span>{t("frame.status.seed", { seed })}</span>
      <span className="status-milliseconds">
        {run.status === "ready" && t("frame.status.milliseconds", { milliseconds: formats.integer(run.milliseconds) })}
      </span>
    </span>
  );
}
