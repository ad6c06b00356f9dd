import { useWords } from "../../../i18n/use-words.ts";
import { Verdict } from "../../../ui/Verdict.tsx";
import { DifferenceWhy } from "./DifferenceWhy.tsx";
import type { Shown } from "./shown.ts";
import { departureVerdict } from "./verdict.view.ts";

export function VerdictLine({ shown }: { readonly shown: Shown }) {
  const words = useWords();
  const { parts, spoken, aside, figures } = departureVerdict(shown, words);
  return (
    <Verdict spoken={spoken} aside={aside}>
      {parts.map((part) =>
        "words" in part ? (
          part.words
        ) : (
          <DifferenceWhy
            key={part.figure}
            what={figures[part.figure].what}
            told={figures[part.figure].told}
            value={figures[part.figure].text}
            futures={shown.departure.futures}
          />
        ),
      )}
    </Verdict>
  );
}
