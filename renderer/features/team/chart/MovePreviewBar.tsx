/** While somebody is on the way to another manager: what letting go would do, or why it cannot be. */
import { CircleAlert, MoveRight } from "lucide-react";
import { topStrip } from "./use-stage-pointer.ts";
import type { Moves } from "./use-moves.ts";
import type { OrgChartControl } from "./use-org-chart.ts";

type MovePreviewBarProps = {
  readonly control: OrgChartControl;
  readonly moves: Moves;
  /** By hand: then the keys need no words. */
  readonly isCarried: boolean;
};

export function MovePreviewBar({ control, moves, isCarried }: MovePreviewBarProps) {
  const { t } = control.words;
  const { moving, preview, outcome } = moves;
  if (!moving) return undefined;
  const isRefused = outcome?.ok === false;
  const Sign = isRefused ? CircleAlert : MoveRight;
  const [sentence, ...effects] = preview ?? [t("teamChart.move.choose")];
  return (
    <>
      {control.team.isFirstMonth && (
        <div
          className="org-chart-top"
          data-aimed={moving.target !== undefined && moving.target.id === undefined}
          style={{ height: topStrip }}
          aria-hidden
        >
          {t("teamChart.move.nobody")}
        </div>
      )}
      <div className="org-chart-preview" data-refused={isRefused}>
        <Sign size={16} aria-hidden />
        <div>
          <p className="org-chart-preview-sentence">{sentence}</p>
          {effects.length > 0 && <p className="org-chart-preview-effects">{effects.join(" · ")}</p>}
          {!isCarried && (
            <p className="org-chart-preview-effects">{t("teamChart.move.start", { who: moves.who(moving.ids) })}</p>
          )}
        </div>
      </div>
    </>
  );
}
