import { type Competency, competencies, competencyIds } from "../../../../shared/catalogue/competencies.ts";
import type { Level } from "../../../../shared/domain/ladder.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Select } from "../../../ui/Select.tsx";
import { useLevelEdit } from "./use-ladder-edit.ts";

const asked = ["none", "0", "1", "2", "3", "4"] as const;

/** What somebody on a level can do, skill by skill; manager skills only where people are led. */
export function Requirements({ level }: { readonly level: Level }) {
  const { t, formats, language } = useWords();
  const change = useLevelEdit(level);
  const { requirements = {} } = level;
  const ids = competencyIds.filter(
    (id) => level.leadsPeople || competencies[id].kind !== "manager" || requirements[id] !== undefined,
  );
  const choose = (id: Competency, choice: (typeof asked)[number]) => {
    const { [id]: _, ...others } = requirements;
    change({ requirements: choice === "none" ? others : { ...others, [id]: Number(choice) } });
  };
  return (
    <details className="ladder-requirements">
      <summary>{t("careerLadder.editor.requirements")}</summary>
      <p className="ladder-quiet">{t("careerLadder.editor.requirementsNote")}</p>
      <div className="ladder-skills">
        {ids.map((id) => {
          const value = requirements[id];
          return (
            <div key={id} className="ladder-skill">
              <span aria-hidden>{competencies[id].name[language]}</span>
              <Select
                label={competencies[id].name[language]}
                hideLabel
                value={value === undefined ? "none" : (String(value) as (typeof asked)[number])}
                options={asked.map((choice) => ({
                  id: choice,
                  label: choice === "none" ? t("careerLadder.editor.notAsked") : formats.integer(Number(choice)),
                }))}
                onChange={(choice) => choose(id, choice)}
              />
            </div>
          );
        })}
      </div>
    </details>
  );
}
