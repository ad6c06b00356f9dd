import { useMemo, useState } from "react";
import { type AppError, attempt } from "../../../shared/base/errors.ts";
import { problemsCsv, problemWords } from "../../../shared/format/table/problem-words.ts";
import type { ColumnPlace, TableProblem } from "../../../shared/format/table/problems.ts";
import { errorMessage } from "../../../shared/i18n/translate.ts";
import type { Desktop } from "../../../shared/ipc/desktop.ts";
import { useNames } from "../../i18n/use-names.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { asShown, foundWords, speakerOf } from "./table-import.view.ts";

/** More rows than anyone mends by reading; the saved list has them all. */
const shownProblems = 200;

type ProblemListProps = { problems: readonly TableProblem[]; desktop: Pick<Desktop, "saveFile"> };
type Outcome = { tone: "notice"; words: string } | { tone: "error"; error: AppError };

const placeWords = ({ letter, header }: ColumnPlace) => (header === "" ? letter : `${letter} ${header}`);

export function ProblemList({ problems: all, desktop }: ProblemListProps) {
  const words = useWords();
  const { areHidden } = useNames();
  const { t } = words;
  const [outcome, setOutcome] = useState<Outcome>();
  const [letter, setLetter] = useState("all");
  const speaker = speakerOf(words);
  const shown = useMemo(() => asShown(all, words, areHidden), [all, words, areHidden]);
  const problems = letter === "all" ? shown : shown.filter(({ column }) => column.letter === letter);

  const perColumn = new Map<string, { readonly place: ColumnPlace; count: number }>();
  for (const { column } of all) {
    const known = perColumn.get(column.letter);
    if (known) known.count++;
    else perColumn.set(column.letter, { place: column, count: 1 });
  }

  async function save() {
    const text = problemsCsv(problems, speaker);
    const saved = await desktop.saveFile({ kind: "csv", suggestedName: t("tables.check.listName"), text });
    if (!saved.ok) setOutcome({ tone: "error", error: saved.error });
    else if (saved.value)
      setOutcome({ tone: "notice", words: t("tables.check.savedList", { name: saved.value.name }) });
  }

  async function copy() {
    const copied = await attempt(() => navigator.clipboard.writeText(problemsCsv(problems, speaker)), console.error);
    setOutcome(
      copied.ok ? { tone: "notice", words: t("tables.check.copied") } : { tone: "error", error: copied.error },
    );
  }

  const columns: Column<TableProblem>[] = [
    { id: "row", head: t("tables.check.row"), isNumber: true, isRowHead: true, cell: ({ row }) => row },
    {
      id: "column",
      head: t("tables.check.column"),
      cell: ({ column }) => (
        <span className="tables-place">
          <span className="tables-letter">{column.letter}</span>
          {column.header}
        </span>
      ),
    },
    {
      id: "found",
      head: t("tables.check.foundInFile"),
      cell: (problem) => <span className="tables-found">{foundWords(problem, words, areHidden)}</span>,
    },
    { id: "reason", head: t("tables.check.reason"), cell: (problem) => problemWords(problem, speaker).reason },
    { id: "cure", head: t("tables.check.cure"), cell: (problem) => problemWords(problem, speaker).cure },
  ];
  const hidden = problems.length - shownProblems;

  return (
    <div className="tables-problems">
      <div className="tables-choices">
        {perColumn.size > 1 && (
          <Select
            label={t("tables.check.filter")}
            options={[
              { id: "all", label: t("tables.check.filterAll", { count: all.length }) },
              ...[...perColumn].map(([id, { place, count }]) => ({
                id,
                label: t("tables.check.filterColumn", { column: placeWords(place), count }),
              })),
            ]}
            value={letter}
            onChange={setLetter}
          />
        )}
        <Button size="small" onPress={() => void copy()}>
          {t("tables.check.copyList")}
        </Button>
        <Button size="small" onPress={() => void save()}>
          {t("tables.check.saveList")}
        </Button>
      </div>
      {outcome && (
        <Banner tone={outcome.tone}>{outcome.tone === "error" ? errorMessage(t, outcome.error) : outcome.words}</Banner>
      )}
      <Table
        caption={t("tables.check.tabProblems", { count: problems.length })}
        columns={columns}
        rows={problems.slice(0, shownProblems)}
        keyOf={({ row, column, code, found }) => `${row} ${column.letter} ${code} ${found}`}
      />
      {hidden > 0 && <p className="tables-soft">{t("tables.check.more", { count: hidden })}</p>}
    </div>
  );
}
