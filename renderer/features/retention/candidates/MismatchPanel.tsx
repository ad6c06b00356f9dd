/** Cause by cause: what it is like here, what is known of the candidate, and what to do next. */
import { useMemo } from "react";
import { addMonths } from "../../../../shared/base/month.ts";
import { mismatchesOf } from "../../../../shared/analysis/retention/candidates/mismatches.ts";
import type { Candidate } from "../../../../shared/domain/candidate.ts";
import { currentMonth } from "../../../../shared/domain/current-month.ts";
import { useNames } from "../../../i18n/use-names.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { latest } from "../../../analyst/latest.ts";
import { useAnswer } from "../../../analyst/use-answer.ts";
import { Panel } from "../../../ui/Panel.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { type Column, Table } from "../../../ui/Table.tsx";
import { useWorkspace } from "../../../workspace/use-workspace.ts";
import { heardWords, type MismatchRow } from "./mismatch.view.ts";
import type { Candidates } from "./use-candidates.ts";
import { useMismatchRows } from "./use-mismatch-rows.ts";
import { useNewcomer } from "./use-newcomer.ts";

type MismatchPanelProps = { readonly around: Candidates; readonly candidate: Candidate };

export function MismatchPanel({ around, candidate }: MismatchPanelProps) {
  const words = useWords();
  const { t, formats } = words;
  const { areHidden } = useNames();
  const { team, hardFor } = around;
  const now = useWorkspace(({ workspace }) => currentMonth(workspace.baseline));
  const answered = useAnswer("newcomerOutlook", useNewcomer(candidate, team));
  const outlook = latest(answered);
  const hard = useMemo(() => hardFor?.(candidate), [hardFor, candidate]);
  const mismatches = useMemo(
    () => hard && mismatchesOf(candidate, hard, outlook?.pressure),
    [candidate, hard, outlook],
  );
  const rows = useMismatchRows(mismatches);
  if (rows === undefined) return <Skeleton label={t("retentionCandidates.loading")} height={360} />;
  const { interview } = candidate;
  const by = interview?.by;
  const lines = (texts: readonly string[]) => texts.map((text) => <p key={text}>{text}</p>);
  const columns: readonly Column<MismatchRow>[] = [
    {
      id: "cause",
      head: t("retentionCandidates.check.cause"),
      isRowHead: true,
      cell: ({ cause, stand, standing }) => (
        <>
          <p>{cause}</p>
          <p className="candidates-stand" data-stand={stand}>
            {standing}
          </p>
        </>
      ),
    },
    { id: "here", head: t("retentionCandidates.check.here"), cell: ({ here }) => lines(here) },
    { id: "them", head: t("retentionCandidates.check.them"), cell: ({ them }) => lines(them) },
    { id: "next", head: t("retentionCandidates.check.next"), cell: ({ next }) => next },
  ];
  return (
    <Panel title={t("retentionCandidates.check.title")} note={t("retentionCandidates.check.note")}>
      <p className="candidates-quiet candidates-heard">
        <span>{heardWords(interview, now, words)}</span>
        {by !== undefined && !areHidden && <span>{t("retentionCandidates.check.by", { name: by })}</span>}
      </p>
      <div className="candidates-check">
        <Table caption={t("retentionCandidates.check.caption")} columns={columns} rows={rows} keyOf={({ id }) => id} />
      </div>
      {answered.status === "failed" && <p className="candidates-quiet">{t("retentionCandidates.check.failed")}</p>}
      {answered.status === "ready" && outlook === undefined && (
        <p className="candidates-quiet">{t("retentionCandidates.check.beyond")}</p>
      )}
      {outlook && (
        <p className="candidates-quiet">
          {t("retentionCandidates.check.settled", {
            month: formats.month(addMonths(team.scenario.start, outlook.settledIn)),
          })}
        </p>
      )}
    </Panel>
  );
}
