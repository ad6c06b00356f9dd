import { FileSpreadsheet } from "lucide-react";
import { type ClipboardEvent, useState } from "react";
import { DropZone } from "react-aria-components/DropZone";
import { Text } from "react-aria-components/Text";
import { type AppError, attempt } from "../../../shared/base/errors.ts";
import { tableKindIds, tableKinds } from "../../../shared/format/tables.ts";
import { errorMessage } from "../../../shared/i18n/translate.ts";
import type { Desktop } from "../../../shared/ipc/desktop.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { Progress } from "../../ui/Progress.tsx";
import type { ChosenFile, TableFile } from "./use-table-file.ts";

type FileStepProps = { desktop: Pick<Desktop, "openFile">; file: TableFile };

export function FileStep({ desktop, file }: FileStepProps) {
  const { t, language } = useWords();
  const [failure, setFailure] = useState<AppError>();
  const { doneShare, name } = file;
  const error = failure ?? file.error;

  function take(chosen: ChosenFile) {
    setFailure(undefined);
    file.choose(chosen);
  }

  async function choose() {
    const opened = await desktop.openFile({ kind: "table" });
    if (!opened.ok) setFailure(opened.error);
    else if (opened.value) take(opened.value);
  }

  async function read(dropped: File) {
    const bytes = await attempt(() => dropped.arrayBuffer(), console.error);
    if (bytes.ok) take({ name: dropped.name, bytes: new Uint8Array(bytes.value) });
    else setFailure({ code: "file/unreadable", name: dropped.name });
  }

  /** Cells of a spreadsheet come as lines with tabs between them. */
  function paste(event: ClipboardEvent) {
    const text = event.clipboardData.getData("text/plain");
    const [pasted] = event.clipboardData.files;
    if (pasted) void read(pasted);
    else if (text.trim() !== "") take({ name: t("tables.file.pasted"), bytes: new TextEncoder().encode(text) });
  }

  return (
    <div className="tables-file" onPaste={paste}>
      {error && (
        <Banner tone="error">
          {name === undefined || failure
            ? errorMessage(t, error)
            : t("tables.file.problemIn", { file: name, message: errorMessage(t, error) })}
        </Banner>
      )}
      <DropZone
        className="tables-drop"
        onDrop={({ items }) => {
          const dropped = items.find((item) => item.kind === "file");
          if (dropped) void dropped.getFile().then(read);
        }}
      >
        <FileSpreadsheet size={28} aria-hidden />
        <Text slot="label" className="tables-drop-label">
          {t("tables.file.drop")}
        </Text>
        <Button tone="primary" onPress={() => void choose()}>
          {t(error ? "tables.file.chooseOther" : "tables.file.choose")}
        </Button>
        <p className="tables-soft">{t("tables.file.paste")}</p>
      </DropZone>
      {doneShare !== undefined && (
        <Progress
          label={t("tables.file.progress", { file: name ?? "" })}
          doneShare={doneShare}
          cancel={{ label: t("tables.file.stop"), onCancel: file.stop }}
        />
      )}
      <div className="tables-prose">
        <p>{t("tables.file.help")}</p>
        <p>{t("tables.file.kinds")}</p>
        <dl className="tables-kinds">
          {tableKindIds.map((id) => (
            <div key={id}>
              <dt>{tableKinds[id].name[language]}</dt>
              <dd>{t(`tables.kinds.${id}`)}</dd>
            </div>
          ))}
        </dl>
        <p>{t("tables.file.private")}</p>
      </div>
    </div>
  );
}
