import { memo, useMemo } from "react";
import type { Projection } from "../../../../shared/analysis/projection.ts";
import type { Activity } from "../../../../shared/domain/activity.ts";
import { ChartPanel } from "../../../charts/ChartPanel.tsx";
import { CoverageMap } from "../../../charts/CoverageMap.tsx";
import { WhyContent } from "../../../explain/WhyNumber.tsx";
import { useWords } from "../../../i18n/use-words.ts";
import { coverageMapView } from "./coverage-map.view.ts";

type MapPanelProps = { readonly projection: Projection; readonly activities: readonly Activity[] };

/** Where and when work is left undone, all at a glance. */
export const MapPanel = memo(function MapPanel({ projection, activities }: MapPanelProps) {
  const words = useWords();
  const { t } = words;
  const view = useMemo(() => coverageMapView(projection, activities, words), [projection, activities, words]);
  const table = () => ({
    caption: view.caption,
    head: view.rowHead,
    columns: view.months.map(({ full }) => full),
    rows: view.rows.map(({ name, cells }) => ({ name, cells: cells.map(({ text }) => text) })),
  });
  return (
    <ChartPanel title={t("capacity.map.title")} note={t("capacity.map.note")} table={table}>
      <CoverageMap
        view={view}
        why={(activityId, month) => (
          <div className="why-body">
            <p className="why-title">{view.rows.find(({ id }) => id === activityId)?.cells[month]?.sentence}</p>
            <WhyContent about={{ of: "coverage", activityId, month }} />
          </div>
        )}
      />
    </ChartPanel>
  );
});
