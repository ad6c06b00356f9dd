/** One candidate: what to talk about, the interview, what they would change, what is known of them. */
import { useMemo, useState } from "react";
import { type Candidate, isOpen } from "../../../../shared/domain/candidate.ts";
import { currentMonth } from "../../../../shared/domain/current-month.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Banner } from "../../../ui/Banner.tsx";
import { SegmentedControl } from "../../../ui/SegmentedControl.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { useWorkspace } from "../../../workspace/use-workspace.ts";
import { BesidePanel } from "./BesidePanel.tsx";
import { monthsToForget } from "./candidates.view.ts";
import { DeedsBar } from "./DeedsBar.tsx";
import { FactsForm } from "./FactsForm.tsx";
import { FitPanel } from "./FitPanel.tsx";
import { InterviewForm } from "./InterviewForm.tsx";
import { MismatchPanel } from "./MismatchPanel.tsx";
import { TeamEffectPanel } from "./TeamEffectPanel.tsx";
import type { Candidates } from "./use-candidates.ts";
import { YearPanel } from "./YearPanel.tsx";

const sections = ["check", "interview", "effect", "facts", "beside"] as const;
type Section = (typeof sections)[number];

type CandidatePaneProps = { readonly around: Candidates; readonly candidate: Candidate };

export function CandidatePane({ around, candidate }: CandidatePaneProps) {
  const { t, formats } = useWords();
  const [section, show] = useState<Section>("check");
  const { team, nameOf, hardFor, hasFailed } = around;
  const hard = useMemo(() => hardFor?.(candidate), [hardFor, candidate]);
  const now = useWorkspace(({ workspace }) => currentMonth(workspace.baseline));
  const ended = monthsToForget(candidate, now);
  // What a record of somebody who never came, or is on the team already, is still good for.
  const shown = isOpen(candidate) ? sections : (["check", "interview", "facts"] as const);
  const current = shown.find((each) => each === section) ?? "check";
  return (
    <div className="candidates-pane">
      <h2 className="candidates-title">{nameOf(candidate)}</h2>
      {ended !== undefined && (
        <Banner tone="info">
          <strong>{t("retentionCandidates.forget.title")}</strong>{" "}
          {formats.sentences(
            t("retentionCandidates.forget.body", { months: formats.integer(ended) }),
            t("retentionCandidates.forget.note"),
          )}
        </Banner>
      )}
      <DeedsBar {...{ team, candidate, hard, hasFailed }} />
      <SegmentedControl
        label={t("retentionCandidates.sections.label")}
        options={shown.map((id) => ({ id, label: t(`retentionCandidates.sections.${id}`) }))}
        value={current}
        onChange={show}
      />
      {current === "facts" ? (
        <FactsForm team={team} candidate={candidate} />
      ) : hasFailed ? (
        <Banner tone="error">{t("retentionCandidates.failed")}</Banner>
      ) : hard === undefined ? (
        <Skeleton label={t("retentionCandidates.loading")} height={360} />
      ) : (
        <>
          {current === "check" && <MismatchPanel around={around} candidate={candidate} />}
          {current === "interview" && <InterviewForm key={candidate.id} candidate={candidate} hard={hard} />}
          {current === "effect" && (
            <>
              <FitPanel team={team} candidate={candidate} />
              <YearPanel team={team} candidate={candidate} hard={hard} />
              <TeamEffectPanel team={team} candidate={candidate} hard={hard} />
            </>
          )}
          {current === "beside" && <BesidePanel around={around} candidate={candidate} />}
        </>
      )}
    </div>
  );
}
