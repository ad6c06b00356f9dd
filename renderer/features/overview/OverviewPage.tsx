/** The answer first: will coverage hold, until when, and what should we do? */
import { asShown } from "../../../shared/domain/facts-of.ts";
import { activeScenario } from "../../../shared/domain/workspace.ts";
import { PlanRefused } from "../../explain/PlanRefused.tsx";
import { useWords } from "../../i18n/use-words.ts";
import { useNextSteps, useRefusal, useRunStatus, useShown } from "../../simulator/use-simulator.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Intro } from "../../ui/Intro.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { Still } from "../../ui/Still.tsx";
import { useWorkspace } from "../../workspace/use-workspace.ts";
import { BreachPanel } from "./BreachPanel.tsx";
import { KeyFigures } from "./KeyFigures.tsx";
import { LeaversPanel } from "./LeaversPanel.tsx";
import { OutlookPanel } from "./OutlookPanel.tsx";
import "./overview.css";
import { OverviewAnswer } from "./OverviewAnswer.tsx";
import { OverviewControls } from "./OverviewControls.tsx";
import { StepsPanel } from "./StepsPanel.tsx";

/** Fewer people than this, and the spread matters more than the line. */
const fewPeople = 3;

export function OverviewPage() {
  const { t, formats } = useWords();
  const workspace = useWorkspace(({ workspace: open }) => asShown(open));
  const shown = useShown();
  const status = useRunStatus();
  const refusal = useRefusal();
  const steps = useNextSteps();
  const { baseline } = workspace;
  const scenario = activeScenario(workspace);
  const values = steps.status === "ready" ? steps.values : steps.status === "failed" ? [] : steps.previous;
  // The intro says what to do then: a projection of nobody has nothing else to tell.
  const isEmpty = baseline.members.length === 0 && scenario.changes.every(({ type }) => type !== "hire");
  const projection = shown?.projection;
  return (
    <div className="overview" data-settling={status === "running" || shown?.isRough === true}>
      {status === "failed" && refusal === undefined && (
        <Banner tone="error">{projection ? t("overview.failed") : t("overview.failedFirst")}</Banner>
      )}
      <div className="overview-main">
        <Intro />
        {isEmpty ? undefined : refusal ? (
          <PlanRefused error={refusal} />
        ) : projection === undefined ? (
          <Skeleton label={t("overview.loading")} height={420} />
        ) : (
          <>
            <OverviewAnswer projection={projection} baseline={baseline} scenario={scenario} values={values} />
            {baseline.members.length < fewPeople && (
              <Banner tone="info">{t("overview.tooFew", { number: formats.integer(fewPeople) })}</Banner>
            )}
            <OutlookPanel projection={projection} />
            <KeyFigures projection={projection} />
            {scenario.frozen === undefined && (
              <StepsPanel values={values} projection={projection} baseline={baseline} planned={scenario.changes} />
            )}
            <div className="overview-pair">
              <BreachPanel
                projection={projection}
                safetyShare={scenario.safetyShare}
                coefficients={scenario.coefficients}
              />
              <LeaversPanel projection={projection} />
            </div>
          </>
        )}
      </div>
      <Still when={scenario.frozen !== undefined}>
        <OverviewControls baseline={baseline} scenario={scenario} />
      </Still>
    </div>
  );
}
