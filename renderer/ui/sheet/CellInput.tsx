import { type ClipboardEvent, type KeyboardEvent, useId } from "react";
import type { SheetColumn, SheetDeeds } from "./sheet.ts";
import type { ShownColumn } from "./SheetRow.tsx";
import type { CellEditor } from "./use-cell-editor.ts";

type CellInputProps<Row> = {
  label: string;
  keysHelp: string;
  gridId: string;
  activeId: string | undefined;
  column: SheetColumn<Row> | undefined;
  shown: ShownColumn<Row> | undefined;
  top: number;
  isLow: boolean;
  isRight: boolean;
  editor: CellEditor;
  deeds: SheetDeeds;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
};

/** The field that has the focus in a sheet: unseen and speaking for the active cell, or seen and being typed into. */
export function CellInput<Row>({ label, keysHelp, gridId, activeId, column, shown, ...props }: CellInputProps<Row>) {
  const { top, isLow, isRight, editor, deeds, onKeyDown } = props;
  const { editing, options, note, input } = editor;
  const underId = useId();
  const helpId = useId();
  const listId = useId();
  const option = editing?.option;

  function onCopy(event: ClipboardEvent) {
    if (editing) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", deeds.copy());
    if (event.type === "cut") deeds.clear();
  }

  function onPaste(event: ClipboardEvent) {
    if (editing) return;
    event.preventDefault();
    deeds.paste(event.clipboardData.getData("text/plain"));
  }

  const speaksFor = editing
    ? {
        "aria-label": column?.head ?? label,
        "aria-invalid": editing.refusal !== undefined,
        "aria-describedby": underId,
        ...(options.length > 0 && {
          role: "combobox" as const,
          "aria-autocomplete": "list" as const,
          "aria-expanded": true,
          "aria-controls": listId,
          ...(option !== undefined && { "aria-activedescendant": `${underId}-${option}` }),
        }),
      }
    : {
        "aria-label": label,
        "aria-describedby": helpId,
        "aria-controls": gridId,
        ...(activeId !== undefined && { "aria-activedescendant": activeId }),
      };
  const hint = editing && deeds.hintFor(editing.place, editing.text);
  const isUnderShown = editing ? editing.refusal !== undefined || options.length > 0 || hint : note !== undefined;
  return (
    <div className="sheet-input-line" data-frozen={shown?.isFrozen} style={{ transform: `translateY(${top}px)` }}>
      <div
        className="sheet-input-place"
        style={shown?.isFrozen ? { left: shown.left, width: shown.column.width } : placeOf(shown)}
      >
        <input
          ref={input}
          className="sheet-input"
          type="text"
          autoComplete="off"
          spellCheck={false}
          data-editing={editing !== undefined}
          data-number={column?.isNumber}
          {...speaksFor}
          {...editor.handlers}
          onKeyDown={onKeyDown}
          onCopy={onCopy}
          onCut={onCopy}
          onPaste={onPaste}
          onBlur={() => void editor.finish()}
        />
        <span className="visually-hidden" id={helpId}>
          {keysHelp}
        </span>
        <div className="sheet-under" id={underId} data-up={isLow} data-left={isRight} hidden={!isUnderShown}>
          {note !== undefined && (
            <p className="sheet-note" role="status">
              {note}
            </p>
          )}
          {editing?.refusal !== undefined && (
            <p className="sheet-refusal" role="alert">
              {editing.refusal}
            </p>
          )}
          {hint !== undefined && <div className="sheet-hint">{hint}</div>}
          {options.length > 0 && (
            <div className="sheet-options" id={listId} role="listbox" aria-label={column?.head}>
              {options.map(({ id, label: words, isChosen, ...rest }, index) => (
                <div
                  key={id}
                  id={`${underId}-${index}`}
                  className="sheet-option"
                  role="option"
                  aria-selected={index === option}
                  data-chosen={isChosen}
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => editor.choose({ id, label: words, ...rest })}
                >
                  {words}
                </div>
              ))}
            </div>
          )}
        </div>
      </div>
    </div>
  );
}

const placeOf = <Row,>(shown: ShownColumn<Row> | undefined) =>
  shown && { marginLeft: shown.left, width: shown.column.width };
