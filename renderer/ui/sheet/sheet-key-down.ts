/** What each key does in a sheet: while a cell is being edited it belongs to the text first, otherwise to the cells. */
import type { KeyboardEvent, RefObject } from "react";
import { currentRange, isOneCell, onlyCell, type Selection } from "./selection.ts";
import { afterCommit, afterKey, type Direction, isTabWithin, type SheetGround } from "./sheet-keys.ts";
import type { SheetDeeds } from "./sheet.ts";
import type { CellEditor } from "./use-cell-editor.ts";

type Press = KeyboardEvent<HTMLInputElement>;

type Around = {
  readonly selection: Selection;
  readonly select: (next: Selection) => void;
  readonly ground: SheetGround;
  readonly editor: CellEditor;
  readonly deeds: SheetDeeds;
  /** Escape was pressed with nothing left to give up: Tab leaves the sheet. */
  readonly isLeaving: RefObject<boolean>;
  /** Moves the column of the active cell by one; absent where columns stay where they are. */
  readonly moveColumn: ((by: 1 | -1) => void) | undefined;
};

export function sheetKeyDown(event: Press, around: Around): void {
  // Keys of a conversion in progress belong to the input method: its Enter accepts kanji, not the cell.
  if (event.nativeEvent.isComposing || event.key === "Process") return;
  const isDone = around.editor.editing ? inText(event, around) : onCells(event, around);
  if (event.key !== "Tab" && event.key !== "Escape" && event.key !== "Shift") around.isLeaving.current = false;
  if (isDone) event.preventDefault();
}

const directionOf = ({ key, shiftKey }: Press): Direction | undefined =>
  key === "Enter" ? (shiftKey ? "up" : "down") : key === "Tab" ? (shiftKey ? "left" : "right") : undefined;

function inText(event: Press, { selection, select, ground, editor }: Around): boolean {
  const { editing, options } = editor;
  if (editing === undefined) return false;
  const hasCommand = event.ctrlKey || event.metaKey;
  if (event.key === "Escape") {
    editor.stop();
    return true;
  }
  if (event.key === "Enter" && hasCommand) {
    editor.finish({ everywhere: true });
    return true;
  }
  const isVertical = event.key === "ArrowDown" || event.key === "ArrowUp";
  if (isVertical && options.length > 0) {
    editor.step(event.key === "ArrowDown" ? 1 : -1);
    return true;
  }
  const chosen = editing.option === undefined ? undefined : options[editing.option];
  if (event.key === "Enter" && chosen?.isChosen !== undefined) {
    editor.choose(chosen);
    return true;
  }
  const direction = directionOf(event);
  if (direction !== undefined) {
    if (editor.finish()) select(afterCommit(selection, direction, ground));
    return true;
  }
  // Typed over, as in a spreadsheet: an arrow says that the text is done.
  const next = editing.how === "typed" && /^(Arrow|Page)/.test(event.key) && afterKey(selection, event, ground);
  if (!next) return false;
  if (editor.finish()) select(next);
  return true;
}

function onCells(event: Press, { selection, select, ground, editor, deeds, isLeaving, moveColumn }: Around): boolean {
  const { key, shiftKey } = event;
  const along = key === "ArrowLeft" ? -1 : key === "ArrowRight" ? 1 : undefined;
  if (along && event.altKey && shiftKey && moveColumn) return done(() => moveColumn(along));
  const hasCommand = event.ctrlKey || event.metaKey;
  const letter = hasCommand ? key.toLowerCase() : "";
  if (letter === "z") return done(shiftKey ? deeds.redo : deeds.undo);
  if (letter === "y") return done(deeds.redo);
  if (letter === "d") return done(deeds.fillDown);
  if (key === "F2" || (key === "ArrowDown" && event.altKey)) return done(() => editor.begin("opened"));
  if (key === "Delete" || key === "Backspace") return done(() => editor.say(deeds.clear()));
  if ((key === "Enter" || key === " ") && !shiftKey && deeds.toggle(selection.active.row)) return true;
  if (key === "Escape") {
    isLeaving.current = isOneCell(currentRange(selection)) && selection.others.length === 0;
    select(onlyCell(selection.active));
    return true;
  }
  if (key === "Tab" && (isLeaving.current || !isTabWithin(selection, shiftKey, ground))) return false;
  const direction = directionOf(event);
  if (direction !== undefined) return done(() => select(afterCommit(selection, direction, ground)));
  const next = afterKey(selection, event, ground);
  if (next === undefined) return false;
  return done(() => select(next));
}

function done(deed: () => void): true {
  deed();
  return true;
}
