import { FileSpreadsheet } from "lucide-react";
import { useState } from "react";
import { DropZone } from "react-aria-components/DropZone";
import { Text } from "react-aria-components/Text";
import { type AppError, attempt } from "../../../shared/base/errors.ts";
import { fieldName, type RosterField } from "../../../shared/format/roster/fields.ts";
import { writeRoster } from "../../../shared/format/roster/write-roster.ts";
import { errorMessage } from "../../../shared/i18n/translate.ts";
import type { Desktop } from "../../../shared/ipc/desktop.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { useWorkspace } from "../../workspace/use-workspace.ts";
import type { RosterFile } from "./roster-file.ts";

type FileStepProps = {
  desktop: Pick<Desktop, "openFile" | "saveFile">;
  error: AppError | undefined;
  onError: (error: AppError | undefined) => void;
  onFile: (file: RosterFile) => void;
};

/** Named before the file is chosen, so that people know what to put in it. */
const namedFields: readonly RosterField[] = [
  ...(["id", "name", "reading", "joined", "level", "title", "team", "manager"] as const),
  ...(["salary", "fte", "type", "sales", "support", "analyst", "leaves", "note"] as const),
];

export function FileStep({ desktop, error, onError, onFile }: FileStepProps) {
  const { t, formats, language } = useWords();
  const baseline = useWorkspace((state) => state.workspace.baseline);
  const [isReading, setReading] = useState(false);

  async function choose() {
    setReading(true);
    const opened = await desktop.openFile({ kind: "table" });
    setReading(false);
    if (!opened.ok) onError(opened.error);
    else if (opened.value) onFile(opened.value);
  }

  async function read(file: File) {
    setReading(true);
    const bytes = await attempt(() => file.arrayBuffer(), console.error);
    setReading(false);
    if (bytes.ok) onFile({ name: file.name, bytes: new Uint8Array(bytes.value) });
    else onError({ code: "file/unreadable", name: file.name });
  }

  async function saveExample() {
    const text = writeRoster(baseline.members, baseline, language);
    const saved = await desktop.saveFile({ kind: "csv", suggestedName: t("roster.file.exampleName"), text });
    onError(saved.ok ? undefined : saved.error);
  }

  return (
    <div className="roster-file">
      {error && <Banner tone="error">{errorMessage(t, error)}</Banner>}
      <DropZone
        className="roster-drop"
        onDrop={({ items }) => {
          const dropped = items.find((item) => item.kind === "file");
          if (dropped) void dropped.getFile().then(read);
        }}
      >
        <FileSpreadsheet size={28} aria-hidden />
        <Text slot="label" className="roster-drop-label">
          {t("roster.file.drop")}
        </Text>
        <Button tone="primary" onPress={() => void choose()}>
          {isReading ? t("roster.file.reading") : t(error ? "roster.file.chooseOther" : "roster.file.choose")}
        </Button>
        <p className="roster-soft">{t("roster.file.private")}</p>
      </DropZone>
      <div className="roster-prose">
        <p>{t("roster.file.help")}</p>
        <p>
          {t("roster.file.headers", { fields: formats.list(namedFields.map((field) => fieldName(field)[language])) })}
        </p>
      </div>
      <Button size="small" onPress={() => void saveExample()}>
        {t("roster.file.example")}
      </Button>
    </div>
  );
}
