import { isModelTeam, modelTeamIds, modelTeams } from "../../../../shared/catalogue/hand-overs.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Select } from "../../../ui/Select.tsx";
import { TextField } from "../../../ui/TextField.tsx";

const other = "other";

type TeamFieldProps = {
  readonly label: string;
  readonly team: string;
  readonly onChange: (team: string) => void;
  readonly isChecked: boolean;
};

/** A team of THE MODEL, or another by a name that is typed. */
export function TeamField({ label, team, onChange, isChecked }: TeamFieldProps) {
  const { t, language } = useWords();
  const isOther = !isModelTeam(team);
  return (
    <div>
      <Select
        label={label}
        value={isOther ? other : team}
        options={[
          ...modelTeamIds.map((id) => ({ id, label: modelTeams[id][language] })),
          { id: other, label: t("examineDuties.form.other") },
        ]}
        onChange={(id) => onChange(id === other ? "" : id)}
      />
      {isOther && (
        <TextField
          label={t("examineDuties.form.otherName")}
          value={team}
          maxLength={120}
          error={isChecked && team.trim() === "" ? t("examineDuties.form.needsName") : undefined}
          onChange={onChange}
        />
      )}
    </div>
  );
}
