import type { Hard } from "../../../../shared/analysis/hiring-brief/hard-here.ts";
import type { Candidate } from "../../../../shared/domain/candidate.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Panel } from "../../../ui/Panel.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { type Column, Table } from "../../../ui/Table.tsx";
import type { Team } from "../../../focus/use-team.ts";
import type { ScoreRow } from "./effect.view.ts";
import { useTeamEffect } from "./use-team-effect.ts";

type TeamEffectPanelProps = { readonly team: Team; readonly candidate: Candidate; readonly hard: readonly Hard[] };

/** The plan with the hire less the plan without, on the same luck. */
export function TeamEffectPanel({ team, candidate, hard }: TeamEffectPanelProps) {
  const { t } = useWords();
  const effect = useTeamEffect(candidate, team, hard);
  const columns: readonly Column<ScoreRow>[] = [
    { id: "what", head: t("retentionCandidates.effect.what"), isRowHead: true, cell: ({ what }) => what },
    { id: "value", head: t("retentionCandidates.effect.difference"), cell: ({ value }) => value },
  ];
  return (
    <Panel title={t("retentionCandidates.effect.team")} note={t("retentionCandidates.effect.teamNote")}>
      {effect.status === "waiting" && <Skeleton label={t("retentionCandidates.effect.waiting")} height={160} />}
      {effect.status === "failed" && <p>{t("retentionCandidates.effect.failed")}</p>}
      {effect.status === "ready" && (
        <Table
          caption={t("retentionCandidates.effect.teamCaption")}
          columns={columns}
          rows={effect.rows}
          keyOf={({ id }) => id}
        />
      )}
    </Panel>
  );
}
