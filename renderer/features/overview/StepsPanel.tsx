/** What to do next: the best steps with what each would change, a talk where that tells more, and a button that does it. */
import { memo } from "react";
import type { Projection } from "../../../shared/analysis/projection.ts";
import type { Baseline } from "../../../shared/domain/baseline.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import { useNames } from "../../i18n/use-names.ts";
import { useWords } from "../../i18n/use-words.ts";
import { useRetrySteps } from "../../simulator/use-simulator.ts";
import { Failed } from "../../explain/Failed.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import type { Weighed } from "./advice.view.ts";
import { StepLine } from "./StepLine.tsx";
import { bestSteps, mostSteps, stepRows } from "./steps.view.ts";
import { talkStep } from "./talk-step.view.ts";
import { TalkGo, TalkLine } from "./TalkLine.tsx";
import { useNextTalks } from "./use-weighed.ts";

type StepsPanelProps = {
  readonly weighed: Weighed;
  readonly projection: Projection;
  readonly baseline: Baseline;
  /** The changes that the plan already holds. */
  readonly planned: Scenario["changes"];
};

export const StepsPanel = memo(function StepsPanel({ weighed, projection, baseline, planned }: StepsPanelProps) {
  const words = useWords();
  const { t } = words;
  const { nameOf } = useNames();
  const retry = useRetrySteps();
  const talks = useNextTalks(weighed);
  const { status, values } = weighed;
  const best = bestSteps(values ?? []);
  const talk = talks?.status === "ready" ? talkStep(talks.answer, best, nameOf, words) : undefined;
  const isAmong = talk?.isAmongSteps === true;
  const rows = stepRows(isAmong ? best.slice(0, mostSteps - 1) : best, baseline, planned, words);
  return (
    <Panel title={t("overview.steps.title")} note={t("overview.steps.note")}>
      {status === "failed" ? (
        <Failed onRetry={retry}>{t("overview.advice.failed")}</Failed>
      ) : values === undefined ? (
        <Skeleton label={t("overview.advice.working")} height={132} />
      ) : (
        <>
          {rows.length === 0 && <p className="overview-quiet">{t("overview.steps.none")}</p>}
          {(rows.length > 0 || isAmong) && (
            <ol className="overview-steps" aria-busy={status === "waiting"}>
              {rows.map((row) => (
                <StepLine key={row.id} row={row} projection={projection} isStale={status === "waiting"} />
              ))}
              {talk && isAmong && <TalkLine talk={talk} />}
            </ol>
          )}
          {talk && !isAmong && (
            <p className="overview-quiet overview-talk-else">
              {talk.reason} <TalkGo talk={talk} />
            </p>
          )}
          {talks?.status === "ready" && talk === undefined && (
            <p className="overview-quiet overview-talk-else">{t("overview.steps.talkNothing")}</p>
          )}
          {talks?.status === "failed" && (
            <p className="overview-quiet overview-talk-else">{t("overview.steps.talkFailed")}</p>
          )}
        </>
      )}
    </Panel>
  );
});
