import { memo } from "react";
import type { Projection } from "../../../shared/analysis/projection.ts";
import type { Baseline } from "../../../shared/domain/baseline.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import { useFocus } from "../../focus/use-focus.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Panel } from "../../ui/Panel.tsx";
import { details } from "./details.view.ts";

type DetailLinksProps = {
  readonly projection: Projection;
  readonly baseline: Baseline;
  readonly scenario: Scenario;
};

/** The way to the screens that hold the detail, each with what is to be found there now. */
export const DetailLinks = memo(function DetailLinks({ projection, baseline, scenario }: DetailLinksProps) {
  const words = useWords();
  const { goTo } = useFocus();
  return (
    <Panel title={words.t("overview.details.title")}>
      <ul className="overview-details">
        {details(projection, { baseline, scenario }, words).map(({ place, screen, finding }) => (
          <li key={place.screen}>
            <button type="button" className="overview-detail" onClick={() => goTo(place)}>
              <span className="overview-detail-screen">{screen}</span>
              <span className="overview-detail-finding">{finding}</span>
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  );
});
