import { useMemo, useState } from "react";
import type { TableLayout } from "../../../shared/format/table/written-table.ts";
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
import { Progress } from "../../ui/Progress.tsx";
import { Select } from "../../ui/Select.tsx";
import { useWorkspace } from "../../workspace/use-workspace.ts";
import { type StartWriting, startWriting } from "./table-writer.ts";
import { useTableExport } from "./use-table-export.ts";
import { type FileFormat, fileFormats } from "./write-file.ts";
import "./tables.css";

const layouts = ["long", "wide"] as const satisfies readonly TableLayout[];

type TableExportProps = { onClose: () => void; desktop?: Pick<Desktop, "saveTable">; start?: StartWriting };

export function TableExport({ onClose, desktop = window.desktop, start = startWriting }: TableExportProps) {
  const { t, language } = useWords();
  const { areHidden } = useNames();
  const { baseline, noteSeal } = useWorkspace((state) => state.workspace);
  const [id, setId] = useState<TableKindId>("roster");
  const [chosenLayout, setLayout] = useState<TableLayout>("long");
  const [format, setFormat] = useState<FileFormat>("csv-utf-8");
  const { doneShare, outcome, save, stop } = useTableExport(start, desktop);
  const kind = tableKinds[id];
  const layout = kind.canBeWide ? chosenLayout : "long";
  const count = useMemo(
    () => (layout === "wide" ? writeTable(kind, baseline, language, layout).rows : kind.things(baseline)).length,
    [kind, baseline, language, layout],
  );
  const busyReason = doneShare === undefined ? undefined : t("tables.export.busy");

  const footer = (
    <>
      <Button onPress={onClose}>{t("tables.deeds.close")}</Button>
      <Button
        tone="primary"
        disabledReason={count === 0 ? t("tables.export.empty") : busyReason}
        onPress={() => void save({ kind: id, layout, format, language, baseline })}
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
        {kind.canBeWide && (
          <Select
            label={t("tables.export.layout")}
            options={layouts.map((known) => ({ id: known, label: t(`tables.export.layouts.${known}`) }))}
            value={layout}
            onChange={setLayout}
          />
        )}
        <Select
          label={t("tables.export.format")}
          options={fileFormats.map((known) => ({ id: known, label: t(`tables.export.formats.${known}`) }))}
          value={format}
          onChange={setFormat}
        />
        {doneShare !== undefined && (
          <div className="tables-writing">
            <Progress
              label={t("tables.export.progress")}
              doneShare={doneShare}
              cancel={{ label: t("tables.file.stop"), onCancel: stop }}
            />
          </div>
        )}
        <p>{count === 0 ? t("tables.export.empty") : t("tables.export.rows", { count })}</p>
        <p className="tables-soft">{t("tables.export.safe")}</p>
        {layout === "wide" && <p className="tables-soft">{t("tables.export.wideNote")}</p>}
        {areHidden && <Banner tone="warning">{t("tables.export.containsNames")}</Banner>}
        {id === "checkIns" && noteSeal !== undefined && <p className="tables-soft">{t("tables.export.sealedNotes")}</p>}
      </div>
    </Dialog>
  );
}
