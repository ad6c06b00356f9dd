import type { MemberType } from "../../catalogue/member-types.ts";
import type { Level } from "../../domain/ladder.ts";
import { mainType } from "../../domain/mix.ts";
import { mostly, ordinaryLevelFor } from "../decisions/next-steps.ts";
import type { Examined } from "./examined.ts";
import type { Remedy } from "./finding.ts";

/** Of a type that nobody is: analysts begin on the operations track where there is one, others where most people stand. */
function levelForFirst(
  type: MemberType,
  { baseline: { levels, members } }: Pick<Examined, "baseline">,
): Level | undefined {
  const open = levels.filter(({ leadsPeople }) => !leadsPeople);
  const operations = open.filter(({ track }) => track === "operations").toSorted((one, other) => one.rank - other.rank);
  if (type === "analyst" && operations[0]) return operations[0];
  const holders = (level: Level) => members.filter(({ levelId }) => levelId === level.id).length;
  return open.toSorted((one, other) => holders(other) - holders(one))[0];
}

/** One more who is mostly of a type, on the level where such people usually stand. */
export function hireOf(type: MemberType, of: Pick<Examined, "baseline">): readonly Remedy[] {
  const hasSome = of.baseline.members.some(({ mix }) => mainType(mix) === type);
  const level = hasSome ? ordinaryLevelFor(type, of.baseline) : levelForFirst(type, of);
  return level ? [{ kind: "hire", mix: mostly(type), levelId: level.id }] : [];
}
