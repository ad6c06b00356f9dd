import { X } from "lucide-react";
import { useState } from "react";
import { label } from "../../../shared/base/quantities.ts";
import type { Scenario, Tag } from "../../../shared/domain/scenario.ts";
import { useWords } from "../../i18n/use-words.ts";
import { FormDialog } from "../../ui/FormDialog.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { TextField } from "../../ui/TextField.tsx";
import type { ScenarioDeeds } from "./use-scenario-deeds.ts";

type TagDialogProps = {
  readonly scenarios: readonly Scenario[];
  readonly deeds: ScenarioDeeds;
  readonly onClose: () => void;
};

/** The tags that any of the chosen scenarios carry, each with one reason. */
function tagsOf(scenarios: readonly Scenario[]): readonly Tag[] {
  return [...new Map(scenarios.flatMap(({ tags = [] }) => tags).map((tag) => [tag.name, tag])).values()];
}

/** Puts tags on scenarios and takes them off, each with a reason. */
export function TagDialog({ scenarios, deeds, onClose }: TagDialogProps) {
  const { t } = useWords();
  const [name, setName] = useState("");
  const [reason, setReason] = useState("");
  const [isAsked, setAsked] = useState(false);
  const checked = label.safeParse(name);
  function submit() {
    setAsked(true);
    if (!checked.success) return;
    deeds.tag(scenarios, { name: checked.data, ...(reason.trim() !== "" && { reason: reason.trim() }) });
    setName("");
    setReason("");
    setAsked(false);
  }
  const carried = tagsOf(scenarios);
  return (
    <FormDialog
      title={t("scenarios.tag.title")}
      words={{ close: t("common.close"), cancel: t("common.close"), deed: t("scenarios.tag.submit") }}
      className="scenarios-form"
      onSubmit={submit}
      onClose={onClose}
    >
      {carried.length === 0 ? (
        <p className="scenarios-note">{t("scenarios.tag.none")}</p>
      ) : (
        <ul className="scenarios-tag-list">
          {carried.map((tag) => (
            <li key={tag.name}>
              <span className="scenarios-tag">{tag.name}</span>
              <span className="scenarios-note">{tag.reason}</span>
              <IconButton
                size="small"
                label={t("scenarios.tag.remove", { name: tag.name })}
                icon={<X size={14} aria-hidden />}
                onPress={() => deeds.untag(scenarios, tag.name)}
              />
            </li>
          ))}
        </ul>
      )}
      <TextField
        label={t("scenarios.tag.name")}
        value={name}
        onChange={setName}
        maxLength={120}
        error={isAsked && !checked.success ? t("scenarios.tag.nameNeeded") : undefined}
        autoFocus
      />
      <TextField label={t("scenarios.tag.reason")} value={reason} onChange={setReason} maxLength={500} />
    </FormDialog>
  );
}
