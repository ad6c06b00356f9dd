/** What a key asks of the timeline. Pure. */
import type { Walk } from "./timeline.view.ts";

export type TimelineDeed =
  | { readonly kind: "walk"; readonly walk: Walk; readonly extends: boolean }
  | { readonly kind: "move" | "stretch"; readonly by: 1 | -1 }
  | { readonly kind: "mark" | "all" | "copy" | "remove" | "switch" | "details" | "mode" | "drop" | "cancel" };

export type Press = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

const walks: Readonly<Record<string, Walk>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
};

const plain: Readonly<Record<string, TimelineDeed>> = {
  " ": { kind: "mark" },
  delete: { kind: "remove" },
  backspace: { kind: "remove" },
  enter: { kind: "details" },
  escape: { kind: "cancel" },
  m: { kind: "mode" },
  o: { kind: "switch" },
};

const commands: Readonly<Record<string, TimelineDeed>> = { a: { kind: "all" }, d: { kind: "copy" } };

const alongMonths = (key: string): 1 | -1 | undefined =>
  key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : undefined;

/** While something is being moved by keys alone, arrows move it and Enter puts it down. */
export function timelineDeed(press: Press, isMoving: boolean): TimelineDeed | undefined {
  const { key, altKey, shiftKey } = press;
  const by = alongMonths(key);
  if (press.ctrlKey || press.metaKey) return altKey || shiftKey ? undefined : commands[key.toLowerCase()];
  if (by !== undefined && (altKey || isMoving)) return { kind: shiftKey ? "stretch" : "move", by };
  if (altKey) return undefined;
  const walk = walks[key];
  if (walk) return isMoving ? undefined : { kind: "walk", walk, extends: shiftKey };
  if (isMoving && (key === "Enter" || key === " ")) return { kind: "drop" };
  return plain[key.toLowerCase()];
}
