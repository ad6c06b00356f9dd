import { useState } from "react";
import { openNotesOf } from "../../../shared/domain/sealed-notes.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Button } from "../../ui/Button.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { useWorkspace } from "../../workspace/use-workspace.ts";
import { ChangeNotesPassphraseDialog } from "./ChangeNotesPassphraseDialog.tsx";
import { SealNotesDialog } from "./SealNotesDialog.tsx";
import { SealRestDialog } from "./SealRestDialog.tsx";
import "./vault.css";

/** Who may read what people wrote about conversations. */
export function NotesSealPanel() {
  const { t } = useWords();
  const noteSeal = useWorkspace(({ workspace }) => workspace.noteSeal);
  const count = useWorkspace(({ workspace }) => openNotesOf(workspace).length);
  const [dialog, setDialog] = useState<"seal" | "rest" | "change">();
  const [told, setTold] = useState<string>();
  const close = () => setDialog(undefined);
  return (
    <Panel title={t("vault.notes.title")} note={t("vault.notes.body")}>
      {noteSeal && <p className="vault-prose">{t("vault.notes.on")}</p>}
      {count > 0 && <p className="vault-prose">{t("vault.notes.open", { count })}</p>}
      {!noteSeal && count === 0 && <p className="vault-prose">{t("vault.notes.off")}</p>}
      <div className="vault-deeds">
        {!noteSeal && <Button onPress={() => setDialog("seal")}>{t("vault.notes.seal")}</Button>}
        {noteSeal && count > 0 && <Button onPress={() => setDialog("rest")}>{t("vault.notes.sealRest")}</Button>}
        {noteSeal && <Button onPress={() => setDialog("change")}>{t("vault.notes.change")}</Button>}
      </div>
      {told !== undefined && (
        <p className="vault-note" role="status">
          {told}
        </p>
      )}
      {dialog === "seal" && <SealNotesDialog onClose={close} />}
      {dialog === "rest" && noteSeal && <SealRestDialog noteSeal={noteSeal} onClose={close} />}
      {dialog === "change" && <ChangeNotesPassphraseDialog onClose={close} onTell={setTold} />}
    </Panel>
  );
}
