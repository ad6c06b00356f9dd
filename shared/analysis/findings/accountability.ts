/** Work and numbers that nobody answers for, or more than one; and one person who answers for nearly everything. */
import type { Examined } from "./examined.ts";
import type { Evidence, Finding } from "./finding.ts";
import { cannotTell, judge } from "./judge.ts";
import { aboutDuties, dutiesOf, nameOwner, peopleOf, unowned } from "./ownership.ts";

/** One in twenty is an oversight, four in ten are a team that drops balls. Assumption. */
const without = { none: 0.05, full: 0.4 };
/** Half of everything on one desk is owned in name only. Assumption. */
const most = { none: 0.3, full: 0.6 };
/** With fewer to share out, one person's part says nothing. */
const leastDuties = 6;

export function withoutOwner(of: Examined): Finding {
  const duties = dutiesOf(of);
  const wanting = unowned(duties);
  const metrics = wanting.filter(({ kind }) => kind === "metric");
  const several = duties.filter(({ owners }) => owners.length > 1);
  const all = duties.filter(({ kind }) => kind === "metric").length;
  const between = duties.filter(({ kind }) => kind === "workBetween").length;
  const evidence: readonly Evidence[] =
    duties.length === 0
      ? []
      : [
          {
            id: "withoutOwner",
            value: wanting.length / duties.length,
            unit: "share",
            whence: "facts",
            scale: without,
            about: aboutDuties(wanting, "activity"),
          },
          {
            id: "metricsWithoutOwner",
            value: metrics.length,
            of: all,
            unit: "count",
            whence: "facts",
            about: aboutDuties(wanting, "metric"),
          },
          ...(between === 0
            ? []
            : [
                {
                  id: "betweenWithoutOwner",
                  value: wanting.filter(({ kind }) => kind === "workBetween").length,
                  of: between,
                  unit: "count",
                  whence: "facts",
                  about: aboutDuties(wanting, "workBetween"),
                } as const,
              ]),
          {
            id: "severalOwners",
            value: several.length,
            of: duties.length,
            unit: "count",
            whence: "facts",
            about: aboutDuties(several, "activity"),
          },
        ];
  return {
    id: "withoutOwner",
    ...(duties.length > 0 ? judge(evidence, (speaks) => speaks("withoutOwner")) : cannotTell("noWork")),
    evidence,
    place: { screen: "examine", view: "duties" },
    remedies: nameOwner(of, wanting),
  };
}

export function ownsTooMuch(of: Examined): Finding {
  const duties = dutiesOf(of);
  const counts = new Map<string, number>();
  for (const id of duties.flatMap(peopleOf)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [top] = [...counts].toSorted(([, one], [, other]) => other - one);
  const isTold = duties.length >= leastDuties && of.first.length > 1;
  const evidence: readonly Evidence[] =
    isTold && top
      ? [
          {
            id: "mostOwned",
            value: top[1] / duties.length,
            unit: "share",
            whence: "facts",
            scale: most,
            about: { kind: "members", ids: [top[0]] },
          },
          { id: "owners", value: counts.size, of: of.first.length, unit: "people", whence: "facts" },
        ]
      : [];
  return {
    id: "ownsTooMuch",
    ...(isTold
      ? judge(evidence, (speaks) => speaks("mostOwned"))
      : cannotTell(of.first.length > 1 ? "noWork" : "nobody")),
    evidence,
    place: { screen: "examine", view: "duties" },
    remedies: [],
  };
}
