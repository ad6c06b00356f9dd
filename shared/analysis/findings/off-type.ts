/** Hours against type cost twice: they yield less, and they wear on whoever gives them. */
import { type MemberType, memberTypeIds } from "../../catalogue/member-types.ts";
import { quotient } from "../finance/year-finance.ts";
import type { Examined } from "./examined.ts";
import type { Evidence, Finding } from "./finding.ts";
import { hireOf } from "./hire-of-type.ts";
import { cannotTell, judge } from "./judge.ts";

/** Every tenth hour is ordinary where people are blends; every fourth is not. Assumption. */
const scale = { none: 0.08, full: 0.25 };
/** From so much of one person's hours on it is their ordinary month. */
const worn = 0.2;

/** Who is best at the work that most hours against type go to. */
function wanted({ baseline, work }: Examined): MemberType | undefined {
  const [most] = work.activities.toSorted((one, other) => other.againstHours - one.againstHours);
  const affinity = baseline.activities.find(({ id }) => id === most?.activityId)?.affinity;
  return affinity && memberTypeIds.reduce((best, type) => (affinity[type] > affinity[best] ? type : best), "sales");
}

export function offType(of: Examined): Finding {
  const { hours, againstHours, people } = of.work;
  const share = quotient(againstHours, hours);
  const most = of.work.activities
    .filter((one) => one.againstHours > 0)
    .toSorted((one, other) => other.againstHours - one.againstHours)
    .slice(0, 3)
    .map(({ activityId }) => activityId);
  const evidence: readonly Evidence[] = share
    ? [
        {
          id: "againstType",
          ...share,
          unit: "share",
          whence: "projection",
          scale,
          about: { kind: "activities", ids: most },
        },
        {
          id: "peopleAgainstType",
          value: people.filter((one) => one.hours > 0 && one.againstHours / one.hours >= worn).length,
          of: people.length,
          unit: "people",
          whence: "projection",
        },
      ]
    : [];
  const type = wanted(of);
  return {
    id: "offType",
    ...(share ? judge(evidence, (speaks) => speaks("againstType")) : cannotTell("noWork")),
    evidence,
    place: { screen: "team", view: "work" },
    remedies: type ? hireOf(type, of) : [],
  };
}
