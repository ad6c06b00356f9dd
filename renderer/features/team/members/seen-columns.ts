import type { Sight } from "../../../role/sight.ts";
import type { TeamColumn } from "./team-column.ts";

/** What is known of somebody rather than of their place in the team. */
const personal: readonly TeamColumn["topic"][] = ["wishes", "career", "skills"];

/** Columns that this role sees. */
export const isSeenBy =
  ({ seesMoney, seesPeopleByCause }: Sight) =>
  ({ id, topic }: TeamColumn): boolean =>
    (seesMoney || id !== "salary") && (seesPeopleByCause || !personal.includes(topic));
