/** Whom to talk to next and why, who is due, what was promised, and what came of it. */
import { useMemo } from "react";
import { currentMonth } from "../../../../shared/domain/current-month.ts";
import { activeScenario } from "../../../../shared/domain/workspace.ts";
import { latest } from "../../../analyst/latest.ts";
import { useAnswer } from "../../../analyst/use-answer.ts";
import { useNames } from "../../../i18n/use-names.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { ShownTo } from "../../../role/ShownTo.tsx";
import { useRole } from "../../../role/use-role.ts";
import { Banner } from "../../../ui/Banner.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Progress } from "../../../ui/Progress.tsx";
import { Verdict } from "../../../ui/Verdict.tsx";
import { useWorkspace } from "../../../workspace/use-workspace.ts";
import { CamePanel } from "./CamePanel.tsx";
import { FollowUpsPanel } from "./FollowUpsPanel.tsx";
import { talkVerdict } from "./next-talks.view.ts";
import { NextTalksPanel } from "./NextTalksPanel.tsx";
import { RemindersPanel } from "./RemindersPanel.tsx";
import "./talks.css";

export function TalksView() {
  const { t } = useWords();
  const isEmpty = useWorkspace(({ workspace }) => workspace.baseline.members.length === 0);
  return (
    <ShownTo sees="seesCheckIns">
      {isEmpty ? (
        <EmptyState title={t("retentionTalks.empty.title")}>{t("retentionTalks.empty.body")}</EmptyState>
      ) : (
        <Talks />
      )}
    </ShownTo>
  );
}

function Talks() {
  const words = useWords();
  const { t } = words;
  const names = useNames();
  const { seesFollowUps, editsCheckIns } = useRole();
  const baseline = useWorkspace(({ workspace }) => workspace.baseline);
  const isFrozen = useWorkspace(({ workspace }) => activeScenario(workspace).frozen !== undefined);
  const now = currentMonth(baseline);
  const inputs = useMemo(() => ({ baseline, now, names, words }), [baseline, now, names, words]);
  const whyFixed = isFrozen
    ? t("retentionTalks.followUps.frozen")
    : names.areHidden || !editsCheckIns
      ? t("retentionTalks.followUps.namesHidden")
      : undefined;
  return (
    <div className="talks">
      <Asking />
      <RemindersPanel />
      {seesFollowUps && (
        <div className="talks-wide">
          <FollowUpsPanel inputs={inputs} whyFixed={whyFixed} />
          <CamePanel checkIns={baseline.checkIns} />
        </div>
      )}
    </div>
  );
}

const nothingElse = {};

function Asking() {
  const words = useWords();
  const { t } = words;
  const { nameOf } = useNames();
  const baseline = useWorkspace(({ workspace }) => workspace.baseline);
  const answer = useAnswer("nextTalks", nothingElse);
  const talks = latest(answer);
  if (answer.status === "failed") return <Banner tone="error">{t("retentionTalks.failed")}</Banner>;
  const doneShare = answer.status === "asking" ? (answer.doneShare ?? 0) : 1;
  if (talks === undefined) return <Progress label={t("retentionTalks.working")} doneShare={doneShare} />;
  const telling = { talks, baseline, nameOf, words };
  const { sentence, aside } = talkVerdict(telling, currentMonth(baseline));
  return (
    <div className="talks-next" aria-busy={answer.status === "asking"} data-settling={answer.status === "asking"}>
      <Verdict spoken={sentence} aside={aside}>
        {sentence}
      </Verdict>
      <NextTalksPanel telling={telling} />
    </div>
  );
}
