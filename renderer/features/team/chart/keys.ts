/** What a key asks of the chart and of its twin. Pure. */
import { type Arrow, isArrow } from "./walk.ts";

export type ChartDeed =
  | { readonly kind: "walk"; readonly arrow: Arrow }
  | { readonly kind: "pan"; readonly arrow: Arrow }
  | { readonly kind: "move"; readonly isAlone: boolean }
  | { readonly kind: "zoom"; readonly direction: "in" | "out" | "fit" }
  | { readonly kind: "fold" | "mark" | "find" | "view" | "form" | "top" | "details" | "drop" | "cancel" };

type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey"> & {
  readonly nativeEvent?: { readonly isComposing: boolean };
};

const letters: Readonly<Record<string, ChartDeed>> = {
  x: { kind: "mark" },
  f: { kind: "find" },
  "/": { kind: "find" },
  v: { kind: "view" },
  t: { kind: "form" },
  " ": { kind: "fold" },
  home: { kind: "top" },
  "+": { kind: "zoom", direction: "in" },
  "=": { kind: "zoom", direction: "in" },
  ";": { kind: "zoom", direction: "in" },
  "-": { kind: "zoom", direction: "out" },
  "0": { kind: "zoom", direction: "fit" },
};

/** While somebody is being moved, Enter and Escape end that. */
export function chartDeed(press: KeyPress, isMoving: boolean): ChartDeed | undefined {
  const { key, shiftKey } = press;
  if (press.ctrlKey || press.metaKey || press.altKey || press.nativeEvent?.isComposing) return undefined;
  if (isArrow(key)) return { kind: shiftKey && !isMoving ? "pan" : "walk", arrow: key };
  if (key === "Enter") return { kind: isMoving ? "drop" : "details" };
  if (key === "Escape") return { kind: "cancel" };
  const letter = key.toLowerCase();
  if (letter === "m") return isMoving ? undefined : { kind: "move", isAlone: shiftKey };
  return letters[letter];
}
