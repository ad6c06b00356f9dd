/** New customers typed month by month, a year in a row; what was copied from a spreadsheet is pasted from a month on. */
import { type ClipboardEvent, useState } from "react";
import { withColumn, withMonth } from "../../../../shared/analysis/demand/drawn-series.ts";
import { monthOfYear, yearOf } from "../../../../shared/base/month.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { NumberField } from "../../../ui/NumberField.tsx";
import { useStill } from "../../../ui/Still.tsx";
import { type Column, Table } from "../../../ui/Table.tsx";
import type { GrowthView } from "./growth.view.ts";
import { pastedNumbers } from "./pasted-numbers.ts";

type MonthsEditorProps = {
  readonly segmentName: string;
  readonly view: GrowthView;
  readonly onWrite: (values: readonly number[]) => void;
};

const fine: Intl.NumberFormatOptions = { maximumFractionDigits: 2 };
const calendar = Array.from({ length: 12 }, (_, index) => index + 1);

export function MonthsEditor({ segmentName, view, onWrite }: MonthsEditorProps) {
  const { t, formats } = useWords();
  const isStill = useStill();
  const [said, say] = useState<string>();
  const { months, values, from, to } = view;
  const years = [...new Set(months.map(yearOf))];
  const indexOf = (year: number, month: number) =>
    months.findIndex((each) => yearOf(each) === year && monthOfYear(each) === month);

  /** One value goes into its field as anywhere else; several are ours. */
  function paste(event: ClipboardEvent<HTMLElement>) {
    const text = event.clipboardData.getData("text/plain");
    const place = event.target instanceof Element && event.target.closest<HTMLElement>("[data-month]");
    if (isStill || !place || !/[\t\r\n]/.test(text.trim())) return;
    event.preventDefault();
    const first = Number(place.dataset["month"]);
    const pasted = pastedNumbers(text);
    if ("unread" in pasted) {
      say(t("capacityDemand.growth.notPasted", { text: pasted.unread }));
      return;
    }
    const column = pasted.numbers.slice(0, to - first);
    onWrite(withColumn(values, first, column));
    say(t("capacityDemand.growth.pasted", { count: column.length, month: formats.month(months[first]!) }));
  }

  const columns: Column<number>[] = [
    { id: "year", head: t("capacityDemand.growth.year"), isRowHead: true, cell: (year: number) => year },
    ...calendar.map((month) => ({
      id: String(month),
      head: formats.monthOnly(months.find((each) => monthOfYear(each) === month) ?? months[0]!),
      isNumber: true,
      cell: (year: number) => {
        const index = indexOf(year, month);
        if (index < 0) return undefined;
        if (index < from || index >= to) return formats.decimal(values[index]!, 2);
        return (
          <span data-month={index}>
            <NumberField
              label={t("capacityDemand.growth.monthOf", {
                segment: segmentName,
                month: formats.month(months[index]!),
              })}
              hideLabel
              value={Math.round(values[index]! * 100) / 100}
              minValue={0}
              maxValue={10_000}
              step={0.05}
              formatOptions={fine}
              onChange={(value) => !Number.isNaN(value) && onWrite(withMonth(values, { month: index, value }))}
            />
          </span>
        );
      },
    })),
  ].filter(({ id }) => id === "year" || months.some((each) => monthOfYear(each) === Number(id)));
  return (
    <div className="demand-months" onPasteCapture={paste}>
      <Table
        caption={t("capacityDemand.growth.tableCaption", { segment: segmentName })}
        columns={columns}
        rows={years}
        keyOf={String}
      />
      <p className="demand-quiet">{t("capacityDemand.growth.pasteHelp")}</p>
      <p className="demand-quiet" role="status">
        {said}
      </p>
    </div>
  );
}
