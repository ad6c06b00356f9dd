import { withMeaning } from "../../../shared/format/table/mapping.ts";
import type { WordChoices, WordQuestion } from "../../../shared/format/table/reading.ts";
import { useNames } from "../../i18n/use-names.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Panel } from "../../ui/Panel.tsx";
import { Select } from "../../ui/Select.tsx";

type WordMeaningsProps = {
  fieldName: string;
  isPersonal: boolean;
  choices: WordChoices;
  words: Parameters<typeof withMeaning>[0];
  onChange: (words: Parameters<typeof withMeaning>[0]) => void;
};

/** More words than anyone gives a meaning one by one; the rest are as guessed. */
const shownWords = 60;
const nothing = "nothing";

/** A company's own words are given their meaning once, not row by row. */
export function WordMeanings({ fieldName, isPersonal, choices, words, onChange }: WordMeaningsProps) {
  const { t, language } = useWords();
  const { areHidden } = useNames();
  const { field, options, questions, mayBeNothing } = choices;
  // A reason in somebody's own words gives them away.
  if (areHidden && isPersonal) return null;
  const offered = [
    ...(mayBeNothing ? [{ id: nothing, label: t("tables.columns.wordNothing") }] : []),
    ...options.map(({ id, name }) => ({ id, label: typeof name === "string" ? name : name[language] })),
  ];
  const chosen = ({ meaning, guess }: WordQuestion) =>
    meaning === "" ? nothing : (meaning ?? guess ?? (mayBeNothing ? nothing : undefined));
  const hidden = questions.length - shownWords;
  return (
    <Panel title={t("tables.columns.words", { field: fieldName })} note={t("tables.columns.wordsHelp")}>
      <div className="tables-words">
        {questions.slice(0, shownWords).map((question) => (
          <div className="tables-word" key={question.word}>
            <span className="tables-word-text">
              {question.word}{" "}
              <span className="tables-soft">{t("tables.columns.wordRows", { count: question.rows })}</span>
            </span>
            <Select
              label={question.word}
              hideLabel
              options={offered}
              value={chosen(question)}
              placeholder={t("tables.columns.wordOpen")}
              onChange={(id) =>
                onChange(withMeaning(words, { field, word: question.word, meaning: id === nothing ? "" : id }))
              }
            />
          </div>
        ))}
      </div>
      {hidden > 0 && <p className="tables-soft">{t("tables.columns.moreWords", { count: hidden })}</p>}
    </Panel>
  );
}
