import { useWords } from "../../../i18n/use-words.ts";
import { Verdict } from "../../../ui/Verdict.tsx";
import { DifferenceWhy } from "./DifferenceWhy.tsx";
import type { Shown } from "./shown.ts";
import { departureVerdict, type VerdictFigure } from "./verdict.view.ts";

export function VerdictLine({ shown }: { readonly shown: Shown }) {
  const words = useWords();
  const { parts, spoken, aside, figures } = departureVerdict(shown, words);
  const isFigure = (part: string): part is VerdictFigure => Object.hasOwn(figures, part);
  return (
    <Verdict spoken={spoken} aside={aside}>
      {parts.map((part) =>
        isFigure(part) ? (
          <DifferenceWhy
            key={part}
            what={figures[part].what}
            told={figures[part].told}
            value={figures[part].text}
            futures={shown.departure.futures}
          />
        ) : (
          part
        ),
      )}
    </Verdict>
  );
}
