import { useEffect, useEffectEvent } from "react";
import { deedOf, type TalkDeed } from "./talk.ts";

type TalkKeys = {
  readonly act: (deed: TalkDeed) => void;
  readonly end: () => void;
};

const turnsPages: ReadonlySet<string> = new Set(["PageUp", "PageDown", "Escape"]);

const movesSlider: ReadonlySet<string> = new Set(["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"]);

/** A slider keeps its arrows and a button its Enter; what a clicker sends turns pages wherever the focus is. */
function belongsToControl({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement) || turnsPages.has(key)) return false;
  if (target.matches("input[type=range]")) return movesSlider.has(key);
  if (target.closest("input, textarea, [contenteditable=true]")) return true;
  return (key === "Enter" || key === " ") && target.closest("button, [role=switch], a") !== null;
}

/** Heard before anything else in the window: during a talk a digit chooses a slide, never a screen. */
export function useTalkKeys({ act, end }: TalkKeys): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (belongsToControl(event)) return;
    const isCommand = event.ctrlKey || event.metaKey;
    // A lock cannot wait; every other command of the frame would happen behind the slides, unseen.
    if (isCommand && event.key.toLowerCase() === "l") return;
    const deed = deedOf(event);
    if (isCommand || event.key === "?") event.stopPropagation();
    if (deed === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (deed === "end") end();
    else act(deed);
  });
  useEffect(() => {
    window.addEventListener("keydown", onKeyDown, { capture: true });
    return () => window.removeEventListener("keydown", onKeyDown, { capture: true });
  }, []);
}
