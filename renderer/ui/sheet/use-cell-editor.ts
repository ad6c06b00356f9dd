/**
 * Typing in a sheet. One text field has the focus all the time, invisible over the active cell until somebody types: an
 * input method only composes in a field that had the focus before the first key, so an editor that appears with that key
 * would get a stray Latin letter in place of the first kana.
 */
import { type ChangeEvent, type CompositionEvent, useRef, useState } from "react";
import { cellsOf, type Place, type Selection } from "./selection.ts";
import type { SheetDeeds, SheetOption } from "./sheet.ts";

export type Editing = {
  readonly place: Place;
  /** Typed into, arrows go on to the next cell; opened, they move in the text. */
  readonly how: "typed" | "opened";
  readonly text: string;
  /** Before that all options are shown, after it those that fit. */
  readonly isTouched: boolean;
  readonly refusal?: string;
  /** The option that Enter takes; undefined: the text as it is. */
  readonly option?: number;
};

export function useCellEditor(selection: Selection, deeds: SheetDeeds) {
  const input = useRef<HTMLInputElement>(null);
  const [editing, setEditing] = useState<Editing>();
  /** Why a cell does not take what was typed; gone with the next move. */
  const [note, setNote] = useState<string>();

  const options: readonly SheetOption[] =
    editing === undefined ? [] : deeds.optionsFor(editing.place, editing.isTouched ? editing.text : "");

  function setText(text: string) {
    if (input.current) input.current.value = text;
  }

  function stop() {
    setText("");
    setEditing(undefined);
  }

  /** With what stands in the cell, or with what was just typed over it. */
  function begin(how: Editing["how"]) {
    const opening = deeds.open(selection.active);
    if ("refusal" in opening) {
      setText("");
      setNote(opening.refusal);
      return;
    }
    const text = how === "typed" ? (input.current?.value ?? "") : opening.text;
    setText(text);
    setNote(undefined);
    setEditing({ place: selection.active, how, text, isTouched: how === "typed" });
    if (how === "opened") input.current?.select();
  }

  /** True once nothing is being edited; a text that is not understood stays where it is, with the reason. */
  function finish({ everywhere = false } = {}): boolean {
    if (editing === undefined) return true;
    const option = editing.option === undefined ? undefined : options[editing.option];
    const text = option?.text ?? input.current?.value ?? editing.text;
    const isUntouched = editing.how === "opened" && option === undefined && text === openingText(editing.place);
    const places = everywhere ? cellsOf(selection) : [editing.place];
    const refusal = isUntouched && !everywhere ? undefined : deeds.write(places, text);
    if (refusal !== undefined) {
      setEditing({ ...editing, text, refusal });
      return false;
    }
    stop();
    return true;
  }

  const openingText = (place: Place) => {
    const opening = deeds.open(place);
    return "text" in opening ? opening.text : undefined;
  };

  function choose(option: SheetOption) {
    if (editing === undefined) return;
    setText(option.text);
    const { place, how } = editing;
    if (deeds.isMany(place)) setEditing({ place, how, text: option.text, isTouched: false });
    else if (deeds.write([place], option.text) === undefined) stop();
  }

  function step(by: number) {
    if (editing === undefined || options.length === 0) return;
    const from = editing.option ?? (by > 0 ? -1 : options.length);
    setEditing({ ...editing, option: (from + by + options.length) % options.length });
  }

  function onChange(event: ChangeEvent<HTMLInputElement>) {
    if (editing === undefined) begin("typed");
    else {
      const { place, how } = editing;
      setEditing({ place, how, text: event.currentTarget.value, isTouched: true });
    }
  }

  const onCompositionStart = () => {
    if (editing === undefined) begin("typed");
  };

  const onCompositionEnd = (event: CompositionEvent<HTMLInputElement>) => {
    // A cell that cannot be edited refused the beginning; what was composed must not stay behind.
    if (editing === undefined) event.currentTarget.value = "";
  };

  return {
    input,
    editing,
    options,
    note,
    begin,
    finish,
    stop,
    choose,
    step,
    /** Says something about the active cell until the next move. */
    say: setNote,
    handlers: { onChange, onCompositionStart, onCompositionEnd },
  };
}

export type CellEditor = ReturnType<typeof useCellEditor>;
