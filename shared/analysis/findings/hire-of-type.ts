import type { MemberType } from "../../catalogue/member-types.ts";
import type { Level } from "../../domain/ladder.ts";
import { mainType } from "../../domain/mix.ts";
import { mostly, ordinaryLevelFor } from "../decisions/next-steps.ts";
import type { Examined } from "./examined.ts";
import type { Remedy } from "./finding.ts";

type Team = Pick<Examined, "baseline">;

/** Analysts begin on the operations track where there is one, others where most of their type stand, or most of all where nobody is of it. */
function levelFor(type: MemberType, { baseline }: Team): Level | undefined {
  const { levels, members } = baseline;
  const open = levels.filter(({ leadsPeople }) => !leadsPeople).toSorted((one, other) => one.rank - other.rank);
  const operations = open.find(({ track }) => track === "operations");
  if (type === "analyst" && operations) return operations;
  if (members.some(({ mix }) => mainType(mix) === type)) return ordinaryLevelFor(type, baseline);
  const holders = (level: Level) => members.filter(({ levelId }) => levelId === level.id).length;
  return open.toSorted((one, other) => holders(other) - holders(one))[0];
}

/** One more who is mostly of a type. */
export function hireOf(type: MemberType, of: Team): readonly Remedy[] {
  const level = levelFor(type, of);
  return level ? [{ kind: "hire", mix: mostly(type), levelId: level.id }] : [];
}
