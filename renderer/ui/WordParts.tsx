import { Fragment } from "react";
import { wordParts } from "./word-parts.ts";
import "./WordParts.css";

/** Words in little room: each goes to the next line whole, and is parted only where it has no room on a line of its own. */
export function WordParts({ text }: { readonly text: string }) {
  return wordParts(text).map((part, index) => (
    <Fragment key={index}>
      <span className="word-part">{part.trimEnd()}</span>
      {part.endsWith(" ") && " "}
    </Fragment>
  ));
}
