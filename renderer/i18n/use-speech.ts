import { useMemo } from "react";
import type { Workspace } from "../../shared/domain/workspace.ts";
import type { Speech } from "../../shared/i18n/difference/speech.ts";
import { namesIn, type People } from "../../shared/i18n/difference/thing-names.ts";
import { useNames } from "./use-names.ts";
import { useWords } from "./use-words.ts";

/** Speaks about differences between these states of the workspace; the later ones' names count. */
export function useSpeech(...states: readonly (Workspace | undefined)[]): Speech {
  const words = useWords();
  const { areHidden, nameOf } = useNames();
  return useMemo(() => {
    const people: People = {
      areHidden,
      // Whoever is on the team no longer has no alias, and must not appear by name either.
      nameOf: (id, name) => nameOf(id) || (areHidden ? words.t("difference.formerMember") : name),
    };
    const known = states.filter((state) => state !== undefined);
    return { ...words, names: namesIn(known, words.language, people) };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the states themselves are the dependency, not their array
  }, [words, areHidden, nameOf, ...states]);
}
