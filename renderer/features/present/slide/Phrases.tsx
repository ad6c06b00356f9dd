import { Fragment } from "react";
import { phrasesOf, textWidth } from "../../../../shared/presentation/text-fit.ts";

/** In multiples of the size of the letters: so short a phrase has room on a line of its own wherever there are words. */
const surelyFits = 6;

/** Words that end their lines between phrases, in Japanese too: the style sheet keeps each phrase together. */
export function Phrases({ text }: { readonly text: string }) {
  return phrasesOf(text).map((phrase, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {textWidth(phrase) < surelyFits ? <span className="slide-phrase">{phrase}</span> : phrase}
    </Fragment>
  ));
}
