import { type Deed, DeedList } from "../../features/data/DeedList.tsx";
import { useWords } from "../../i18n/use-words.ts";
import { Panel } from "../../ui/Panel.tsx";
import { useFiles } from "../use-files.ts";
import { useFrame } from "../use-frame.ts";

/** What comes into the workspace and what goes out of it. */
export function FilesPanel() {
  const { t } = useWords();
  const { open, exportCopy, loadSample } = useFiles();
  const lay = useFrame((frame) => frame.lay);
  const deed = (id: "importRoster" | "export" | "open" | "sample", words: string, run: () => void): Deed => ({
    ...{ id, words, run },
    title: t(`data.inAndOut.${id}.title`),
    note: t(`data.inAndOut.${id}.note`),
  });
  return (
    <Panel title={t("data.inAndOut.title")}>
      <DeedList
        deeds={[
          deed("export", t("data.inAndOut.save"), () => void exportCopy()),
          deed("open", t("data.inAndOut.choose"), () => void open()),
          deed("importRoster", t("data.inAndOut.import"), () => lay({ kind: "roster" })),
          deed("sample", t("data.inAndOut.load"), loadSample),
        ]}
      />
    </Panel>
  );
}
