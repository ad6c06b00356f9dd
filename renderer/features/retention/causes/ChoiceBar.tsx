/** Who is in the map, and in which order: never by what presses on them. */
import { attritionCauseIds, attritionCauses } from "../../../../shared/catalogue/attrition-causes.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Select } from "../../../ui/Select.tsx";
import { type CauseRow, type Choice, showIds, sortIds, teamsOf } from "./causes.view.ts";

type ChoiceBarProps = {
  readonly rows: readonly CauseRow[];
  readonly choice: Choice;
  readonly choose: (choice: Choice) => void;
};

const all = "*";

export function ChoiceBar({ rows, choice, choose }: ChoiceBarProps) {
  const { t, language } = useWords();
  const teams = teamsOf(rows);
  // Teams are named by people: their places make ids that cannot clash with "all".
  const team = choice.team === undefined ? all : String(teams.indexOf(choice.team));
  return (
    <div className="causes-choice">
      {teams.length > 1 && (
        <Select
          label={t("retentionCauses.map.team")}
          hideLabel
          value={team}
          onChange={(id) => choose({ ...choice, team: id === all ? undefined : teams[Number(id)] })}
          options={[
            { id: all, label: t("retentionCauses.map.allTeams") },
            ...teams.map((name, index) => ({
              id: String(index),
              label: name === "" ? t("retentionCauses.map.noTeam") : name,
            })),
          ]}
        />
      )}
      <Select
        label={t("retentionCauses.map.cause")}
        hideLabel
        value={choice.cause ?? all}
        onChange={(id) => choose({ ...choice, cause: id === all ? undefined : id })}
        options={[
          { id: all, label: t("retentionCauses.map.allCauses") },
          ...attritionCauseIds.map((id) => ({ id, label: attritionCauses[id].inPlainWords[language] })),
        ]}
      />
      <Select
        label={t("retentionCauses.map.show")}
        hideLabel
        value={choice.show}
        onChange={(show) => choose({ ...choice, show })}
        options={showIds.map((id) => ({ id, label: t(`retentionCauses.map.shows.${id}`) }))}
      />
      <Select
        label={t("retentionCauses.map.sort")}
        hideLabel
        value={choice.sort}
        onChange={(sort) => choose({ ...choice, sort })}
        options={sortIds.map((id) => ({ id, label: t(`retentionCauses.map.sorts.${id}`) }))}
      />
    </div>
  );
}
