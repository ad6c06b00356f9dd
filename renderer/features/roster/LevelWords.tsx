import type { Baseline } from "../../../shared/domain/baseline.ts";
import type { RosterReading } from "../../../shared/format/roster/reading.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Panel } from "../../ui/Panel.tsx";
import { Select } from "../../ui/Select.tsx";
import type { Corrections } from "./roster-file.ts";
import { openLevels, unknownLevels } from "./roster-import.view.ts";

type LevelWordsProps = {
  reading: RosterReading;
  baseline: Baseline;
  onCorrect: (change: Corrections) => void;
};

/** A company's own grades seldom bear the ladder's names: each is given its meaning once, not row by row. */
export function LevelWords({ reading, baseline, onCorrect }: LevelWordsProps) {
  const { t } = useWords();
  const unknown = unknownLevels(reading, baseline, openLevels(reading));
  if (unknown.length === 0) return null;
  const options = [...baseline.levels].sort((a, b) => a.rank - b.rank).map(({ id, name }) => ({ id, label: name }));
  const { levels } = reading.mapping;
  return (
    <Panel title={t("roster.columns.levels")} note={t("roster.columns.levelsHelp")}>
      <div className="roster-levels">
        {unknown.map(({ word, rows }) => (
          <div className="roster-level" key={word}>
            <span>
              {word} <span className="roster-soft">{t("roster.columns.levelsRows", { count: rows })}</span>
            </span>
            <Select
              label={word}
              hideLabel
              options={options}
              value={levels[word]}
              placeholder={t("roster.columns.levelOpen")}
              onChange={(levelId) => onCorrect({ levels: { ...levels, [word]: levelId } })}
            />
          </div>
        ))}
      </div>
    </Panel>
  );
}
