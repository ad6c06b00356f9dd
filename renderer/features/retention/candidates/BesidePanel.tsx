/** Two candidates beside each other, line by line and without a winner. */
import { useMemo, useState } from "react";
import { mismatchesOf } from "../../../../shared/analysis/retention/candidates/mismatches.ts";
import { type Candidate, isOpen } from "../../../../shared/domain/candidate.ts";
import { latest } from "../../../analyst/latest.ts";
import { useAnswer } from "../../../analyst/use-answer.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { useRole } from "../../../role/use-role.ts";
import { Panel } from "../../../ui/Panel.tsx";
import { Select } from "../../../ui/Select.tsx";
import { type Column, Table } from "../../../ui/Table.tsx";
import { type BesideRow, besideRows, type Side } from "./beside.view.ts";
import type { Candidates } from "./use-candidates.ts";
import { useNewcomer } from "./use-newcomer.ts";

type BesidePanelProps = { readonly around: Candidates; readonly candidate: Candidate };

export function BesidePanel({ around, candidate }: BesidePanelProps) {
  const { t } = useWords();
  const [otherId, choose] = useState<string>();
  const others = around.candidates.filter((one) => one.id !== candidate.id && isOpen(one));
  const other = others.find(({ id }) => id === otherId) ?? others[0];
  return (
    <Panel title={t("retentionCandidates.beside.title")} note={t("retentionCandidates.beside.note")}>
      {other === undefined ? (
        <p>{t("retentionCandidates.beside.none")}</p>
      ) : (
        <>
          <Select
            label={t("retentionCandidates.beside.other")}
            options={others.map((one) => ({ id: one.id, label: around.nameOf(one) }))}
            value={other.id}
            onChange={choose}
          />
          <BesideTable key={other.id} around={around} candidates={[candidate, other]} />
        </>
      )}
    </Panel>
  );
}

type Known = { readonly side: Side; readonly hasFailed: boolean; readonly isAsking: boolean };

function useSide(candidate: Candidate, { team, hardFor }: Candidates): Known {
  const newcomer = useNewcomer(candidate, team);
  const ahead = useAnswer("newcomerOutlook", newcomer);
  const gap = useAnswer("newcomerFit", newcomer);
  const [outlook, fit] = [latest(ahead), latest(gap)];
  const side = useMemo((): Side => {
    const mismatches = mismatchesOf(candidate, hardFor?.(candidate) ?? [], outlook?.pressure);
    return { candidate, outlook, fit, mismatches };
  }, [candidate, hardFor, outlook, fit]);
  return {
    side,
    hasFailed: ahead.status === "failed" || gap.status === "failed",
    isAsking: ahead.status === "asking" || gap.status === "asking",
  };
}

type BesideTableProps = { readonly around: Candidates; readonly candidates: readonly [Candidate, Candidate] };

function BesideTable({ around, candidates: [left, right] }: BesideTableProps) {
  const words = useWords();
  const { t } = words;
  const { seesMoney } = useRole();
  const sides = [useSide(left, around), useSide(right, around)];
  const { baseline, scenario } = around.team;
  const levelName = (id: string) => baseline.levels.find((level) => level.id === id)?.name ?? id;
  const columns: readonly Column<BesideRow>[] = [
    { id: "what", head: t("retentionCandidates.beside.what"), isRowHead: true, cell: ({ what }) => what },
    ...[left, right].map((one, place) => ({
      id: one.id,
      head: around.nameOf(one),
      cell: ({ values }: BesideRow) => values[place],
    })),
  ];
  const rows = besideRows(
    sides.map(({ side }) => side),
    { levelName, start: scenario.start, seesMoney },
    words,
  );
  const hasFailed = sides.some((side) => side.hasFailed);
  const isAsking = !hasFailed && sides.some((side) => side.isAsking);
  return (
    <>
      <Table caption={t("retentionCandidates.beside.caption")} columns={columns} rows={rows} keyOf={({ id }) => id} />
      {/* What is not worked out is missing above, and says so here. */}
      {(hasFailed || isAsking) && (
        <p className="candidates-quiet">
          {t(hasFailed ? "retentionCandidates.check.failed" : "retentionCandidates.effect.waiting")}
        </p>
      )}
    </>
  );
}
