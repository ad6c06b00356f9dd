import { useState } from "react";
import type { Baseline } from "../../../shared/domain/baseline.ts";
import { encodingNames, type TextEncoding, textEncodings } from "../../../shared/format/roster/decode-text.ts";
import { fieldName, type RosterField, rosterFieldIds } from "../../../shared/format/roster/fields.ts";
import { type ColumnPlace, columnLetter } from "../../../shared/format/roster/problems.ts";
import type { RosterReading } from "../../../shared/format/roster/reading.ts";
import { isUnused } from "../../../shared/format/roster/recognise-columns.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Banner } from "../../ui/Banner.tsx";
import { type Option, Select } from "../../ui/Select.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { LevelWords } from "./LevelWords.tsx";
import type { Corrections } from "./roster-file.ts";
import { StepHeading } from "./StepHeading.tsx";

type ColumnsStepProps = {
  fileName: string;
  reading: RosterReading;
  baseline: Baseline;
  onCorrect: (change: Corrections) => void;
};

const previewRows = 5;

export function ColumnsStep({ fileName, reading, baseline, onCorrect }: ColumnsStepProps) {
  const { t, language } = useWords();
  const [taken, setTaken] = useState<{ field: RosterField; letter: string }>();
  const { mapping, table } = reading;
  const places = table.header.cells.map((header, index): ColumnPlace => ({
    index,
    letter: columnLetter(index),
    header: header.trim(),
  }));

  const options: Option<RosterField | "unread">[] = [
    { id: "unread", label: t("roster.columns.unread") },
    ...rosterFieldIds.map((field) => ({ id: field, label: fieldName(field)[language] })),
  ];

  function setField({ index, letter }: ColumnPlace, chosen: RosterField | "unread") {
    const field = chosen === "unread" ? undefined : chosen;
    const isTaken = field !== undefined && mapping.columns.some((other, at) => other === field && at !== index);
    setTaken(isTaken ? { field, letter } : undefined);
    onCorrect({
      columns: places.map(({ index: at }) => {
        if (at === index) return field;
        return mapping.columns[at] === field ? undefined : mapping.columns[at];
      }),
    });
  }

  const columns: Column<ColumnPlace>[] = [
    {
      id: "column",
      head: t("roster.columns.column"),
      isRowHead: true,
      cell: ({ letter, header }) => (
        <>
          <span className="roster-letter">{letter}</span>
          {header || t("roster.columns.noHeader")}
        </>
      ),
    },
    {
      id: "field",
      head: t("roster.columns.field"),
      cell: (place) => (
        <Select
          label={`${place.letter} ${place.header}`}
          hideLabel
          options={options}
          value={mapping.columns[place.index] ?? "unread"}
          onChange={(chosen) => setField(place, chosen)}
        />
      ),
    },
    {
      id: "first",
      head: t("roster.columns.first"),
      cell: ({ index, header }) => (
        <span className="roster-preview" data-read={mapping.columns[index] !== undefined}>
          {isUnused(header) && mapping.columns[index] === undefined
            ? t("roster.columns.personal")
            : table.records
                .slice(0, previewRows)
                .map(({ row, cells }) => <span key={row}>{cells[index]?.trim() || t("roster.check.nothing")}</span>)}
        </span>
      ),
    },
  ];

  return (
    <div className="roster-columns">
      <StepHeading>{t("roster.columns.question")}</StepHeading>
      <div className="roster-columns-head">
        <p>
          {t("roster.columns.found", {
            file: fileName,
            count: table.records.length,
            columns: places.length,
            mapped: mapping.columns.filter((field) => field !== undefined).length,
          })}
        </p>
        <div className="roster-encoding">
          <Select
            label={t("roster.columns.encoding")}
            options={textEncodings.map((id) => ({ id, label: encodingNames[id] }))}
            value={mapping.encoding}
            onChange={(encoding: TextEncoding) => onCorrect({ encoding })}
          />
          <span className="roster-soft">{t("roster.columns.encodingHelp")}</span>
        </div>
      </div>
      {reading.missing.length > 0 && <Banner tone="warning">{t("roster.columns.missingName")}</Banner>}
      {taken && (
        <Banner tone="info">
          {t("roster.columns.taken", { field: fieldName(taken.field)[language], letter: taken.letter })}
        </Banner>
      )}
      <LevelWords reading={reading} baseline={baseline} onCorrect={onCorrect} />
      <Table caption={t("roster.columns.caption")} columns={columns} rows={places} keyOf={({ letter }) => letter} />
    </div>
  );
}
