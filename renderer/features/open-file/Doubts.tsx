import type { Problem } from "../../../shared/domain/problem.ts";
import { useNames } from "../../i18n/use-names.ts";
import { useWords } from "../../i18n/use-words.ts";

const shown = 5;

/** What is well-formed and still cannot be meant so: it opens, and the reader knows. */
export function Doubts({ problems }: { problems: readonly Problem[] }) {
  const { t, formats } = useWords();
  const { areHidden } = useNames();
  if (problems.length === 0) return undefined;
  const more = problems.length - shown;
  const say = (problem: Problem) => {
    // The words of each code take just that code's details, which the compiler cannot follow through the union.
    const speak = t as unknown as (key: string, details: object) => string;
    return speak(`report.problems.${problem.code}`, {
      // A subject may be a person.
      subject: areHidden || problem.subject === "" ? problem.path : problem.subject,
      ...("id" in problem && { id: problem.id }),
      ...("month" in problem && { month: formats.month(problem.month) }),
    });
  };
  return (
    <section className="open-file-doubts">
      <h3 className="open-file-title">{t("merge.open.problems", { count: problems.length })}</h3>
      <ul className="open-file-list">
        {problems.slice(0, shown).map((problem) => (
          <li key={problem.path}>
            {say(problem)} <code className="open-file-place">{problem.path}</code>
          </li>
        ))}
        {more > 0 && <li>{t("merge.open.moreProblems", { count: more })}</li>}
      </ul>
      <p className="open-file-soft">{t("merge.open.problemsNote")}</p>
    </section>
  );
}
