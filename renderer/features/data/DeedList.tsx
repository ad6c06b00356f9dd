import { useWords } from "../../i18n/use-words.ts";
import { Button } from "../../ui/Button.tsx";
import "./data.css";

export type Deed = {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  /** What stands on its button. */
  readonly words: string;
  readonly run: () => void;
};

/** Things that can be done, each with a sentence on what it does. */
export function DeedList({ deeds }: { deeds: readonly Deed[] }) {
  const { t } = useWords();
  return (
    <ul>
      {deeds.map(({ id, title, note, words, run }) => (
        <li className="data-deed" key={id}>
          <span className="data-deed-words">
            <span className="data-deed-title">{title}</span>
            <span className="data-note">{note}</span>
          </span>
          <Button size="small" aria-label={t("common.pair", { name: words, value: title })} onPress={run}>
            {words}
          </Button>
        </li>
      ))}
    </ul>
  );
}
