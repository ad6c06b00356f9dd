import { Fragment } from "react";
import { phrasesOf } from "../../../../shared/presentation/text-fit.ts";

/** Words that end their lines between phrases, in Japanese too: the style sheet keeps each phrase together. */
export function Phrases({ text }: { readonly text: string }) {
  return phrasesOf(text).map((phrase, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {phrase}
    </Fragment>
  ));
}
