/** Who does what and against whose type, what asks for it, and the kinds of work themselves. */
import { useMemo, useState } from "react";
import { useAnswer } from "../../../analyst/use-answer.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Banner } from "../../../ui/Banner.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { Still } from "../../../ui/Still.tsx";
import { latest } from "../../../analyst/latest.ts";
import { useTeam } from "../../../focus/use-team.ts";
import { AddWork } from "./AddWork.tsx";
import { EasePanel } from "./EasePanel.tsx";
import { JourneyPanel } from "./JourneyPanel.tsx";
import { KindsPanel } from "./KindsPanel.tsx";
import { PeoplePanel } from "./PeoplePanel.tsx";
import { WeekPanel } from "./WeekPanel.tsx";
import { WorkVerdict } from "./WorkVerdict.tsx";
import { ownersAmong, type SortId, workRows } from "./work.view.ts";
import "./work.css";

export function WorkView() {
  const { t } = useWords();
  const team = useTeam();
  const { baseline, posts, monthIndex, isFrozen } = team;
  const [sort, sortBy] = useState<SortId>("strain");
  const answered = useAnswer("workInMonth", { month: monthIndex });
  const work = latest(answered);
  const candidates = useMemo(() => ownersAmong(posts, baseline.levels), [posts, baseline.levels]);
  if (baseline.activities.length === 0)
    return (
      <EmptyState
        title={t("teamWork.empty.title")}
        actions={
          <Still when={isFrozen}>
            <AddWork />
          </Still>
        }
      >
        {t("teamWork.empty.body")}
      </EmptyState>
    );
  const rows = work && workRows(work, posts, sort);
  return (
    <div className="work" data-settling={answered.status === "asking"}>
      {answered.status === "failed" && <Banner tone="error">{t("teamWork.failed")}</Banner>}
      {work && rows ? (
        <>
          <WorkVerdict {...{ team, work, rows }} />
          <PeoplePanel {...{ team, work, rows, sort }} onSort={sortBy} />
          <div className="work-pair">
            <JourneyPanel {...{ team, work }} />
            <div className="work-side">
              <WeekPanel {...{ team, work, rows }} />
              <EasePanel {...{ team, work }} />
            </div>
          </div>
        </>
      ) : (
        answered.status !== "failed" && <Skeleton label={t("teamWork.loading")} height={480} />
      )}
      <KindsPanel activities={baseline.activities} candidates={candidates} isFrozen={isFrozen} />
    </div>
  );
}
