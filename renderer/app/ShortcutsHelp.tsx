import { useWords } from "../i18n/use-words.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { Kbd } from "../ui/Kbd.tsx";
import { commandKey, shiftKey } from "./platform.ts";
import { useFrame, useSingleKeys } from "./use-frame.ts";
import "./ShortcutsHelp.css";

type Row = readonly [words: string, ...keys: (readonly string[])[]];
const row = (...parts: Row): Row => parts;

export function ShortcutsHelp() {
  const { t } = useWords();
  const clear = useFrame((frame) => frame.clear);
  const hasSingleKeys = useSingleKeys();
  const rows: readonly Row[] = [
    [t("frame.shortcuts.palette"), [commandKey, "K"]],
    ...(hasSingleKeys ? [row(t("frame.shortcuts.screens"), ["1 – 9"])] : []),
    [t("frame.shortcuts.undo"), [commandKey, "Z"]],
    [t("frame.shortcuts.redo"), [commandKey, shiftKey, "Z"], [commandKey, "Y"]],
    [t("frame.shortcuts.names"), [commandKey, shiftKey, "H"]],
    [t("frame.shortcuts.settings"), [commandKey, ","]],
    [t("frame.shortcuts.inPlace"), [t("frame.shortcuts.arrows")]],
    [t("frame.shortcuts.bigStep"), ["Page Up"], ["Page Down"]],
    [t("frame.shortcuts.escape"), ["Esc"]],
    ...(hasSingleKeys ? [row(t("frame.shortcuts.help"), ["?"])] : []),
  ];
  return (
    <Dialog title={t("frame.shortcuts.title")} closeLabel={t("common.close")} onClose={clear} place="small">
      <dl className="shortcuts">
        {rows.map(([words, ...choices]) => (
          <div className="shortcuts-row" key={words}>
            <dt>{words}</dt>
            <dd>
              {choices.map((keys) => (
                <Kbd key={keys.join()} keys={keys} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
