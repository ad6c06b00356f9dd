import { useMemo } from "react";
import type { Calibration } from "../../../../../shared/analysis/survival/calibrate.ts";
import { CauseGlyph } from "../../../../charts/CauseGlyph.tsx";
import { useWords } from "../../../../i18n/use-words.ts";
import { Panel } from "../../../../ui/Panel.tsx";
import { Table } from "../../../../ui/Table.tsx";
import { type BandRow, bandRows, type PatternRow, patternRows } from "./history.view.ts";

/** One's own leavers beside the catalogue's, by reason and by time with the team. */
export function RatesPanel({ found }: { readonly found: Calibration }) {
  const words = useWords();
  const { t, formats } = words;
  const patterns = useMemo(() => patternRows(found, words), [found, words]);
  const bands = useMemo(() => bandRows(found, words), [found, words]);
  const { reach, ownShareOfParts } = found.verdict;
  const years = formats.integer(found.personYears);
  const column = (id: "reason" | "left" | "defaults" | "learnt" | "range" | "own") =>
    t(`retentionLeavers.history.rates.columns.${id}`);
  const tenure = (id: "band" | "years" | "left" | "defaults" | "learnt") =>
    t(`retentionLeavers.history.rates.tenure.${id}`);
  const name = ({ pattern, name: words }: PatternRow) => (
    <span className="leavers-pattern">
      <CauseGlyph pattern={pattern} /> {words}
    </span>
  );
  return (
    <div className="leavers-courses">
      <Panel
        title={t("retentionLeavers.history.rates.title")}
        note={
          reach === "parts"
            ? t("retentionLeavers.history.rates.note", { years })
            : t("retentionLeavers.history.rates.noteTooLittle", { years, own: formats.percent(ownShareOfParts) })
        }
      >
        <Table
          caption={t("retentionLeavers.history.rates.caption")}
          rows={patterns}
          keyOf={({ pattern }) => pattern}
          columns={[
            { id: "reason", head: column("reason"), isRowHead: true, cell: name },
            { id: "left", head: column("left"), isNumber: true, cell: ({ left }) => left },
            { id: "defaults", head: column("defaults"), isNumber: true, cell: ({ byDefaults }) => byDefaults },
            { id: "learnt", head: column("learnt"), isNumber: true, cell: ({ learnt }) => learnt },
            { id: "range", head: column("range"), isNumber: true, cell: ({ range }) => range },
            { id: "own", head: column("own"), isNumber: true, cell: ({ own }) => own },
          ]}
        />
      </Panel>
      <Panel title={t("retentionLeavers.history.rates.byTenure")}>
        <Table
          caption={t("retentionLeavers.history.rates.byTenureCaption")}
          rows={bands}
          keyOf={({ band }: BandRow) => band}
          columns={[
            { id: "band", head: tenure("band"), isRowHead: true, cell: ({ band }) => band },
            { id: "years", head: tenure("years"), isNumber: true, cell: (row) => row.years },
            { id: "left", head: tenure("left"), isNumber: true, cell: ({ left }) => left },
            { id: "defaults", head: tenure("defaults"), isNumber: true, cell: ({ byDefaults }) => byDefaults },
            { id: "learnt", head: tenure("learnt"), isNumber: true, cell: ({ learnt }) => learnt },
          ]}
        />
      </Panel>
    </div>
  );
}
