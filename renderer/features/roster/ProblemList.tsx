import { useState } from "react";
import { type AppError, attempt } from "../../../shared/base/errors.ts";
import { problemsCsv, problemWords } from "../../../shared/format/roster/problem-words.ts";
import type { RosterProblem } from "../../../shared/format/roster/problems.ts";
import { errorMessage } from "../../../shared/i18n/translate.ts";
import type { Desktop } from "../../../shared/ipc/desktop.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { type Column, Table } from "../../ui/Table.tsx";
import { speakerOf } from "./roster-import.view.ts";

/** More rows than anyone mends by reading; the saved list has them all. */
const shownProblems = 200;

type ProblemListProps = { problems: readonly RosterProblem[]; desktop: Pick<Desktop, "saveFile"> };
type Outcome = { tone: "notice"; words: string } | { tone: "error"; error: AppError };

export function ProblemList({ problems, desktop }: ProblemListProps) {
  const words = useWords();
  const { t } = words;
  const [outcome, setOutcome] = useState<Outcome>();
  const speaker = speakerOf(words);
  const wordsOf = (problem: RosterProblem) => problemWords(problem, speaker);

  async function save() {
    const text = problemsCsv(problems, speaker);
    const saved = await desktop.saveFile({ kind: "csv", suggestedName: t("roster.check.listName"), text });
    if (!saved.ok) setOutcome({ tone: "error", error: saved.error });
    else if (saved.value)
      setOutcome({ tone: "notice", words: t("roster.check.savedList", { name: saved.value.name }) });
  }

  async function copy() {
    const copied = await attempt(() => navigator.clipboard.writeText(problemsCsv(problems, speaker)), console.error);
    setOutcome(
      copied.ok ? { tone: "notice", words: t("roster.check.copied") } : { tone: "error", error: copied.error },
    );
  }

  const columns: Column<RosterProblem>[] = [
    { id: "row", head: t("roster.check.row"), isNumber: true, isRowHead: true, cell: ({ row }) => row },
    {
      id: "column",
      head: t("roster.check.column"),
      cell: ({ column: { letter, header } }) => (
        <span className="roster-place">
          <span className="roster-letter">{letter}</span>
          {header}
        </span>
      ),
    },
    {
      id: "found",
      head: t("roster.check.foundInFile"),
      cell: ({ found }) => <span className="roster-found">{found || t("roster.check.nothing")}</span>,
    },
    { id: "reason", head: t("roster.check.reason"), cell: (problem) => wordsOf(problem).reason },
    { id: "cure", head: t("roster.check.cure"), cell: (problem) => wordsOf(problem).cure },
  ];
  const hidden = problems.length - shownProblems;

  return (
    <div className="roster-problems">
      <div className="roster-deeds">
        <Button size="small" onPress={() => void copy()}>
          {t("roster.check.copyList")}
        </Button>
        <Button size="small" onPress={() => void save()}>
          {t("roster.check.saveList")}
        </Button>
      </div>
      {outcome && (
        <Banner tone={outcome.tone}>{outcome.tone === "error" ? errorMessage(t, outcome.error) : outcome.words}</Banner>
      )}
      <Table
        caption={t("roster.check.tabProblems", { count: problems.length })}
        columns={columns}
        rows={problems.slice(0, shownProblems)}
        keyOf={({ row, column, code }) => `${row} ${column.letter} ${code}`}
      />
      {hidden > 0 && <p className="roster-soft">{t("roster.check.more", { count: hidden })}</p>}
    </div>
  );
}
