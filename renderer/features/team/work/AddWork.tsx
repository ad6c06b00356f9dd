import { Plus } from "lucide-react";
import { useState } from "react";
import { addActivity } from "../../../../shared/domain/edits/activities.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { useEdit } from "../../../workspace/use-workspace.ts";

/** A name is all it takes: what the work is for and whom it suits is set in its row. */
export function AddWork() {
  const { t } = useWords();
  const edit = useEdit();
  const [name, setName] = useState("");
  const given = name.trim();
  return (
    <form
      className="work-add"
      onSubmit={(event) => {
        event.preventDefault();
        if (given === "") return;
        edit({ key: "addActivity", name: given }, addActivity(crypto.randomUUID(), given));
        setName("");
      }}
    >
      <TextField
        label={t("teamWork.kinds.addName")}
        hideLabel
        placeholder={t("teamWork.kinds.addName")}
        value={name}
        onChange={setName}
        maxLength={60}
      />
      <Button type="submit" icon={<Plus size={14} aria-hidden />}>
        {t("teamWork.kinds.add")}
      </Button>
    </form>
  );
}
