/** Work between teams in a form, taken as one edit. */
import { useState } from "react";
import { modelTeamIds } from "../../../../shared/catalogue/hand-overs.ts";
import type { WorkBetween } from "../../../../shared/domain/work-between.ts";
import { useNames } from "../../../i18n/use-names.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
import { Switch } from "../../../ui/Switch.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { shownWords } from "./between.view.ts";
import { teamName } from "../../../explain/owner-name.ts";
import { TeamField } from "./TeamField.tsx";

export type OpenedForm = { readonly work: WorkBetween; readonly isNew: boolean };

type WorkFormProps = OpenedForm & {
  readonly onKeep: (work: WorkBetween) => void;
  readonly onRemove: (work: WorkBetween) => void;
  readonly onClose: () => void;
};

/** Nothing is kept that says nothing. */
function tidy({ passes = "", losses = "", ...work }: WorkBetween): WorkBetween {
  return {
    ...{ ...work, name: work.name.trim(), from: work.from.trim(), to: work.to.trim() },
    ...(passes.trim() !== "" && { passes: passes.trim() }),
    ...(losses.trim() !== "" && { losses: losses.trim() }),
  };
}

export function WorkForm({ work, isNew, onKeep, onRemove, onClose }: WorkFormProps) {
  const { t, language } = useWords();
  const { areHidden } = useNames();
  const [draft, setDraft] = useState(work);
  const [isChecked, check] = useState(false);
  const set = (facts: Partial<WorkBetween>) => setDraft({ ...draft, ...facts });
  const isWhole = [draft.name, draft.from, draft.to].every((text) => text.trim() !== "");
  const keep = () => {
    check(true);
    if (!isWhole) return;
    onKeep(tidy(draft));
    onClose();
  };
  const teams = [...new Set([...modelTeamIds, ...draft.targetOf, draft.from, draft.to])].filter(
    (team) => team.trim() !== "",
  );
  const isHidden = (field: "passes" | "losses") =>
    (work[field] ?? "") !== "" && shownWords(work[field], field, work, areHidden) === undefined;
  return (
    <Dialog
      title={isNew ? t("examineDuties.form.add") : t("examineDuties.form.edit", { name: work.name })}
      closeLabel={t("examineDuties.form.close")}
      onClose={onClose}
      footer={
        <>
          {!isNew && (
            <Button
              tone="danger"
              onPress={() => {
                onRemove(work);
                onClose();
              }}
            >
              {t("examineDuties.form.remove")}
            </Button>
          )}
          <Button tone="quiet" onPress={onClose}>
            {t("examineDuties.form.cancel")}
          </Button>
          <Button tone="primary" onPress={keep}>
            {t(isNew ? "examineDuties.form.keep" : "examineDuties.form.save")}
          </Button>
        </>
      }
    >
      <div className="duties-form">
        <TextField
          label={t("examineDuties.form.name")}
          value={draft.name}
          maxLength={120}
          error={isChecked && draft.name.trim() === "" ? t("examineDuties.form.needsName") : undefined}
          onChange={(name) => set({ name })}
        />
        <div className="duties-form-pair">
          <TeamField
            label={t("examineDuties.form.from")}
            team={draft.from}
            onChange={(from) => set({ from })}
            isChecked={isChecked}
          />
          <TeamField
            label={t("examineDuties.form.to")}
            team={draft.to}
            onChange={(to) => set({ to })}
            isChecked={isChecked}
          />
        </div>
        <fieldset className="duties-targets">
          <legend className="field-label">{t("examineDuties.form.target")}</legend>
          {teams.map((team) => (
            <Switch
              key={team}
              isOn={draft.targetOf.includes(team)}
              onChange={(isOn) =>
                set({ targetOf: isOn ? [...draft.targetOf, team] : draft.targetOf.filter((one) => one !== team) })
              }
            >
              {teamName(team, language)}
            </Switch>
          ))}
          <p className="duties-quiet">{t("examineDuties.form.targetNote")}</p>
        </fieldset>
        {(["passes", "losses"] as const).map((field) =>
          isHidden(field) ? (
            <p key={field} className="duties-quiet">
              {t("examineDuties.between.hidden")}
            </p>
          ) : (
            <TextArea
              key={field}
              label={t(`examineDuties.form.${field}`)}
              value={draft[field] ?? ""}
              maxLength={2_000}
              onChange={(text) => set({ [field]: text })}
            />
          ),
        )}
      </div>
    </Dialog>
  );
}
