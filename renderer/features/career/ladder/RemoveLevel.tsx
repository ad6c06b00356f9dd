/** Before a level goes: what points to it, and where its people go. */
import { useState } from "react";
import { removeLevel, usesOfLevel } from "../../../../shared/domain/edits/ladder.ts";
import { nearestLevels } from "../../../../shared/domain/ladder-advice.ts";
import type { Level } from "../../../../shared/domain/ladder.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { AskDialog } from "../../../ui/AskDialog.tsx";
import { Banner } from "../../../ui/Banner.tsx";
import { Select } from "../../../ui/Select.tsx";
import { useEdit, useWorkspace } from "../../../workspace/use-workspace.ts";

type RemoveLevelProps = { readonly level: Level; readonly onClose: () => void };

export function RemoveLevel({ level, onClose }: RemoveLevelProps) {
  const { t } = useWords();
  const edit = useEdit();
  const workspace = useWorkspace((state) => state.workspace);
  const others = workspace.baseline.levels.filter(({ id }) => id !== level.id);
  const [heirId, setHeir] = useState(() => nearestLevels([level], others)[level.id]);
  const { memberIds, hires, otherChanges } = usesOfLevel(workspace, level.id);
  const needsHeir = memberIds.length + hires > 0;
  const isStuck = needsHeir && heirId === undefined;
  return (
    <AskDialog
      title={t("careerLadder.remove.title", { level: level.name })}
      words={{
        close: t("careerLadder.remove.cancel"),
        cancel: t("careerLadder.remove.cancel"),
        deed: t("careerLadder.remove.confirm"),
      }}
      disabledReason={isStuck ? t("careerLadder.remove.lastHeir") : undefined}
      onDo={() => edit({ key: "removeLevel", name: level.name }, removeLevel(level.id, heirId))}
      onClose={onClose}
    >
      <div className="ladder-remove">
        {isStuck && <Banner tone="warning">{t("careerLadder.remove.lastHeir")}</Banner>}
        {memberIds.length > 0 && <p>{t("careerLadder.remove.people", { count: memberIds.length })}</p>}
        {hires > 0 && <p>{t("careerLadder.remove.hires", { count: hires })}</p>}
        {otherChanges > 0 && <p>{t("careerLadder.remove.others", { count: otherChanges })}</p>}
        {needsHeir && heirId !== undefined && (
          <Select
            label={t("careerLadder.remove.heir")}
            value={heirId}
            options={others.map(({ id, name }) => ({ id, label: name }))}
            onChange={setHeir}
          />
        )}
        <p className="ladder-quiet">{t("careerLadder.remove.undo")}</p>
      </div>
    </AskDialog>
  );
}
