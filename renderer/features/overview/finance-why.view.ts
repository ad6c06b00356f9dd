/** Why a figure of a year comes out as it does: formula, inputs, assumptions, what others report, and how far it may be off. */
import type { CoefficientId } from "../../../shared/catalogue/coefficients.ts";
import type { Evidence, Explanation, Row } from "../../explain/explanation.ts";
import { errorOf } from "../../explain/simulation-error.ts";
import { type FinanceColumn, figureIn, type FinanceId, sayFigure, sourceWords } from "./finance.view.ts";

const assumptions: Readonly<Record<FinanceId, readonly CoefficientId[]>> = {
  costPerArr: ["employerCost", "hireCostJpy"],
  costPerAccount: ["employerCost", "hireCostJpy"],
  arrPerPerson: [],
  gross: ["churnGamma"],
  expansion: [],
  net: ["churnGamma"],
};

function inputsOf(id: FinanceId, { money, retention }: FinanceColumn, { t, formats }: Evidence["words"]): Row[] {
  const cost = { term: t("overview.finance.cost"), value: formats.money(money.costJpy.value) };
  const arr = { term: t("overview.finance.arr"), value: formats.money(money.arrJpy.value) };
  const share = (of: "gross" | "expansion" | "net") => ({
    term: t(`overview.finance.rows.${of}.name`),
    value: formats.percent(retention[of].value, 1),
  });
  switch (id) {
    case "costPerArr":
      return [cost, arr];
    case "costPerAccount":
      return [cost, { term: t("overview.finance.accounts"), value: formats.integer(money.accounts.value) }];
    case "arrPerPerson":
      return [arr, { term: t("overview.finance.people"), value: formats.decimal(money.people.value) }];
    case "gross":
      return [arr];
    case "expansion":
      return [share("net"), share("gross")];
    case "net":
      return [share("gross"), share("expansion")];
  }
}

export function explainFinance(id: FinanceId, column: FinanceColumn, evidence: Evidence): Explanation {
  const { projection, words } = evidence;
  const { t, formats } = words;
  const { year, name } = column;
  const figure = figureIn(id, column) ?? { value: 0, standardError: 0 };
  const error = errorOf(evidence, figure, (value) => sayFigure(id, value, words));
  return {
    label: t("overview.finance.whyLabel", { figure: t(`overview.finance.rows.${id}.name`), year: name }),
    meaning: t(`overview.finance.meaning.${id}`, {
      month: formats.month(projection.months[year.from + year.months - 1]!),
    }),
    inputs: [
      ...inputsOf(id, column, words),
      { term: t("overview.finance.elsewhereTerm"), value: sourceWords(id, words) },
    ],
    ...(assumptions[id].length > 0 && { coefficientIds: assumptions[id] }),
    error: id === "gross" || id === "net" ? error : `${t("overview.finance.errorAtMost")} ${error}`,
  };
}
