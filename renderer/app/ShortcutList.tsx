import { useWords } from "../i18n/use-words.ts";
import { Kbd } from "../ui/Kbd.tsx";
import { commandKey, shiftKey } from "./platform.ts";
import { useSingleKeys } from "./use-frame.ts";
import "./ShortcutList.css";

type Row = readonly [words: string, ...keys: (readonly string[])[]];
const row = (...parts: Row): Row => parts;

/** Every shortcut of the window; those of a single key only while they are on. */
export function ShortcutList() {
  const { t } = useWords();
  const hasSingleKeys = useSingleKeys();
  const rows: readonly Row[] = [
    [t("frame.shortcuts.palette"), [commandKey, "K"]],
    ...(hasSingleKeys ? [row(t("frame.shortcuts.screens"), ["1 – 9"])] : []),
    [t("frame.shortcuts.undo"), [commandKey, "Z"]],
    [t("frame.shortcuts.redo"), [commandKey, shiftKey, "Z"], [commandKey, "Y"]],
    [t("frame.shortcuts.names"), [commandKey, shiftKey, "H"]],
    [t("vault.lockNow"), [commandKey, "L"]],
    [t("frame.shortcuts.settings"), [commandKey, ","]],
    [t("frame.shortcuts.inPlace"), [t("frame.shortcuts.arrows")]],
    ...(hasSingleKeys ? [row(t("compare.look.key"), ["B"])] : []),
    [t("frame.shortcuts.bigStep"), ["Page Up"], ["Page Down"]],
    [t("frame.shortcuts.escape"), ["Esc"]],
    ...(hasSingleKeys ? [row(t("frame.shortcuts.help"), ["?"])] : []),
  ];
  return (
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
  );
}
