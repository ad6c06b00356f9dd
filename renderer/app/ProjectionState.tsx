import { activeScenario } from "../../shared/domain/workspace.ts";
import { useWords } from "../i18n/use-words.ts";
import { useRefusal, useRetry, useRun, useStop } from "../simulator/use-simulator.ts";
import { Button } from "../ui/Button.tsx";
import { useWorkspace } from "../workspace/use-workspace.ts";

/** Where the numbers on screen come from, and how far the next ones are. A run that takes long can be stopped. */
export function ProjectionState() {
  const { t, formats } = useWords();
  const run = useRun();
  const refusal = useRefusal();
  const stop = useStop();
  const retry = useRetry();
  const asked = useWorkspace(({ workspace }) => activeScenario(workspace).trials);
  const seed = useWorkspace(({ workspace }) => activeScenario(workspace).seed);
  // Fewer where the run ended early because it was exact enough.
  const trials = run.status === "ready" ? run.projection.trials : asked;
  return (
    <span className="status-projection">
      {run.status === "running" && (run.previous === undefined || run.leftMs !== undefined) && (
        <span>{t("frame.status.projecting", { share: formats.percent(run.done / run.trials) })}</span>
      )}
      {run.status === "running" && run.leftMs !== undefined && (
        <>
          <span>{t("frame.status.left", { time: formats.waiting(run.leftMs) })}</span>
          <Button size="small" tone="quiet" onPress={stop}>
            {t("frame.status.stop")}
          </Button>
        </>
      )}
      {run.status === "stopped" && (
        <>
          <span>{t("frame.status.stopped", { trials: formats.integer(run.done) })}</span>
          <Button size="small" tone="quiet" onPress={retry}>
            {t("frame.status.again")}
          </Button>
        </>
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
