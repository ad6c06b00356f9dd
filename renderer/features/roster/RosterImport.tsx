import { useMemo, useState } from "react";
import type { AppError } from "../../../shared/base/errors.ts";
import { importRoster } from "../../../shared/format/roster/apply-roster.ts";
import type { Desktop } from "../../../shared/ipc/desktop.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { useEdit, useWorkspace } from "../../workspace/use-workspace.ts";
import { CheckStep } from "./CheckStep.tsx";
import { ColumnsStep } from "./ColumnsStep.tsx";
import { FileStep } from "./FileStep.tsx";
import { type Corrections, readFile, type RosterFile } from "./roster-file.ts";
import { countsIn, importWords } from "./roster-import.view.ts";
import { StepList } from "./StepList.tsx";
import "./roster-import.css";

type RosterImportProps = { onClose: () => void; desktop?: Pick<Desktop, "openFile" | "saveFile"> };

/** Members from a CSV in three steps. Nothing changes before the last button, and one undo takes all of it back. */
export function RosterImport({ onClose, desktop = window.desktop }: RosterImportProps) {
  const { t } = useWords();
  const edit = useEdit();
  const workspace = useWorkspace((state) => state.workspace);
  const [file, setFile] = useState<RosterFile>();
  const [corrections, setCorrections] = useState<Corrections>({});
  const [step, setStep] = useState<"file" | "columns" | "check">("file");
  const [error, setError] = useState<AppError>();
  const [removesUnnamed, setRemovesUnnamed] = useState(false);
  const reading = useMemo(
    () => (file === undefined ? undefined : readFile(file, workspace, corrections)),
    [file, workspace, corrections],
  );
  const roster = reading?.ok ? reading.value : undefined;

  function openFile(chosen: RosterFile) {
    const first = readFile(chosen, workspace, {});
    setError(first.ok ? undefined : first.error);
    if (!first.ok) return;
    setFile(chosen);
    setCorrections({});
    setStep("columns");
  }

  /** The encoding decides what the headers say, so they are recognised anew. */
  const correct = (change: Corrections) =>
    setCorrections(change.encoding === undefined ? { ...corrections, ...change } : change);

  const counts = roster && countsIn(roster);
  const removed = removesUnnamed && roster ? roster.unnamed.length : 0;

  function importRows() {
    if (roster === undefined || counts === undefined) return;
    const recipe = importRoster(roster, { partial: counts.bad > 0, removeUnnamed: removesUnnamed });
    edit({ key: "importRoster", count: counts.importable + removed }, recipe);
    onClose();
  }

  const footer = (
    <>
      {step === "check" && <p className="roster-hint">{t("roster.deeds.undoHint")}</p>}
      {step !== "file" && (
        <Button tone="quiet" onPress={() => setStep(step === "check" ? "columns" : "file")}>
          {t("roster.deeds.back")}
        </Button>
      )}
      <Button onPress={onClose}>{t("roster.deeds.cancel")}</Button>
      {step === "columns" && (
        <Button
          tone="primary"
          disabledReason={roster?.missing.length ? t("roster.columns.missingName") : undefined}
          onPress={() => setStep("check")}
        >
          {t("roster.deeds.next")}
        </Button>
      )}
      {step === "check" && counts && (
        <Button
          tone="primary"
          disabledReason={counts.importable + removed === 0 ? t("roster.deeds.nothingToImport") : undefined}
          onPress={importRows}
        >
          {importWords(counts, removed, t)}
        </Button>
      )}
    </>
  );

  return (
    <Dialog
      title={t("roster.title")}
      closeLabel={t("roster.deeds.close")}
      onClose={onClose}
      place="large"
      footer={footer}
    >
      <div className="roster-import">
        <StepList step={step} />
        {step === "file" && <FileStep desktop={desktop} error={error} onError={setError} onFile={openFile} />}
        {step === "columns" && file && roster && (
          <ColumnsStep fileName={file.name} reading={roster} baseline={workspace.baseline} onCorrect={correct} />
        )}
        {step === "check" && roster && (
          <CheckStep
            reading={roster}
            baseline={workspace.baseline}
            desktop={desktop}
            removesUnnamed={removesUnnamed}
            onRemoveUnnamed={setRemovesUnnamed}
          />
        )}
      </div>
    </Dialog>
  );
}
