import { memo, useMemo, useState } from "react";
import type { Projection } from "../../../../shared/analysis/projection.ts";
import type { Segment } from "../../../../shared/domain/accounts.ts";
import type { Activity } from "../../../../shared/domain/activity.ts";
import { ChartPanel } from "../../../charts/ChartPanel.tsx";
import { CoverageMap } from "../../../charts/CoverageMap.tsx";
import { WhyContent } from "../../../explain/WhyNumber.tsx";
import { useWords } from "../../../i18n/use-words.ts";
import { Select } from "../../../ui/Select.tsx";
import { coverageMapView, mapTable } from "./coverage-map.view.ts";
import { SegmentMap } from "./SegmentMap.tsx";

type MapPanelProps = {
  readonly projection: Projection;
  readonly activities: readonly Activity[];
  readonly segments: readonly Segment[];
};

const everyone = "-";

/** Where and when work is left undone, all at a glance: of everyone, or of one segment. */
export const MapPanel = memo(function MapPanel({ projection, activities, segments }: MapPanelProps) {
  const words = useWords();
  const { t } = words;
  const [chosenId, choose] = useState<string>(everyone);
  const segment = segments.find(({ id }) => id === chosenId);
  const view = useMemo(() => coverageMapView(projection, activities, words), [projection, activities, words]);
  const whose = (
    <Select
      label={t("capacity.map.whose")}
      hideLabel
      quiet
      value={segment?.id ?? everyone}
      options={[
        { id: everyone, label: t("capacity.map.everyone") },
        ...segments.map(({ id, name }) => ({ id, label: name })),
      ]}
      onChange={choose}
    />
  );
  if (segment) return <SegmentMap {...{ projection, activities, segment }} actions={whose} />;
  return (
    <ChartPanel
      title={t("capacity.map.title")}
      note={t("capacity.map.note")}
      actions={whose}
      table={() => mapTable(view)}
    >
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
