/** What can be done with the paper: copy it, or save it in a form that others can read. */
import { useState } from "react";
import type { Document } from "../../../../../shared/base/document.ts";
import { type AppError, attempt } from "../../../../../shared/base/errors.ts";
import { toHtml } from "../../../../../shared/format/document/to-html.ts";
import { toMarkdown } from "../../../../../shared/format/document/to-markdown.ts";
import { toPlainText } from "../../../../../shared/format/document/to-plain-text.ts";
import { errorMessage } from "../../../../../shared/i18n/translate.ts";
import type { Desktop } from "../../../../../shared/ipc/desktop.ts";
import { useWords } from "../../../../i18n/use-words.ts";
import { Button } from "../../../../ui/Button.tsx";
import { Select } from "../../../../ui/Select.tsx";

const formats = {
  html: { write: toHtml, ending: "html" },
  markdown: { write: toMarkdown, ending: "md" },
  text: { write: toPlainText, ending: "txt" },
} as const;
type Format = keyof typeof formats;
const formatIds = Object.keys(formats) as readonly Format[];

type BriefToolsProps = { document: Document; desktop?: Pick<Desktop, "saveFile"> };
type Outcome = { readonly done: "saved"; readonly name: string } | { readonly done: "copied" | "notCopied" };

export function BriefTools({ document, desktop = window.desktop }: BriefToolsProps) {
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
    <div className="brief-tools">
      <p className="brief-note" role="status">
        {outcome === undefined
          ? t("teamSkills.brief.safe")
          : outcome.done === "failed"
            ? errorMessage(t, outcome.error)
            : outcome.done === "saved"
              ? t("teamSkills.brief.saved", { name: outcome.name })
              : t(`teamSkills.brief.${outcome.done}`)}
      </p>
      <Select
        label={t("teamSkills.brief.format")}
        hideLabel
        value={format}
        onChange={setFormat}
        options={formatIds.map((id) => ({ id, label: t(`teamSkills.brief.formats.${id}`) }))}
      />
      <Button onPress={copy}>{t("teamSkills.brief.copy")}</Button>
      <Button tone="primary" onPress={() => void save()}>
        {t("teamSkills.brief.save")}
      </Button>
    </div>
  );
}
