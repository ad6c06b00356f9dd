import { type Deed, DeedList } from "../../features/data/DeedList.tsx";
import { useWords } from "../../i18n/use-words.ts";
import { useRole } from "../../role/use-role.ts";
import { Panel } from "../../ui/Panel.tsx";
import { useFiles } from "../use-files.ts";
import { useFrame } from "../use-frame.ts";

/** What comes into the workspace and what goes out of it. */
export function FilesPanel() {
  const { t } = useWords();
  const { open, exportCopy, loadSample } = useFiles();
  const lay = useFrame((frame) => frame.lay);
  const { takesOut } = useRole();
  const deed = (
    id: "export" | "open" | "importTable" | "exportTable" | "sample",
    words: string,
    run: () => void,
  ): Deed => ({
    ...{ id, words, run },
    title: t(`data.inAndOut.${id}.title`),
    note: t(`data.inAndOut.${id}.note`),
  });
  return (
    <Panel title={t("data.inAndOut.title")}>
      <DeedList
        deeds={[
          ...(takesOut ? [deed("export", t("data.inAndOut.save"), exportCopy)] : []),
          deed("open", t("data.inAndOut.choose"), () => void open()),
          deed("importTable", t("data.inAndOut.import"), () => lay({ kind: "import-table" })),
          ...(takesOut ? [deed("exportTable", t("data.inAndOut.save"), () => lay({ kind: "export-table" }))] : []),
          deed("sample", t("data.inAndOut.load"), loadSample),
        ]}
      />
    </Panel>
  );
}
