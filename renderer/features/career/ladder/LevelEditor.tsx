/** One level: who stands on it, what it is, and where it leads. */
import { useState } from "react";
import { type Level, trackIds } from "../../../../shared/domain/ladder.ts";
import type { Team } from "../../../focus/use-team.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { NumberField } from "../../../ui/NumberField.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Select } from "../../../ui/Select.tsx";
import { Switch } from "../../../ui/Switch.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { Holders } from "./Holders.tsx";
import { Requirements } from "./Requirements.tsx";
import { SeatsFields } from "./SeatsFields.tsx";
import { SeatsThen } from "./SeatsThen.tsx";
import type { Standing } from "./standing.view.ts";
import { useLevelEdit } from "./use-ladder-edit.ts";
import { Ways } from "./Ways.tsx";

type LevelEditorProps = { readonly standing: Standing; readonly team: Team; readonly onRemove: () => void };

export function LevelEditor({ standing, team, onRemove }: LevelEditorProps) {
  const { t } = useWords();
  const { level } = standing;
  return (
    <Panel title={level.name}>
      <div className="ladder-editor">
        <Holders key={level.id} standing={standing} team={team} />
        {!team.isFirstMonth && <SeatsThen standing={standing} team={team} />}
        <Facts level={level} />
        <SeatsFields key={`seats ${level.id}`} level={level} />
        <Ways level={level} levels={team.baseline.levels} />
        <Requirements level={level} />
        <div>
          <Button tone="quiet" onPress={onRemove}>
            {t("careerLadder.editor.remove")}
          </Button>
        </div>
      </div>
    </Panel>
  );
}

const yen: Intl.NumberFormatOptions = { maximumFractionDigits: 0 };

function Facts({ level }: { readonly level: Level }) {
  const { t } = useWords();
  const change = useLevelEdit(level);
  const number = (fact: "rank" | "typicalMonths" | "salaryJpy") => (value: number) =>
    !Number.isNaN(value) && change({ [fact]: value });
  return (
    <>
      <LevelName key={`${level.id} ${level.name}`} level={level} />
      <div className="ladder-pair">
        <Select
          label={t("careerLadder.editor.track")}
          value={level.track}
          options={trackIds.map((id) => ({ id, label: t(`careerLadder.tracks.${id}`) }))}
          onChange={(track) => change({ track })}
        />
        <NumberField
          label={t("careerLadder.editor.rank")}
          note={t("careerLadder.editor.rankNote")}
          value={level.rank}
          minValue={0}
          maxValue={20}
          onChange={number("rank")}
        />
      </div>
      <NumberField
        label={t("careerLadder.editor.typicalMonths")}
        value={level.typicalMonths}
        minValue={1}
        maxValue={240}
        onChange={number("typicalMonths")}
      />
      <NumberField
        label={t("careerLadder.editor.salary")}
        unit={t("careerLadder.editor.yen")}
        value={level.salaryJpy}
        minValue={0}
        maxValue={1_000_000_000}
        step={100_000}
        formatOptions={yen}
        onChange={number("salaryJpy")}
      />
      <Switch isOn={level.leadsPeople} onChange={(leadsPeople) => change({ leadsPeople })}>
        {t("careerLadder.editor.leadsPeople")}
      </Switch>
    </>
  );
}

/** Typed in peace; taken when left. An empty one is not a name. */
function LevelName({ level }: { readonly level: Level }) {
  const { t } = useWords();
  const change = useLevelEdit(level);
  const [text, setText] = useState(level.name);
  const name = text.trim();
  const commit = () => {
    if (name === "") setText(level.name);
    else if (name !== level.name) change({ name });
  };
  return (
    <TextField
      label={t("careerLadder.editor.name")}
      value={text}
      maxLength={200}
      onChange={setText}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === "Enter" && !event.nativeEvent.isComposing) commit();
      }}
    />
  );
}
