/** What can be done with the paper: copy it, or save it in a form that others can read. */
import { useState } from "react";
import type { Document } from "../../shared/base/document.ts";
import { type AppError, attempt } from "../../shared/base/errors.ts";
import { toHtml } from "../../shared/format/document/to-html.ts";
import { toMarkdown } from "../../shared/format/document/to-markdown.ts";
import { toPlainText } from "../../shared/format/document/to-plain-text.ts";
import { errorMessage } from "../../shared/i18n/translate.ts";
import type { Desktop } from "../../shared/ipc/desktop.ts";
import { useWords } from "../i18n/use-words.ts";
import { Button } from "../ui/Button.tsx";
import { Select } from "../ui/Select.tsx";
import "./paper.css";

const formats = {
  html: { write: toHtml, ending: "html" },
  markdown: { write: toMarkdown, ending: "md" },
  text: { write: toPlainText, ending: "txt" },
} as const;
type Format = keyof typeof formats;
const formatIds = Object.keys(formats) as readonly Format[];

type PaperToolsProps = {
  document: Document;
  /** Whom it may be given to; stands where the outcome will. */
  note: string;
  desktop?: Pick<Desktop, "saveFile">;
};
type Outcome = { readonly done: "saved"; readonly name: string } | { readonly done: "copied" | "notCopied" };

export function PaperTools({ document, note, desktop = window.desktop }: PaperToolsProps) {
  const { t } = useWords();
  const [format, setFormat] = useState<Format>("html");
  const [outcome, setOutcome] = useState<Outcome | { readonly done: "failed"; readonly error: AppError }>();

  async function save() {
    const { write, ending } = formats[format];
    const answer = await attempt(
      () => desktop.saveFile({ kind: format, suggestedName: `${document.title}.${ending}`, text: write(document) }),
      console.error,
    );
    const saved = answer.ok ? answer.value : answer;
    if (!saved.ok) setOutcome({ done: "failed", error: saved.error });
    else if (saved.value) setOutcome({ done: "saved", name: saved.value.name });
  }

  const copy = () =>
    void navigator.clipboard.writeText(toMarkdown(document)).then(
      () => setOutcome({ done: "copied" }),
      () => setOutcome({ done: "notCopied" }),
    );
  return (
    <div className="paper-tools">
      <p className="paper-note" role="status">
        {outcome === undefined
          ? note
          : outcome.done === "failed"
            ? errorMessage(t, outcome.error)
            : outcome.done === "saved"
              ? t("paper.saved", { name: outcome.name })
              : t(`paper.${outcome.done}`)}
      </p>
      <Select
        label={t("paper.format")}
        hideLabel
        value={format}
        onChange={setFormat}
        options={formatIds.map((id) => ({ id, label: t(`paper.formats.${id}`) }))}
      />
      <Button onPress={copy}>{t("paper.copy")}</Button>
      <Button tone="primary" onPress={() => void save()}>
        {t("paper.save")}
      </Button>
    </div>
  );
}
