/** What lies under the seal of the notes, for whoever has opened them. */
import { useEffect } from "react";
import type { WordsOfKind, WordyKind, WordyThings } from "../../shared/domain/free-words.ts";
import { joinedWords, readWords, sealedNotesOf } from "../../shared/domain/sealed-notes.ts";
import { useRole } from "../role/use-role.ts";
import { useNotes } from "./use-notes.ts";

export type SealedWords<Words> =
  | { readonly status: "none" }
  /** There is something, and whoever looks now cannot read it. */
  | { readonly status: "closed" }
  | { readonly status: "open"; readonly words: Words; readonly isDamaged: boolean };

export function useSealedWords<Kind extends WordyKind>(
  kind: Kind,
  thing: WordyThings[Kind] | undefined,
): SealedWords<WordsOfKind[Kind]> {
  const { opensSealedNotes } = useRole();
  const opened = useNotes((state) => (opensSealedNotes ? state.opened : undefined));
  const readAgain = useNotes((state) => state.readAgain);
  const notes = thing === undefined ? [] : sealedNotesOf(kind, thing);
  const texts = notes.map(({ sealed }) => opened?.get(sealed));
  const isMissing = opened !== undefined && texts.includes(undefined);
  const sealedAll = notes.map(({ sealed }) => sealed).join(" ");
  // Once for each note that came after the others were opened; one that stays unread is damaged.
  useEffect(() => {
    if (isMissing) void readAgain();
  }, [isMissing, readAgain, sealedAll]);
  if (notes.length === 0) return { status: "none" };
  if (opened === undefined) return { status: "closed" };
  const words = texts.map((text) => (text === undefined ? undefined : readWords(kind, text)));
  return {
    status: "open",
    words: joinedWords<Kind>(words.flatMap((one) => one ?? [])),
    isDamaged: words.includes(undefined),
  };
}
