/** Coverage of one segment's own work, counted in some of the futures as soon as somebody asks for it. */
import type { ReactNode } from "react";
import type { Projection } from "../../../../shared/analysis/projection.ts";
import type { SegmentAhead } from "../../../../shared/analysis/demand/customers-ahead.ts";
import type { Segment } from "../../../../shared/domain/accounts.ts";
import type { Activity } from "../../../../shared/domain/activity.ts";
import { activeScenario } from "../../../../shared/domain/workspace.ts";
import { latest } from "../../../analyst/latest.ts";
import { ChartPanel } from "../../../charts/ChartPanel.tsx";
import { CoverageMap } from "../../../charts/CoverageMap.tsx";
import { Assumptions } from "../../../explain/Assumptions.tsx";
import { useWords } from "../../../i18n/use-words.ts";
import { Failed } from "../../../explain/Failed.tsx";
import { Facts } from "../../../ui/Facts.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { useWorkspace } from "../../../workspace/use-workspace.ts";
import { useCustomersAhead } from "../use-customers-ahead.ts";
import { mapTable } from "./coverage-map.view.ts";
import { aheadOf, segmentMapView } from "./segment-map.view.ts";

type SegmentMapProps = {
  readonly projection: Projection;
  readonly activities: readonly Activity[];
  readonly segment: Segment;
  readonly actions: ReactNode;
};

export function SegmentMap({ projection, activities, segment, actions }: SegmentMapProps) {
  const words = useWords();
  const { t, formats } = words;
  const { answered, retry } = useCustomersAhead();
  const ahead = latest(answered);
  const own = aheadOf(ahead, segment.id);
  if (!ahead || !own)
    return (
      <Panel title={t("capacity.map.title")} actions={actions}>
        {answered.status === "failed" ? (
          <Failed onRetry={retry}>{t("capacity.map.failed")}</Failed>
        ) : (
          <Skeleton label={t("capacity.map.loading")} height={320} />
        )}
      </Panel>
    );
  const view = segmentMapView(projection, own, segment, activities, words);
  return (
    <ChartPanel
      title={t("capacity.map.title")}
      note={t("capacity.map.noteSegment", { futures: formats.integer(ahead.futures) })}
      actions={actions}
      table={() => mapTable(view)}
    >
      <CoverageMap
        view={view}
        why={(activityId, month) => (
          <div className="why-body">
            <p className="why-title">{view.rows.find(({ id }) => id === activityId)?.cells[month]?.sentence}</p>
            <SegmentWhy {...{ own, segment, projection, activityId, month }} />
          </div>
        )}
      />
    </ChartPanel>
  );
}

type SegmentWhyProps = {
  readonly own: SegmentAhead;
  readonly segment: Segment;
  readonly projection: Projection;
  readonly activityId: string;
  readonly month: number;
};

function SegmentWhy({ own, segment, projection, activityId, month }: SegmentWhyProps) {
  const { t, formats } = useWords();
  const scenario = useWorkspace(({ workspace }) => activeScenario(workspace));
  const work = own.work.find((each) => each.activityId === activityId);
  const retention = projection.segments.find(({ segmentId }) => segmentId === segment.id)?.coverage[month];
  return (
    <>
      <Facts
        facts={[
          {
            term: t("capacity.map.asked", { segment: segment.name }),
            value: formats.hours(work?.demandHours[month] ?? 0),
          },
          { term: t("capacity.map.undone"), value: formats.hours(work?.undoneHours[month] ?? 0) },
          ...(retention === undefined
            ? []
            : [{ term: t("capacity.map.retention"), value: formats.percent(retention) }]),
        ]}
      />
      <p className="capacity-quiet">{t("capacity.map.retentionNote")}</p>
      <Assumptions ids={["churnGamma"]} scenario={scenario} />
    </>
  );
}
