import { useWords } from "../../../i18n/use-words.ts";
import type { Standing } from "./normal.view.ts";

const shapes: Readonly<Record<Standing, string>> = { high: "▲", low: "▼", normal: "●", unjudged: "○", absent: "–" };

/** A shape and a word; colour only repeats them. */
export function StandingMark({ standing }: { readonly standing: Standing }) {
  const { t } = useWords();
  return (
    <span className="normal-standing" data-standing={standing}>
      <span aria-hidden>{shapes[standing]}</span> {t(`examineNormal.standings.${standing}`)}
    </span>
  );
}
