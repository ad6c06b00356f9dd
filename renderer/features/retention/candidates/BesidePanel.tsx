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

function useSide(candidate: Candidate, { team, hardFor }: Candidates): Side {
  const newcomer = useNewcomer(candidate, team);
  const outlook = latest(useAnswer("newcomerOutlook", newcomer));
  const fit = latest(useAnswer("newcomerFit", newcomer));
  return useMemo(() => {
    const mismatches = mismatchesOf(candidate, hardFor?.(candidate) ?? [], outlook?.pressure);
    return { candidate, outlook, fit, mismatches };
  }, [candidate, hardFor, outlook, fit]);
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
  return (
    <Table
      caption={t("retentionCandidates.beside.caption")}
      columns={columns}
      rows={besideRows(sides, { levelName, start: scenario.start, seesMoney }, words)}
      keyOf={({ id }) => id}
    />
  );
}
