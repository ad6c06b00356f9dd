/** Beside the matrix: the row that is looked at, and everything that lies on the ground with its cure. */
import { Panel } from "../../../ui/Panel.tsx";
import { Still } from "../../../ui/Still.tsx";
import { withGaps } from "./duties.view.ts";
import { Cure, DutyHours, OwnerList } from "./DutyCard.tsx";
import { OwnerSelects } from "./OwnerSelects.tsx";
import type { Duties } from "./use-duties.ts";

type GapsPanelProps = {
  readonly duties: Duties;
  readonly chosenKey: string | undefined;
  readonly choose: (key: string) => void;
  readonly onEdit: (workId: string) => void;
};

export function GapsPanel({ duties, chosenKey, choose, onEdit }: GapsPanelProps) {
  const { rows, speech, team } = duties;
  const { t } = speech;
  const gaps = withGaps(rows);
  const chosen = rows.find(({ key }) => key === chosenKey);
  return (
    <aside className="duties-side">
      {chosen && (
        <Panel title={t("examineDuties.card.chosen", { name: chosen.name })}>
          <DutyHours row={chosen} duties={duties} />
          <OwnerList row={chosen} duties={duties} />
          <Still when={team.isFrozen}>
            <OwnerSelects row={chosen} duties={duties} />
          </Still>
        </Panel>
      )}
      <Panel title={t("examineDuties.card.gaps")} note={t("examineDuties.card.gapsNote")}>
        {gaps.length === 0 ? (
          <p className="duties-quiet">{t("examineDuties.card.noGaps")}</p>
        ) : (
          <ul className="duties-gaps">
            {gaps.map((row) => (
              <li key={row.key} className="duties-card" data-chosen={row.key === chosenKey || undefined}>
                <h3 className="duties-name">
                  <button type="button" aria-pressed={row.key === chosenKey} onClick={() => choose(row.key)}>
                    {row.name}
                  </button>
                  <span className="duties-quiet">{t(`examineDuties.kinds.${row.kind}`)}</span>
                </h3>
                <Cure {...{ row, duties, onEdit }} />
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </aside>
  );
}
