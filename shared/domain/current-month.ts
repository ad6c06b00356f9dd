import type { Month } from "../base/month.ts";
import type { Baseline } from "./baseline.ts";

/** The latest month that the facts speak of: what is due and how old an answer is are counted from here, so a file says the same whenever it is read. */
export const currentMonth = ({ asOf, checkIns }: Pick<Baseline, "asOf" | "checkIns">): Month =>
  checkIns.reduce((latest, { held }) => (held > latest ? held : latest), asOf);
