/** What only somebody in the company knows, asked plainly where a finding waits for it. An answer is a fact, and can be taken back. */
import type { CompanyQuestion } from "../../../../shared/analysis/findings/finding.ts";
import type { Words } from "../../../../shared/base/words.ts";
import { boardReviews, postSalesPayers, successMeasures } from "../../../../shared/catalogue/post-sales.ts";
import type { Company } from "../../../../shared/domain/company.ts";
import type { Recipe } from "../../../../shared/domain/edits/recipe.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { type Choice, Choices } from "../../../ui/Choices.tsx";
import { NumberField } from "../../../ui/NumberField.tsx";
import { useEdit } from "../../../workspace/use-workspace.ts";

const answer =
  <Question extends CompanyQuestion>(question: Question, given: Company[Question]): Recipe =>
  ({ baseline: { company } }) => {
    if (given === undefined) Reflect.deleteProperty(company, question);
    else company[question] = given;
  };

type QuestionProps = { readonly question: CompanyQuestion; readonly company: Company };

export function CompanyQuestionField({ question, company }: QuestionProps) {
  const { t } = useWords();
  const edit = useEdit();
  const asked = t(`examineFindings.questions.${question}`);
  return (
    <div className="findings-question">
      <Field question={question} company={company} label={asked} />
      {company[question] !== undefined && (
        <Button
          size="small"
          tone="quiet"
          aria-label={t("examineFindings.questions.clearLabel", { question: asked })}
          onPress={() => edit({ key: "changeCompany" }, answer(question, undefined))}
        >
          {t("examineFindings.questions.clear")}
        </Button>
      )}
    </div>
  );
}

function Field({ question, company, label }: QuestionProps & { readonly label: string }) {
  const { t, language } = useWords();
  const edit = useEdit();
  const give = <Question extends CompanyQuestion>(to: Question, given: Company[Question]) =>
    edit({ key: "changeCompany" }, answer(to, given));
  const choicesOf = <Id extends string>(entries: Readonly<Record<Id, Words>>): readonly Choice<Id>[] =>
    (Object.keys(entries) as Id[]).map((id) => ({ id, label: entries[id][language] }));
  const common = { label, showsLabel: true };
  switch (question) {
    case "grossMarginShare":
      return (
        <NumberField
          label={label}
          note={t("examineFindings.questions.grossMarginNote")}
          unit={t("examineFindings.questions.unit")}
          value={company.grossMarginShare === undefined ? NaN : company.grossMarginShare * 100}
          onChange={(percent) => give(question, Number.isNaN(percent) ? undefined : percent / 100)}
          minValue={0}
          maxValue={100}
        />
      );
    case "postSalesPaidBy":
      return (
        <Choices
          {...common}
          choices={choicesOf(postSalesPayers)}
          value={company.postSalesPaidBy}
          onChange={(given) => give(question, given)}
        />
      );
    case "successMeasuredBy":
      return (
        <Choices
          {...common}
          choices={choicesOf(successMeasures)}
          value={company.successMeasuredBy}
          onChange={(given) => give(question, given)}
        />
      );
    case "boardAsks":
      return (
        <Choices
          {...common}
          choices={choicesOf(boardReviews)}
          value={company.boardAsks}
          onChange={(given) => give(question, given)}
        />
      );
    case "ceoMovesResources": {
      const { ceoMovesResources: moves } = company;
      return (
        <Choices
          {...common}
          isRow
          choices={[
            { id: "yes", label: t("examineFindings.questions.yes") },
            { id: "no", label: t("examineFindings.questions.no") },
          ]}
          value={moves === undefined ? undefined : moves ? "yes" : "no"}
          onChange={(given) => give(question, given === "yes")}
        />
      );
    }
  }
}
