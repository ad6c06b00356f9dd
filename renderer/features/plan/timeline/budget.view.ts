/** How a plan stands to its budget, in sentences: counted futures with their error, and "too close to call" where it is. */
import type { WithinBudget, YearWithin } from "../../../../shared/analysis/budget/within-budget.ts";
import type { Estimate } from "../../../../shared/analysis/projection.ts";
import { addMonths } from "../../../../shared/base/month.ts";
import type { Budget } from "../../../../shared/domain/scenario.ts";
import type { Words } from "../../../i18n/words.ts";

const ninetyFive = 1.96;

/** Of 100 futures, with a digit where the last hundredth matters; never all or none that chance could still break. */
function counted({ value, standardError }: Estimate, { formats }: Words) {
  const digits = value > 0.99 || value < 0.01 ? 1 : 0;
  return {
    futures: formats.decimal(value * 100, digits),
    error: formats.decimal(Math.max(0.1, ninetyFive * standardError * 100), 1),
  };
}

/** Whether chance in the simulation alone could turn the answer. */
export const isTooClose = ({ value, standardError }: Estimate, { withinShare }: Budget): boolean =>
  Math.abs(value - withinShare) <= ninetyFive * standardError;

const yearName = ({ begins }: YearWithin, { yearBegins = 1 }: Budget, { t, formats }: Words): string =>
  yearBegins === 1
    ? formats.year(begins)
    : t("planTimeline.budget.fiscalYear", {
        from: formats.month(begins),
        to: formats.month(addMonths(begins, 11)),
      });

export type Standing = "kept" | "over" | "close";

export const standingOf = (estimate: Estimate, budget: Budget): Standing =>
  isTooClose(estimate, budget) ? "close" : estimate.value >= budget.withinShare ? "kept" : "over";

export type BudgetLine = { readonly id: string; readonly sentence: string; readonly standing: Standing };

function yearLine(year: YearWithin, budget: Budget, words: Words): BudgetLine {
  const { t, formats } = words;
  const blanks = {
    ...counted(year.within, words),
    money: formats.money(year.budgetJpy),
    year: yearName(year, budget, words),
  };
  const sentence =
    year.months === 12
      ? t("planTimeline.budget.year", blanks)
      : t("planTimeline.budget.part", { ...blanks, months: formats.integer(year.months) });
  return { id: year.begins, sentence, standing: standingOf(year.within, budget) };
}

function monthsLine({ months, budget, start }: WithinBudget, words: Words): BudgetLine[] {
  const { t, formats } = words;
  if (months.length === 0 || budget.monthlyJpy === undefined) return [];
  const worst = months.reduce((lowest, { value }, index) => (value < months[lowest]!.value ? index : lowest), 0);
  const money = formats.money(budget.monthlyJpy);
  const over = months.filter(({ value }) => value < budget.withinShare).length;
  const sentence =
    over === 0
      ? t("planTimeline.budget.months", { money, share: formats.percent(budget.withinShare) })
      : t("planTimeline.budget.monthsOver", {
          count: over,
          money,
          month: formats.month(addMonths(start, worst)),
          ...counted(months[worst]!, words),
        });
  return [{ id: "months", sentence, standing: standingOf(months[worst]!, budget) }];
}

/** One line per year, one for the months, and one for all of it where there is more than one thing to keep to. */
export function budgetLines(within: WithinBudget, words: Words): readonly BudgetLine[] {
  const { t, formats } = words;
  const { budget } = within;
  const lines = [...within.years.map((year) => yearLine(year, budget, words)), ...monthsLine(within, words)];
  if (within.years.length + within.months.length < 2) return lines;
  const sentence = t("planTimeline.budget.all", {
    ...counted(within.all, words),
    share: formats.percent(budget.withinShare),
  });
  return [...lines, { id: "all", sentence, standing: standingOf(within.all, budget) }];
}

/** The sentence for the top of the screen: the first whole year, else all of it. */
export function budgetSentence(within: WithinBudget, words: Words): string | undefined {
  const whole = within.years.find(({ months }) => months === 12);
  if (whole) return yearLine(whole, within.budget, words).sentence;
  return budgetLines(within, words)[0]?.sentence;
}
