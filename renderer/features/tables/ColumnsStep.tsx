import { useState } from "react";
import { type ColumnPlace, columnLetter } from "../../../shared/format/table/problems.ts";
import { isUnused } from "../../../shared/format/table/recognise-columns.ts";
import { tableKinds } from "../../../shared/format/tables.ts";
import { useNames } from "../../i18n/use-names.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Banner } from "../../ui/Banner.tsx";
import { type Option, Select } from "../../ui/Select.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { OpeningChoices } from "./OpeningChoices.tsx";
import { StepHeading } from "./StepHeading.tsx";
import type { ReadFile } from "./table-session.ts";
import type { Said } from "./use-table-file.ts";
import { WordMeanings } from "./WordMeanings.tsx";

type ColumnsStepProps = { fileName: string; read: ReadFile; said: Said; onSay: (said: Said) => void };

export function ColumnsStep({ fileName, read, said, onSay }: ColumnsStepProps) {
  const { t, formats, language } = useWords();
  const { areHidden } = useNames();
  const [taken, setTaken] = useState<{ field: string; letter: string }>();
  const { reading } = read;
  const { mapping } = reading;
  const kind = tableKinds[reading.kind];
  const places = reading.headers.map((header, index): ColumnPlace => ({
    index,
    letter: columnLetter(index),
    header: header.trim(),
  }));
  const nameOf = (field: string) => kind.nameOf(field)[language];
  const options: Option[] = [
    { id: "unread", label: t("tables.columns.unread") },
    ...kind.fieldIds.map((id) => ({ id, label: nameOf(id) })),
  ];
  const correct = (corrections: Said["corrections"]) =>
    onSay({ ...said, kind: reading.kind, corrections: { ...said.corrections, ...corrections } });

  function setField({ index, letter }: ColumnPlace, chosen: string) {
    const field = chosen === "unread" ? undefined : chosen;
    const isAlone = field !== undefined && !kind.isRepeatable(field);
    const isTaken = isAlone && mapping.columns.some((other, at) => other === field && at !== index);
    setTaken(isTaken ? { field, letter } : undefined);
    correct({
      columns: places.map(({ index: at }) => {
        if (at === index) return field;
        return isAlone && mapping.columns[at] === field ? undefined : mapping.columns[at];
      }),
    });
  }

  /** Personal as soon as nobody has said that it is not: an unread column may hold anything. */
  const isHidden = (index: number) => {
    const field = mapping.columns[index];
    return areHidden && (field === undefined || kind.isPersonal(field));
  };

  const columns: Column<ColumnPlace>[] = [
    {
      id: "column",
      head: t("tables.columns.column"),
      isRowHead: true,
      cell: ({ letter, header }) => (
        <>
          <span className="tables-letter">{letter}</span>
          {header || t("tables.columns.noHeader")}
        </>
      ),
    },
    {
      id: "field",
      head: t("tables.columns.field"),
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
      head: t("tables.columns.first"),
      cell: ({ index, header }) => (
        <span className="tables-preview" data-read={mapping.columns[index] !== undefined}>
          {isUnused(header) && mapping.columns[index] === undefined
            ? t("tables.columns.personal")
            : isHidden(index)
              ? t("tables.columns.hidden")
              : reading.firstRows.map((cells, row) => (
                  <span key={row}>{cells[index]?.trim() || t("tables.check.nothing")}</span>
                ))}
        </span>
      ),
    },
  ];

  return (
    <div className="tables-columns">
      <StepHeading>{t("tables.columns.question")}</StepHeading>
      <p>
        {t("tables.columns.found", {
          file: fileName,
          count: reading.rowCount,
          columns: places.length,
          mapped: mapping.columns.filter((field) => field !== undefined).length,
        })}
      </p>
      <OpeningChoices read={read} said={said} onSay={onSay} />
      {reading.missing.length > 0 && (
        <Banner tone="warning">
          {t("tables.columns.missing", { fields: formats.list(reading.missing.map(nameOf)) })}
        </Banner>
      )}
      {taken && (
        <Banner tone="info">{t("tables.columns.taken", { field: nameOf(taken.field), letter: taken.letter })}</Banner>
      )}
      {reading.words.map((choices) => (
        <WordMeanings
          key={choices.field}
          fieldName={nameOf(choices.field)}
          isPersonal={kind.isPersonal(choices.field)}
          choices={choices}
          words={mapping.words}
          onChange={(words) => correct({ words })}
        />
      ))}
      <Table caption={t("tables.columns.caption")} columns={columns} rows={places} keyOf={({ letter }) => letter} />
    </div>
  );
}
