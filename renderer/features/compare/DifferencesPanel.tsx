import { useSpeech } from "../../i18n/use-speech.ts";
import { useWords } from "../../i18n/use-words.ts";
import { useRole } from "../../role/use-role.ts";
import { Panel } from "../../ui/Panel.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { useWorkspace } from "../../workspace/use-workspace.ts";
import { type DifferingRow, differingRows } from "./plan-differences.view.ts";
import type { Comparison } from "./use-comparison.ts";

/** The plans themselves, where they are not the same. */
export function DifferencesPanel({ comparison: { reference, others } }: { readonly comparison: Comparison }) {
  const { t } = useWords();
  const workspace = useWorkspace(({ workspace: open }) => open);
  const speech = useSpeech(workspace, workspace);
  const { seesMoney } = useRole();
  const scenarios = others.map(({ plan }) => plan.scenario);
  const rows = differingRows(reference.plan.scenario, scenarios, { speech, seesMoney });
  const columns: readonly Column<DifferingRow>[] = [
    { id: "what", head: t("compare.differences.what"), isRowHead: true, cell: ({ what }) => what },
    ...[reference, ...others].map(({ id, name }) => ({
      id,
      head: name,
      cell: ({ cells }: DifferingRow) => cells.get(id),
    })),
  ];
  return (
    <Panel title={t("compare.differences.title")} note={t("compare.differences.note")}>
      {rows.length === 0 ? (
        <p className="compare-quiet">{t("compare.differences.same")}</p>
      ) : (
        <Table caption={t("compare.differences.caption")} columns={columns} rows={rows} keyOf={({ key }) => key} />
      )}
    </Panel>
  );
}
