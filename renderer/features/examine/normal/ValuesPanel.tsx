/** Values typed and pasted in place, as in a spreadsheet; each deed is one step to undo. */
import { useState } from "react";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { onlyCell, type Place } from "../../../ui/sheet/selection.ts";
import { Sheet } from "../../../ui/sheet/Sheet.tsx";
import type { RowLook, SheetColumn, SheetDeeds } from "../../../ui/sheet/sheet.ts";
import { VisuallyHidden } from "../../../ui/VisuallyHidden.tsx";
import { useUndo } from "../../../workspace/use-undo.ts";
import { keyOf, nameOfMetric } from "./normal.view.ts";
import type { MetricDeeds } from "./use-metric-deeds.ts";
import {
  copied,
  filled,
  filledDown,
  type MonthRow,
  pasted,
  readValue,
  rowsOf,
  seriesAt,
  textAt,
  type Written,
} from "./values.view.ts";
import { unitOfSeries } from "../../../../shared/analysis/normal/metric-traits.ts";

const plain: RowLook = { tone: "plain" };
const lookOf = () => plain;
const rowKey = ({ month }: MonthRow) => month;

type ValuesPanelProps = { readonly baseline: Baseline; readonly deeds: MetricDeeds; readonly isFrozen: boolean };

export function ValuesPanel({ baseline, deeds, isFrozen }: ValuesPanelProps) {
  const words = useWords();
  const { t, formats } = words;
  const { undo, redo } = useUndo();
  const { metrics, segments } = baseline;
  const ground = { rows: rowsOf(baseline), metrics };
  const [selection, select] = useState(() => onlyCell({ row: ground.rows.length - 1, column: 1 }));
  const [said, setSaid] = useState("");

  function write({ cells, left }: Written) {
    if (isFrozen) {
      setSaid(t("examineNormal.values.frozen"));
      return;
    }
    if (cells.length > 0) deeds.write(cells);
    setSaid(
      formats.sentences(
        t("examineNormal.values.wrote", { count: cells.length }),
        left > 0 && t("examineNormal.values.left", { count: left }),
      ),
    );
  }

  const textOf = (place: Place) => {
    const [series, row] = [seriesAt(ground, place), ground.rows[place.row]];
    return series && row ? textAt(series, row.month) : undefined;
  };

  const sheetDeeds: SheetDeeds = {
    open(place) {
      const text = textOf(place);
      if (text === undefined) return { refusal: t("examineNormal.values.fixed") };
      return isFrozen ? { refusal: t("examineNormal.values.frozen") } : { text };
    },
    optionsFor: () => [],
    isMany: () => false,
    hintFor: () => undefined,
    write(places, text) {
      const [first] = places;
      const series = first && seriesAt(ground, first);
      if (!series) return t("examineNormal.values.fixed");
      if (readValue(series, text) === undefined) return t("examineNormal.values.unread", { text });
      write(filled(ground, places.length === 1 ? onlyCell(first) : selection, text));
      return undefined;
    },
    clear() {
      if (isFrozen) return t("examineNormal.values.frozen");
      write(filled(ground, selection, ""));
      return undefined;
    },
    fillDown: () => write(filledDown(ground, selection)),
    copy: () => copied(ground, selection),
    paste: (text) => write(pasted(ground, selection, text)),
    undo,
    redo,
    toggle: () => false,
  };

  const columns: readonly SheetColumn<MonthRow>[] = [
    {
      id: "month",
      head: t("examineNormal.values.month"),
      width: 104,
      isRowHead: true,
      draw: ({ month }) => formats.month(month),
    },
    ...metrics.map((series): SheetColumn<MonthRow> => ({
      id: keyOf(series),
      head: nameOfMetric(series, segments, words),
      ...(unitOfSeries(series) === "share" && { unit: t("examineNormal.values.percent") }),
      width: 148,
      isNumber: true,
      draw: ({ month }) => textAt(series, month),
    })),
  ];
  return (
    <div className="normal-values">
      <Sheet
        label={t("examineNormal.values.label")}
        keysHelp={t("examineNormal.values.keys")}
        {...{ columns, lookOf, selection }}
        rows={ground.rows}
        keyOf={rowKey}
        frozen={1}
        isFilled={(place) => textOf(place) !== ""}
        onSelect={select}
        deeds={sheetDeeds}
        headDeeds={{}}
      />
      <p className="normal-quiet">{t("examineNormal.values.keys")}</p>
      <p className="normal-quiet" aria-hidden="true">
        {said}
      </p>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </div>
  );
}
