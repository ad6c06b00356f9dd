import { useState } from "react";
import { type AppError, attempt } from "../../../shared/base/errors.ts";
import { errorMessage } from "../../../shared/i18n/translate.ts";
import type { Desktop } from "../../../shared/ipc/desktop.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { useEdit, useWorkspace } from "../../workspace/use-workspace.ts";
import { useVersions } from "../../workspace/versions.ts";
import { CheckStep } from "./CheckStep.tsx";
import { ColumnsStep } from "./ColumnsStep.tsx";
import { FileStep } from "./FileStep.tsx";
import { finishImport } from "./finish-import.ts";
import { StepList } from "./StepList.tsx";
import { countsIn, importWords } from "./table-import.view.ts";
import { type OpenTableReader, openTableReader } from "./table-reader.ts";
import { useTableFile } from "./use-table-file.ts";
import "./tables.css";

type TableImportProps = {
  onClose: () => void;
  desktop?: Pick<Desktop, "openFile" | "saveFile" | "sealNotes">;
  openReader?: OpenTableReader;
};

/** Tables in three steps. Nothing changes before the last button, and one undo takes all of it back. */
export function TableImport({ onClose, desktop = window.desktop, openReader = openTableReader }: TableImportProps) {
  const { t } = useWords();
  const edit = useEdit();
  const versions = useVersions();
  const workspace = useWorkspace((state) => state.workspace);
  const file = useTableFile(openReader, workspace);
  const [isChecking, setChecking] = useState(false);
  const [removesUnnamed, setRemovesUnnamed] = useState(false);
  const [since, setSince] = useState(workspace.baseline.pastMembersSince);
  const [isFinishing, setFinishing] = useState(false);
  const [failure, setFailure] = useState<AppError>();

  const { read } = file;
  const reading = read?.reading;
  const step = read === undefined ? "file" : isChecking ? "check" : "columns";
  const counts = reading && countsIn(reading);
  const removed = removesUnnamed && reading ? reading.unnamed.length : 0;
  const isSinceNew = reading?.kind === "pastMembers" && since !== workspace.baseline.pastMembersSince;
  const hasDeed = counts !== undefined && (counts.importable + removed > 0 || isSinceNew);
  const isUnsure = read?.about.format === "csv" && !read.about.isEncodingSure;

  function back() {
    setRemovesUnnamed(false);
    if (isChecking) setChecking(false);
    else file.stop();
  }

  async function importRows() {
    if (reading === undefined || counts === undefined) return;
    setFinishing(true);
    const choice = {
      ...{ partial: counts.bad > 0, removeUnnamed: removesUnnamed },
      ...(isSinceNew && { completeSince: since }),
    };
    const done = await attempt(
      () => finishImport(reading, choice, workspace, { desktop, versions, edit }),
      console.error,
    );
    setFinishing(false);
    if (done.ok) onClose();
    else setFailure(done.error);
  }

  const nextReason = isUnsure
    ? t("tables.columns.encodingUnsure")
    : reading?.missing.length
      ? t("tables.file.missingColumns")
      : undefined;
  const footer = (
    <>
      {step === "check" && <p className="tables-hint">{t("tables.deeds.undoHint")}</p>}
      {step !== "file" && (
        <Button tone="quiet" onPress={back}>
          {t("tables.deeds.back")}
        </Button>
      )}
      <Button onPress={onClose}>{t("tables.deeds.cancel")}</Button>
      {step === "columns" && (
        <Button tone="primary" disabledReason={nextReason} onPress={() => setChecking(true)}>
          {t("tables.deeds.next")}
        </Button>
      )}
      {step === "check" && counts && (
        <Button
          tone="primary"
          disabledReason={isFinishing || !hasDeed ? t("tables.deeds.nothingToImport") : undefined}
          onPress={() => void importRows()}
        >
          {isSinceNew && counts.importable + removed === 0 ? t("tables.since.only") : importWords(counts, removed, t)}
        </Button>
      )}
    </>
  );

  return (
    <Dialog
      title={t("tables.title")}
      closeLabel={t("tables.deeds.close")}
      onClose={onClose}
      place="large"
      footer={footer}
    >
      <div className="tables-import">
        <StepList step={step} />
        {failure && <Banner tone="error">{errorMessage(t, failure)}</Banner>}
        {step === "file" && <FileStep desktop={desktop} file={file} />}
        {step === "columns" && read && (
          <ColumnsStep fileName={file.name ?? ""} read={read} said={file.said} onSay={file.say} />
        )}
        {step === "check" && reading && (
          <CheckStep
            reading={reading}
            baseline={workspace.baseline}
            desktop={desktop}
            removesUnnamed={removesUnnamed}
            onRemoveUnnamed={setRemovesUnnamed}
            since={since}
            onSince={setSince}
          />
        )}
      </div>
    </Dialog>
  );
}
