import { useState } from "react";
import { useWords } from "../../../i18n/use-words.ts";
import { FormDialog } from "../../../ui/FormDialog.tsx";
import { Select } from "../../../ui/Select.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { type Around, exactText, type TeamColumn } from "./team-column.ts";
import type { Person } from "./team-rows.ts";
import { nameColumnId } from "./team-columns.tsx";
import { planWrites, whyCellFixed } from "./write-plan.ts";

type BulkDialogProps = {
  readonly people: readonly Person[];
  readonly columns: readonly TeamColumn[];
  /** What the active cell is under. */
  readonly initial: TeamColumn | undefined;
  readonly around: Around;
  readonly onApply: (column: TeamColumn, text: string) => void;
  readonly onClose: () => void;
};

/** Where the active cell is under nothing that can be set for many. */
const usualField = "level";

/** Names of different values before it is only said how many there are. */
const fewValues = 4;

/** One fact for everybody chosen: typed as in a cell, or picked where there is something to pick. */
export function BulkDialog({ people, columns, initial, around, onApply, onClose }: BulkDialogProps) {
  const { t, formats } = useWords();
  const choices = columns.filter(
    (column) => column.id !== nameColumnId && people.some((row) => whyCellFixed(row, column, around) === undefined),
  );
  const [columnId, setColumnId] = useState(
    (choices.find(({ id }) => id === initial?.id) ?? choices.find(({ id }) => id === usualField) ?? choices[0])?.id ??
      "",
  );
  const [text, setText] = useState("");
  const column = choices.find(({ id }) => id === columnId);
  const options = column?.editing?.isMany ? undefined : column?.editing?.options;
  const refusal =
    column && text !== ""
      ? planWrites(
          people.map((row) => ({ row, column, text })),
          around,
        ).refused[0]?.refusal
      : undefined;
  function submit() {
    if (column === undefined) return;
    onApply(column, text);
    onClose();
  }
  const values = column ? [...new Set(people.map((person) => column.textOf(person) || "—"))] : [];
  const now =
    values.length > fewValues
      ? t("teamMembers.bulk.different", { number: formats.integer(values.length) })
      : formats.list(values);
  return (
    <FormDialog
      title={t("teamMembers.bulk.title", { count: people.length })}
      words={{ close: t("common.close"), cancel: t("common.cancel"), deed: t("teamMembers.bulk.apply") }}
      className="members-form"
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        label={t("teamMembers.bulk.field")}
        options={choices.map(({ id, name }) => ({ id, label: name }))}
        value={columnId}
        onChange={(id) => {
          setColumnId(id);
          setText("");
        }}
      />
      <p className="members-soft">{t("teamMembers.bulk.now", { values: now })}</p>
      {options === undefined ? (
        <TextField
          label={
            column?.unit === undefined
              ? t("teamMembers.bulk.value")
              : t("common.withAside", { what: t("teamMembers.bulk.value"), more: column.unit })
          }
          value={text}
          onChange={setText}
          error={refusal && `${refusal.reason} ${refusal.cure}`}
          note={t("teamMembers.bulk.empty")}
          {...(column && people[0] && { placeholder: exactText(column, people[0]) })}
        />
      ) : (
        <Select
          label={t("teamMembers.bulk.value")}
          options={options.map(({ id, text: label }) => ({ id, label }))}
          value={options.find((option) => option.text === text)?.id}
          onChange={(id) => setText(options.find((option) => option.id === id)?.text ?? "")}
        />
      )}
    </FormDialog>
  );
}
