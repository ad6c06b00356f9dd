import { memo, useMemo } from "react";
import type { Projection } from "../../../shared/analysis/projection.ts";
import { CauseBars, type CauseRow } from "../../charts/CauseBars.tsx";
import { ChartPanel } from "../../charts/ChartPanel.tsx";
import { roundStep } from "../../charts/scale-range.ts";
import { WhyNumber } from "../../explain/WhyNumber.tsx";
import { useWords } from "../../i18n/use-words.ts";
import { Figure } from "../../ui/Figure.tsx";
import { causeRows } from "./leavers.view.ts";

/** People the team may lose, by reason. Of the team, never of one person. */
export const LeaversPanel = memo(function LeaversPanel({ projection }: { readonly projection: Projection }) {
  const words = useWords();
  const { t, formats } = words;
  const rows = useMemo(() => causeRows(projection, words), [projection, words]);
  const most = Math.max(1, ...rows.map(({ high, people }) => Math.max(high, people)));
  const step = roundStep(most, 4);
  const people = (number: number) => t("overview.leavers.people", { number: formats.people(number) });
  const range = ({ low, high }: CauseRow) => formats.range(formats.integer(low), formats.integer(high));
  return (
    <ChartPanel
      title={t("overview.leavers.title")}
      note={t("overview.leavers.note", {
        months: formats.integer(projection.months.length),
        people: people(projection.totals.leavers.value),
      })}
      table={() => ({
        caption: t("overview.leavers.label"),
        head: t("overview.leavers.reason"),
        columns: [t("overview.leavers.mean"), t("overview.leavers.range")],
        rows: rows.map((row) => ({ name: row.name, cells: [formats.decimal(row.people), range(row)] })),
      })}
    >
      <CauseBars
        rows={rows}
        end={Math.ceil(most / step) * step}
        label={t("overview.leavers.label")}
        figure={(row) => (
          <>
            <WhyNumber
              about={{ of: "leavers", pattern: row.pattern }}
              label={t("explain.leavers.labelPattern", { pattern: row.name })}
              value={<Figure text={people(row.people)} />}
            />{" "}
            <span className="overview-range">{range(row)}</span>
          </>
        )}
      />
    </ChartPanel>
  );
});
