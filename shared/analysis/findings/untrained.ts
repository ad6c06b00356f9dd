/** Beginners are added, and nothing is done so that they grow the two core skills: the common root of the failing models. */
import type { Level } from "../../domain/ladder.ts";
import { actionShare, startOne, trains } from "./actions.ts";
import type { Examined } from "./examined.ts";
import type { Evidence, Finding } from "./finding.ts";
import { peopleAdded, plannedHires } from "./hiring.ts";
import { judge } from "./judge.ts";

/** Who joins on the lowest rung that leads nobody, where the ladder has more than one. */
function beginnerLevels(levels: readonly Level[]): ReadonlySet<string> {
  const ranks = levels.filter(({ leadsPeople }) => !leadsPeople).map(({ rank }) => rank);
  const lowest = Math.min(...ranks);
  if (!ranks.some((rank) => rank > lowest)) return new Set();
  return new Set(levels.filter(({ rank, leadsPeople }) => !leadsPeople && rank === lowest).map(({ id }) => id));
}

export function untrained(of: Examined): Finding {
  const hires = plannedHires(of);
  const lowest = beginnerLevels(of.baseline.levels);
  const count = (some: typeof hires) => some.reduce((sum, one) => sum + one.count, 0);
  const all = count(hires);
  const beginners = count(hires.filter(({ levelId }) => lowest.has(levelId)));
  const evidence: readonly Evidence[] = [
    peopleAdded(of),
    {
      id: "beginners",
      value: all > 0 ? beginners / all : 0,
      unit: "share",
      whence: "plan",
      scale: { none: 0.4, full: 0.9 },
    },
    { id: "training", value: actionShare(of, trains), unit: "degree", whence: "plan", scale: { none: 1, full: 0 } },
  ];
  return {
    id: "untrained",
    ...judge(evidence, (speaks) => Math.min(speaks("peopleAdded"), speaks("beginners"), speaks("training"))),
    evidence,
    place: { screen: "team", view: "skills" },
    remedies: startOne(of, trains, "coreSkills"),
  };
}
