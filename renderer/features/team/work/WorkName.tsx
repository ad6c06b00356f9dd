import { useState } from "react";
import { type Activity } from "../../../../shared/domain/activity.ts";
import { renameActivity } from "../../../../shared/domain/edits/activities.ts";
import { activityName } from "../../../explain/activity-name.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { TextField } from "../../../ui/TextField.tsx";
import { useEdit } from "../../../workspace/use-workspace.ts";

/** Enter and leaving the field commit, Escape restores; a blank gives back the catalogue's own word. */
export function WorkName({ activity }: { activity: Activity }) {
  const { t, language } = useWords();
  const edit = useEdit();
  const name = activityName(activity, language);
  const [typed, type] = useState<string>();

  function commit() {
    if (typed !== undefined && typed.trim() !== name)
      edit({ key: "changeActivity", name }, renameActivity(activity.id, typed));
    type(undefined);
  }

  return (
    <TextField
      label={t("teamWork.kinds.nameOf", { activity: name })}
      hideLabel
      value={typed ?? name}
      onChange={type}
      onBlur={commit}
      onKeyDown={(event) => {
        // Enter and Escape belong to the conversion of kana while there is one.
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Enter") commit();
        else if (event.key === "Escape") type(undefined);
      }}
      maxLength={60}
    />
  );
}
