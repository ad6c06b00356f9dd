/** The answer first: will coverage hold, until when, and what should we do? */
import { asShown } from "../../../shared/domain/facts-of.ts";
import { activeScenario } from "../../../shared/domain/workspace.ts";
import { PlanRefused } from "../../explain/PlanRefused.tsx";
import { useWords } from "../../i18n/use-words.ts";
import { Settling } from "../../simulator/Settling.tsx";
import { useHasFailed, useProjection, useRefusal } from "../../simulator/use-simulator.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Intro } from "../../ui/Intro.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { Still } from "../../ui/Still.tsx";
import { useWorkspace } from "../../workspace/use-workspace.ts";
import { BreachPanel } from "./BreachPanel.tsx";
import { DetailLinks } from "./DetailLinks.tsx";
import { FinancePanel } from "./FinancePanel.tsx";
import { FindingsPanel } from "./FindingsPanel.tsx";
import { HireByPanel } from "./HireByPanel.tsx";
import { HiresAndLeaving } from "./HiresAndLeaving.tsx";
import { KeyFigures } from "./KeyFigures.tsx";
import { LeaversPanel } from "./LeaversPanel.tsx";
import { OutlookPanel } from "./OutlookPanel.tsx";
import "./overview.css";
import "./steps.css";
import "./dates.css";
import "./parts.css";
import "./controls.css";
import { OverviewAnswer } from "./OverviewAnswer.tsx";
import { OverviewControls } from "./OverviewControls.tsx";
import { StakePanel } from "./StakePanel.tsx";
import { StepsPanel } from "./StepsPanel.tsx";
import { useWeighed } from "./use-weighed.ts";

/** Fewer people than this, and the spread matters more than the line. */
const fewPeople = 3;

export function OverviewPage() {
  const { t, formats } = useWords();
  const workspace = useWorkspace(({ workspace: open }) => asShown(open));
  const hasFailed = useHasFailed();
  const refusal = useRefusal();
  const weighed = useWeighed();
  const { baseline } = workspace;
  const scenario = activeScenario(workspace);
  // The intro says what to do then: a projection of nobody has nothing else to tell.
  const isEmpty = baseline.members.length === 0 && scenario.changes.every(({ type }) => type !== "hire");
  const projection = useProjection();
  return (
    <Settling className="overview">
      {hasFailed && <Banner tone="error">{projection ? t("overview.failed") : t("overview.failedFirst")}</Banner>}
      <div className="overview-main">
        <Intro />
        {isEmpty ? undefined : refusal ? (
          <PlanRefused error={refusal} />
        ) : projection === undefined ? (
          <Skeleton label={t("overview.loading")} height={420} />
        ) : (
          <>
            <OverviewAnswer projection={projection} baseline={baseline} scenario={scenario} weighed={weighed} />
            {baseline.members.length < fewPeople && (
              <Banner tone="info">{t("overview.tooFew", { number: formats.integer(fewPeople) })}</Banner>
            )}
            {scenario.frozen === undefined && (
              <StepsPanel weighed={weighed} projection={projection} baseline={baseline} planned={scenario.changes} />
            )}
            <div className="overview-dates">
              <BreachPanel projection={projection} safetyShare={scenario.safetyShare} />
              <HireByPanel
                projection={projection}
                safetyShare={scenario.safetyShare}
                coefficients={scenario.coefficients}
              />
              <OutlookPanel projection={projection} />
            </div>
            <KeyFigures projection={projection} people={baseline.members.length} />
            <div className="overview-pair">
              <LeaversPanel projection={projection} />
              <StakePanel projection={projection} />
            </div>
            <FindingsPanel weighed={weighed} />
            <FinancePanel projection={projection} people={baseline.members.length} />
            <HiresAndLeaving weighed={weighed} projection={projection} people={baseline.members.length} />
            <DetailLinks projection={projection} baseline={baseline} scenario={scenario} />
          </>
        )}
      </div>
      <Still when={scenario.frozen !== undefined}>
        <OverviewControls baseline={baseline} scenario={scenario} />
      </Still>
    </Settling>
  );
}
