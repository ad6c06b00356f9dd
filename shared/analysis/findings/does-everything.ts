/** One team of generalists, every activity, and hardly anything that one person answers for. */
import type { Examined } from "./examined.ts";
import type { Evidence, Finding } from "./finding.ts";
import { cannotTell, judge, meanOfThem } from "./judge.ts";
import { aboutDuties, dutiesOf, nameOwner, unowned } from "./ownership.ts";

/** A team of so few has no choice but to share everything. */
const smallTeam = 3;

export function doesEverything(of: Examined): Finding {
  const { first } = of;
  const duties = dutiesOf(of);
  const wanting = unowned(duties);
  const teams = new Map<string, number>();
  for (const { team = "" } of first) teams.set(team, (teams.get(team) ?? 0) + 1);
  const everywhere = first.filter(
    ({ segmentIds }) => segmentIds.length === 0 || segmentIds.length >= of.baseline.segments.length,
  ).length;
  const isTold = first.length > smallTeam && duties.length > 0;
  const evidence: readonly Evidence[] = isTold
    ? [
        {
          id: "withoutOwner",
          value: wanting.length / duties.length,
          unit: "share",
          whence: "facts",
          scale: { none: 0.3, full: 0.8 },
          about: aboutDuties(wanting, "activity"),
        },
        {
          id: "largestTeam",
          value: Math.max(...teams.values()) / first.length,
          unit: "share",
          whence: "facts",
          scale: { none: 0.5, full: 0.9 },
        },
        {
          id: "everySegment",
          value: everywhere / first.length,
          unit: "share",
          whence: "facts",
          scale: { none: 0.4, full: 0.9 },
        },
      ]
    : [];
  return {
    id: "doesEverything",
    ...(isTold
      ? judge(evidence, (speaks) =>
          Math.min(speaks("withoutOwner"), meanOfThem(speaks("largestTeam"), speaks("everySegment"))),
        )
      : cannotTell("nobody")),
    evidence,
    place: { screen: "examine", view: "duties" },
    remedies: nameOwner(of, wanting),
  };
}
