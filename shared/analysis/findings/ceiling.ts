/** Whoever has neither consulting nor commercial skill meets a ceiling, however long they stay. */
import { coreStanding } from "../competencies/core-skills.ts";
import { startOne, trains } from "./actions.ts";
import type { Examined } from "./examined.ts";
import type { Evidence, Finding } from "./finding.ts";
import { cannotTell, judge } from "./judge.ts";

/** A tenth are newcomers on their way; four in ten are how the team works. Assumption. */
const scale = { none: 0.1, full: 0.4 };
/** With fewer seen than this the rest could make any picture of it. */
const leastSeen = 0.5;

export function ceiling(of: Examined): Finding {
  const members = of.first.flatMap(({ member }) => member ?? []);
  const standings = members.map(({ competencies }) => coreStanding(competencies));
  const seen = standings.filter((standing) => standing !== "unseen").length;
  const neither = standings.filter((standing) => standing === "neither").length;
  const isTold = members.length > 0 && seen / members.length >= leastSeen;
  const evidence: readonly Evidence[] =
    members.length === 0
      ? []
      : [
          ...(seen > 0
            ? [{ id: "neitherSkill", value: neither / seen, unit: "share", whence: "facts", scale } as const]
            : []),
          { id: "skillsUnseen", value: members.length - seen, of: members.length, unit: "people", whence: "facts" },
        ];
  return {
    id: "ceiling",
    ...(isTold
      ? judge(evidence, (speaks) => speaks("neitherSkill"))
      : cannotTell(members.length === 0 ? "nobody" : "skillsUnseen")),
    evidence,
    place: { screen: "team", view: "skills" },
    remedies: startOne(of, trains, "coreSkills"),
  };
}
