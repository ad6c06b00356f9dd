/** The first year, told and untold of what is hard here, by cause and with what studies leave open. */
import type { Hard } from "../../../../shared/analysis/hiring-brief/hard-here.ts";
import type { Candidate } from "../../../../shared/domain/candidate.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { useAnswer } from "../../../analyst/use-answer.ts";
import { latest } from "../../../analyst/latest.ts";
import { Panel } from "../../../ui/Panel.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { type Column, Table } from "../../../ui/Table.tsx";
import type { Team } from "../../../focus/use-team.ts";
import { leftToTell } from "./candidates.view.ts";
import { type CauseRow, causeRows, firstYearWords } from "./effect.view.ts";
import { useNewcomer } from "./use-newcomer.ts";

type YearPanelProps = { readonly team: Team; readonly candidate: Candidate; readonly hard: readonly Hard[] };

export function YearPanel({ team, candidate, hard }: YearPanelProps) {
  const words = useWords();
  const { t } = words;
  const answered = useAnswer("newcomerOutlook", useNewcomer(candidate, team));
  const outlook = latest(answered);
  const title = t("retentionCandidates.effect.year");
  if (answered.status === "failed" || (answered.status === "ready" && outlook === undefined))
    return (
      <Panel title={title}>
        <p>{t(`retentionCandidates.effect.${answered.status === "failed" ? "failed" : "beyond"}`)}</p>
      </Panel>
    );
  if (outlook === undefined) return <Skeleton label={t("retentionCandidates.effect.waiting")} height={240} />;
  const said = firstYearWords(outlook, words);
  const count = leftToTell(candidate, hard).length;
  const columns: readonly Column<CauseRow>[] = [
    { id: "cause", head: t("retentionCandidates.effect.cause"), isRowHead: true, cell: ({ cause }) => cause },
    { id: "untold", head: t("retentionCandidates.effect.ifUntold"), isNumber: true, cell: ({ untold }) => untold },
    { id: "told", head: t("retentionCandidates.effect.ifTold"), isNumber: true, cell: ({ told }) => told },
  ];
  return (
    <Panel title={title} note={said.note}>
      <p>{said.untold}</p>
      <p>{said.told}</p>
      <p>
        {count === 0 && candidate.interview
          ? t("retentionCandidates.effect.counts.honest")
          : t("retentionCandidates.effect.counts.notHonest", { count })}
      </p>
      <Table
        caption={t("retentionCandidates.effect.causeCaption")}
        columns={columns}
        rows={causeRows(outlook, words)}
        keyOf={({ id }) => id}
      />
      <p className="candidates-quiet">{said.error}</p>
      <p className="candidates-quiet">{said.source}</p>
    </Panel>
  );
}
