import { useState } from "react";
import { errorMessage } from "../../../../shared/i18n/translate.ts";
import type { PlanToExport } from "../../../../shared/format/office/export-source.ts";
import type { ExportQuestions } from "../../../../shared/ipc/exports.ts";
import type { ShownDeck } from "../../../../shared/presentation/slide.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Banner } from "../../../ui/Banner.tsx";
import { Button } from "../../../ui/Button.tsx";
import { Choices } from "../../../ui/Choices.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
import { Progress } from "../../../ui/Progress.tsx";
import { Switch } from "../../../ui/Switch.tsx";
import { type Exporter, exporters } from "./exporters.ts";
import { namesSentence, withoutNotes } from "./export-choice.view.ts";
import { useExportSource } from "./use-export-source.ts";
import { type Exporting, useExport } from "./use-export.ts";
import "./exports.css";

type ExportDialogProps = {
  readonly deck: ShownDeck;
  readonly plans: readonly PlanToExport[];
  readonly desktop: ExportQuestions;
  readonly onClose: () => void;
};

export function ExportDialog({ deck, plans, desktop, onClose }: ExportDialogProps) {
  const { t } = useWords();
  const source = useExportSource(deck, plans);
  const [chosen, setChosen] = useState<Exporter>(exporters[0]!);
  const [hasNotes, setNotes] = useState(true);
  const { state, start, stop, forget } = useExport(desktop);
  const notes = deck.slides.filter(({ note }) => note !== "").length;
  const isBusy = state.status === "making" || state.status === "choosing";

  const save = () =>
    void start({
      exporter: chosen,
      deck: chosen.hasNotes && hasNotes ? deck : withoutNotes(deck),
      source,
    });
  const footer = (
    <>
      <Button onPress={onClose}>{t("presentExports.close")}</Button>
      <Button tone="primary" disabledReason={isBusy ? t("presentExports.busy") : undefined} onPress={save}>
        {t("presentExports.save")}
      </Button>
    </>
  );
  return (
    <Dialog title={t("presentExports.title")} closeLabel={t("presentExports.close")} onClose={onClose} footer={footer}>
      <div className="present-exports">
        <Outcome state={state} onStop={stop} />
        <Choices
          label={t("presentExports.format")}
          value={chosen.id}
          onChange={(id) => {
            setChosen(exporters.find((exporter) => exporter.id === id)!);
            forget();
          }}
          choices={exporters.map(({ id }) => ({
            id,
            label: t(`presentExports.formats.${id}.name`),
            note: t(`presentExports.formats.${id}.note`),
          }))}
        />
        {chosen.hasNotes && notes > 0 && (
          <div className="present-exports-notes">
            <Switch isOn={hasNotes} onChange={setNotes}>
              {t("presentExports.notes", { count: notes })}
            </Switch>
            {hasNotes && <p>{t("presentExports.notesAsWritten")}</p>}
          </div>
        )}
        <Banner tone={chosen.people === "asShown" && !deck.areNamesHidden ? "warning" : "info"}>
          {t(`presentExports.names.${namesSentence(chosen, deck)}`)}
        </Banner>
      </div>
    </Dialog>
  );
}

function Outcome({ state, onStop }: { readonly state: Exporting; readonly onStop: () => void }) {
  const { t } = useWords();
  switch (state.status) {
    case "idle":
      return null;
    case "making":
      return (
        <Progress
          label={t("presentExports.making")}
          doneShare={state.doneShare}
          cancel={{ label: t("presentExports.stop"), onCancel: onStop }}
        />
      );
    case "choosing":
      return (
        <p className="present-exports-choosing" role="status">
          {t("presentExports.choosing")}
        </p>
      );
    case "stopped":
      return <Banner tone="info">{t("presentExports.stopped")}</Banner>;
    case "saved":
      return <Banner tone="notice">{t("presentExports.saved", { name: state.name })}</Banner>;
    case "failed":
      return <Banner tone="error">{errorMessage(t, state.error)}</Banner>;
  }
}
