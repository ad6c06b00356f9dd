import { setWay } from "../../../../shared/domain/edits/ladder.ts";
import type { Level } from "../../../../shared/domain/ladder.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Switch } from "../../../ui/Switch.tsx";
import { useEdit } from "../../../workspace/use-workspace.ts";

type WaysProps = { readonly level: Level; readonly levels: readonly Level[] };

/** The levels somebody may rise to from here, higher ones first. */
export function Ways({ level, levels }: WaysProps) {
  const { t } = useWords();
  const edit = useEdit();
  const others = levels.filter(({ id }) => id !== level.id).toSorted((a, b) => b.rank - a.rank);
  return (
    <div role="group" aria-label={t("careerLadder.editor.ways")}>
      <h3 className="ladder-small-title">{t("careerLadder.editor.ways")}</h3>
      {others.length === 0 && <p className="ladder-quiet">{t("careerLadder.editor.waysNone")}</p>}
      <div className="ladder-switches">
        {others.map(({ id, name }) => (
          <Switch
            key={id}
            isOn={level.nextLevelIds.includes(id)}
            onChange={(isOpen) => edit({ key: "changeLevel", name: level.name }, setWay(level.id, id, isOpen))}
          >
            {name}
          </Switch>
        ))}
      </div>
    </div>
  );
}
