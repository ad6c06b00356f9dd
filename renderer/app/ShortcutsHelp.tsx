import { useWords } from "../i18n/use-words.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { ShortcutList } from "./ShortcutList.tsx";
import { useFrame } from "./use-frame.ts";

export function ShortcutsHelp() {
  const { t } = useWords();
  const clear = useFrame((frame) => frame.clear);
  return (
    <Dialog title={t("frame.shortcuts.title")} closeLabel={t("common.close")} onClose={clear} place="small">
      <ShortcutList />
    </Dialog>
  );
}
