/** Who waits for whose seat, as a plain list; a seat can be opened on the spot. */
import { memo } from "react";
import { addMonths } from "../../../../shared/base/month.ts";
import { addChanges } from "../../../../shared/domain/edits/changes.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { newId } from "../../../workspace/new-id.ts";
import { useEdit } from "../../../workspace/use-workspace.ts";
import { blockRows } from "./blocks.view.ts";
import type { Shown } from "./use-careers.ts";

export const BlocksPanel = memo(function BlocksPanel({ shown }: { readonly shown: Shown }) {
  const { t, formats } = useWords();
  const edit = useEdit();
  const { ahead, baseline, scenario, monthIndex, nameOf, telling, isFrozen } = shown;
  const rows = blockRows(ahead, baseline, nameOf, telling);
  const month = addMonths(scenario.start, monthIndex);
  const open = (levelId: string, level: string) =>
    edit(
      { key: "openSeats", name: level },
      addChanges([{ id: newId("change"), type: "openSeats", levelId, count: 1, month, enabled: true, tags: [] }]),
    );
  return (
    <Panel title={t("careerAhead.blocks.title")}>
      {rows.length === 0 && <p className="career-quiet">{t("careerAhead.blocks.none")}</p>}
      <ul className="blocks">
        {rows.map(({ levelId, level, since, seats, line, takes }) => (
          <li key={levelId} className="blocks-block">
            <p className="blocks-level">
              {level} <span className="blocks-since">{since}</span>
            </p>
            <p className="blocks-words">{formats.sentences(seats, line)}</p>
            <p className="blocks-words blocks-takes">{takes}</p>
            {!isFrozen && (
              <Button
                size="small"
                aria-label={t("careerAhead.blocks.openLabel", { level })}
                isEdit
                onPress={() => open(levelId, level)}
              >
                {t("careerAhead.blocks.open")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
});
