import { useMemo } from "react";
import type { Calibration } from "../../../../../shared/analysis/survival/calibrate.ts";
import { ChartPanel } from "../../../../charts/ChartPanel.tsx";
import { IncidenceChart } from "../../../../charts/IncidenceChart.tsx";
import { StayingChart } from "../../../../charts/StayingChart.tsx";
import { useWords } from "../../../../i18n/use-words.ts";
import { defaultCourse, incidenceTable, incidenceView, medianWords, stayingTable, stayingView } from "./course.view.ts";

const height = 220;

/** How long people stay, and what the others left for, side by side on the same months. */
export function CoursePanels({ found }: { readonly found: Calibration }) {
  const words = useWords();
  const { t, formats } = words;
  const course = useMemo(() => defaultCourse(found), [found]);
  const staying = useMemo(() => stayingView(found, course, words), [found, course, words]);
  const incidence = useMemo(() => incidenceView(found, words), [found, words]);
  return (
    <div className="leavers-courses">
      <ChartPanel
        title={t("retentionLeavers.history.staying.title")}
        note={formats.sentences(
          medianWords(found, words),
          t("retentionLeavers.history.staying.note", { since: found.since ? formats.month(found.since) : "" }),
        )}
        table={() => stayingTable(found, staying, words)}
      >
        <StayingChart
          view={staying}
          formats={formats}
          cursorLabel={t("retentionLeavers.history.staying.cursor")}
          height={height}
        />
      </ChartPanel>
      <ChartPanel
        title={t("retentionLeavers.history.incidence.title")}
        note={t("retentionLeavers.history.incidence.note")}
        table={() => incidenceTable(found, course, words)}
      >
        <IncidenceChart
          view={incidence}
          formats={formats}
          cursorLabel={t("retentionLeavers.history.incidence.cursor")}
          height={height}
        />
      </ChartPanel>
    </div>
  );
}
