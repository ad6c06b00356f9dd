/** What a key asks of the frame. Pure, so that every combination is tested without a window. */
import { type ScreenId, screenIds, screens } from "./screens.ts";

export type Deed =
  | { readonly kind: "screen"; readonly screen: ScreenId }
  | { readonly kind: "palette" | "undo" | "redo" | "help" | "names" | "lock" };

export type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "isComposing">;

/** Where the key lands: in a text the user is writing, on a control that takes single keys itself, or on neither. */
export type Focus = "text" | "keys" | "free";

/** `isMac` decides which of Ctrl and Cmd carries the commands; without single keys nothing happens on a bare key. */
export function deedOf(press: KeyPress, focus: Focus, isMac: boolean, hasSingleKeys = true): Deed | undefined {
  // Keys of a Japanese conversion in progress belong to the input method.
  if (press.isComposing || press.altKey) return undefined;
  const hasCommand = isMac ? press.metaKey && !press.ctrlKey : press.ctrlKey && !press.metaKey;
  if (hasCommand) return commandOf(press, focus);
  if (press.ctrlKey || press.metaKey || focus !== "free" || !hasSingleKeys) return undefined;
  if (press.key === "?") return { kind: "help" };
  const screen = screenIds.find((id) => screens[id].key === press.key && id !== "settings");
  return screen !== undefined ? { kind: "screen", screen } : undefined;
}

function commandOf({ key, shiftKey }: KeyPress, focus: Focus): Deed | undefined {
  const letter = key.toLowerCase();
  if (letter === "k") return { kind: "palette" };
  if (letter === "l" && !shiftKey) return { kind: "lock" };
  if (letter === "," && !shiftKey) return { kind: "screen", screen: "settings" };
  if (letter === "h" && shiftKey) return { kind: "names" };
  // While writing, undo takes back letters.
  if (focus === "text") return undefined;
  if (letter === "z") return { kind: shiftKey ? "redo" : "undo" };
  if (letter === "y" && !shiftKey) return { kind: "redo" };
  return undefined;
}

const textlessInputs = new Set(["range", "checkbox", "radio", "button"]);

/** A number field commits on Enter, so there undo means the plan's undo, while digits still belong to the field. */
export function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof HTMLElement)) return "free";
  if (target instanceof HTMLInputElement)
    return textlessInputs.has(target.type) ? "free" : isNumberField(target) ? "keys" : "text";
  if (target instanceof HTMLTextAreaElement || target.isContentEditable) return "text";
  return target.closest("[role=menu], [role=listbox]") ? "keys" : "free";
}

const isNumberField = ({ inputMode }: HTMLInputElement) => inputMode === "numeric" || inputMode === "decimal";
