import { useMemo } from "react";
import type { Workspace } from "../../shared/domain/workspace.ts";
import type { Speech } from "../../shared/i18n/difference/speech.ts";
import { namesIn, type People } from "../../shared/i18n/difference/thing-names.ts";
import { useNames } from "./use-names.ts";
import { useWords } from "./use-words.ts";

/** Speaks about differences between two states of the workspace; the later one's names count, and a third's where neither has any. */
export function useSpeech(from: Workspace, to: Workspace, other: Workspace = from): Speech {
  const words = useWords();
  const { areHidden, nameOf } = useNames();
  return useMemo(() => {
    const people: People = {
      areHidden,
      // Whoever is on the team no longer has no alias, and must not appear by name either.
      nameOf: (id, name) => nameOf(id) || (areHidden ? words.t("difference.formerMember") : name),
    };
    return { ...words, names: namesIn([other, from, to], words.language, people) };
  }, [words, areHidden, nameOf, from, to, other]);
}
