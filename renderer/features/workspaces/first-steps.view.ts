import type { Projection } from "../../../shared/analysis/projection.ts";
import type { Company } from "../../../shared/domain/company.ts";
import type { Words } from "../../i18n/words.ts";

/** What can be said of a team before anybody is on it: how many people's time the work asks for, now and at the end. */
export function workWaiting(projection: Projection, company: Company, { t, formats }: Words): string | undefined {
  const { months, demandHours } = projection;
  const hoursEach = company.contractHours * (1 - company.overheadShare);
  const [first = 0, last = 0] = [demandHours.p50[0], demandHours.p50.at(-1)];
  if (hoursEach <= 0 || last <= 0) return undefined;
  return t("workspaces.firstSteps.waiting", {
    now: formats.people(first / hoursEach),
    then: formats.people(last / hoursEach),
    month: formats.month(months.at(-1)!),
  });
}
