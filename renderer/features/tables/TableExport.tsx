import { useState } from "react";
import { type AppError, attempt, Fault } from "../../../shared/base/errors.ts";
import { tableCsv } from "../../../shared/format/table/to-csv.ts";
import { tableXlsx } from "../../../shared/format/table/to-xlsx.ts";
import { writeTable } from "../../../shared/format/table/write-table.ts";
import type { TableKindId } from "../../../shared/format/table/reading.ts";
import { tableKindIds, tableKinds } from "../../../shared/format/tables.ts";
import { errorMessage } from "../../../shared/i18n/translate.ts";
import type { Desktop } from "../../../shared/ipc/desktop.ts";
import { useNames } from "../../i18n/use-names.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Select } from "../../ui/Select.tsx";
import { useWorkspace } from "../../workspace/use-workspace.ts";
import "./tables.css";

const formats = ["csv-utf-8", "csv-shift-jis", "xlsx"] as const;
type Format = (typeof formats)[number];

type TableExportProps = { onClose: () => void; desktop?: Pick<Desktop, "saveTable"> };
type Outcome = { tone: "notice"; name: string } | { tone: "error"; error: AppError };

export function TableExport({ onClose, desktop = window.desktop }: TableExportProps) {
  const { t, language } = useWords();
  const { areHidden } = useNames();
  const { baseline, noteSeal } = useWorkspace((state) => state.workspace);
  const [id, setId] = useState<TableKindId>("roster");
  const [format, setFormat] = useState<Format>("csv-utf-8");
  const [outcome, setOutcome] = useState<Outcome>();
  const kind = tableKinds[id];
  const count = kind.things(baseline).length;

  async function save() {
    const saved = await attempt(async () => {
      const table = writeTable(kind, baseline, language);
      const bytes =
        format === "xlsx"
          ? await tableXlsx(table, language)
          : tableCsv(table, language, format === "csv-utf-8" ? "utf-8" : "shift_jis");
      const ending = format === "xlsx" ? "xlsx" : "csv";
      const answer = await desktop.saveTable({ format: ending, suggestedName: `${table.name}.${ending}`, bytes });
      if (!answer.ok) throw new Fault(answer.error);
      return answer.value?.name;
    }, console.error);
    if (!saved.ok) setOutcome({ tone: "error", error: saved.error });
    else if (saved.value !== undefined) setOutcome({ tone: "notice", name: saved.value });
  }

  const footer = (
    <>
      <Button onPress={onClose}>{t("tables.deeds.close")}</Button>
      <Button
        tone="primary"
        disabledReason={count === 0 ? t("tables.export.empty") : undefined}
        onPress={() => void save()}
      >
        {t("tables.export.save")}
      </Button>
    </>
  );
  return (
    <Dialog title={t("tables.export.title")} closeLabel={t("tables.deeds.close")} onClose={onClose} footer={footer}>
      <div className="tables-export">
        {outcome && (
          <Banner tone={outcome.tone}>
            {outcome.tone === "error"
              ? errorMessage(t, outcome.error)
              : t("tables.export.saved", { name: outcome.name })}
          </Banner>
        )}
        <Select
          label={t("tables.export.what")}
          options={tableKindIds.map((known) => ({ id: known, label: tableKinds[known].name[language] }))}
          value={id}
          onChange={setId}
        />
        <Select
          label={t("tables.export.format")}
          options={formats.map((known) => ({ id: known, label: t(`tables.export.formats.${known}`) }))}
          value={format}
          onChange={setFormat}
        />
        <p>{count === 0 ? t("tables.export.empty") : t("tables.export.rows", { count })}</p>
        <p className="tables-soft">{t("tables.export.safe")}</p>
        {areHidden && <Banner tone="warning">{t("tables.export.containsNames")}</Banner>}
        {id === "checkIns" && noteSeal !== undefined && <p className="tables-soft">{t("tables.export.sealedNotes")}</p>}
      </div>
    </Dialog>
  );
}
