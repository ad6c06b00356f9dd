/** A sentence on screen: its numbers open to their why. */
import { Fragment } from "react";
import { useWords } from "../i18n/use-words.ts";
import type { Sentence } from "./sentence.ts";
import { subjectName } from "./subject-name.ts";
import { WhyNumber } from "./WhyNumber.tsx";

export function SentenceLine({ sentence }: { readonly sentence: Sentence }) {
  const { t } = useWords();
  return sentence.map((part, index) =>
    typeof part === "string" ? (
      <Fragment key={index}>{part}</Fragment>
    ) : (
      <WhyNumber key={index} about={part.about} label={subjectName(part.about, t)} value={part.text} />
    ),
  );
}
