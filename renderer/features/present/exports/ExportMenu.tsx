/** Where a deck leaves the app as a file. */
import { Download } from "lucide-react";
import { useState } from "react";
import type { PlanToExport } from "../../../../shared/format/office/export-source.ts";
import type { ExportQuestions } from "../../../../shared/ipc/exports.ts";
import type { ShownDeck } from "../../../../shared/presentation/slide.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { ExportDialog } from "./ExportDialog.tsx";

type ExportMenuProps = {
  readonly deck: ShownDeck;
  /** Those that it was made from, the one it argues for first. */
  readonly plans: readonly PlanToExport[];
  readonly desktop?: ExportQuestions;
};

export function ExportMenu({ deck, plans, desktop = window.desktop }: ExportMenuProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={<Download size={14} aria-hidden />} onPress={() => setOpen(true)}>
        {t("presentExports.open")}
      </Button>
      {isOpen && <ExportDialog deck={deck} plans={plans} desktop={desktop} onClose={() => setOpen(false)} />}
    </>
  );
}
