import { useMemo } from "react";
import type { Mismatch } from "../../../../shared/analysis/retention/candidates/mismatches.ts";
import type { Hard } from "../../../../shared/analysis/hiring-brief/hard-here.ts";
import { asShown } from "../../../../shared/domain/facts-of.ts";
import { hardSentence } from "../../../../shared/i18n/hiring-brief/say-hard.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { useWorkspace } from "../../../workspace/use-workspace.ts";
import { useEvidenceWords } from "../causes/evidence-words.ts";
import { mismatchRow, type MismatchRow } from "./mismatch.view.ts";

/** What is hard here in a sentence, with the ladder's own names. */
export function useHardWords(): (hard: Hard) => string {
  const words = useWords();
  const levels = useWorkspace(({ workspace }) => asShown(workspace).baseline.levels);
  return useMemo(() => {
    const levelName = (id: string) => levels.find((level) => level.id === id)?.name ?? id;
    return (hard) => hardSentence(hard, { ...words, levelName });
  }, [words, levels]);
}

export function useMismatchRows(mismatches: readonly Mismatch[] | undefined): readonly MismatchRow[] | undefined {
  const words = useWords();
  const hardWords = useHardWords();
  const evidenceWords = useEvidenceWords();
  return useMemo(
    () => mismatches?.map((mismatch) => mismatchRow(mismatch, { words, hardWords, evidenceWords })),
    [mismatches, words, hardWords, evidenceWords],
  );
}
