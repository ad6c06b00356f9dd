import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { type Look, looks, useCompareStores } from "./compare-stores.ts";

export const lookKey = "B";

/** Where a letter is written, or chooses from a list. */
const takesLetters =
  "input:not([type=range], [type=checkbox], [type=radio]), textarea, [contenteditable], [role=menu], [role=listbox], [role=dialog]";

const isFree = ({ target, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && !isComposing && !(target instanceof Element && target.closest(takesLetters));

/** Before, after or changes, on all charts at once; one key goes from each to the next. */
export function useLook(hasKey: boolean): { look: Look; show: (look: Look) => void; announced: boolean } {
  const { choice } = useCompareStores();
  const look = useStore(choice, (chosen) => chosen.look);
  const [announced, announce] = useState(false);
  useEffect(() => {
    if (!hasKey) return undefined;
    function press(event: KeyboardEvent) {
      if (event.key.toUpperCase() !== lookKey || event.repeat || !isFree(event)) return;
      announce(true);
      choice.setState(({ look: shown }) => ({ look: looks[(looks.indexOf(shown) + 1) % looks.length]! }));
    }
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [hasKey, choice]);
  return { look, show: (next) => choice.setState({ look: next }), announced };
}
