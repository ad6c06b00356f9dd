/** A coefficient as people say it, where the model keeps it in another form. */
import type { CoefficientEntry } from "../../shared/catalogue/coefficient.ts";

type Unit = CoefficientEntry["unit"];

const formatOf: Readonly<Partial<Record<Unit, Intl.NumberFormatOptions>>> = {
  share: { style: "percent", maximumFractionDigits: 1 },
  perYear: { style: "percent", maximumFractionDigits: 1 },
};
const plain: Intl.NumberFormatOptions = { maximumFractionDigits: 2 };

/** For a field in which it is typed. */
export const fieldFormatOf = (unit: Unit): Intl.NumberFormatOptions => formatOf[unit] ?? plain;

/** Strengths are kept as logarithms and said as the multiple they stand for. */
export const saidOf = (unit: Unit, kept: number) => (unit === "logRatio" ? Math.exp(kept) : kept);
export const keptOf = (unit: Unit, said: number) => (unit === "logRatio" ? Math.log(said) : said);
