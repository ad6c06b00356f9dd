/** The views that are there for everyone. Their names are in `teamMembers.views`. */
import { competencyIds } from "../../../../shared/catalogue/competencies.ts";
import type { TeamSort, TeamView } from "../../../../shared/domain/team-view.ts";

type BuiltIn = { readonly columns: readonly string[]; readonly sort?: TeamSort; readonly group?: string };

const builtIn = {
  everyone: {
    columns: ["standing", "level", "mix", "team", "manager", "fte", "load", "segments", "joined", "leaves", "title"],
  },
  pay: {
    columns: ["level", "salary", "fte", "contractHours", "title", "team", "levelSince", "tenure"],
    sort: { column: "salary", isDown: true },
    group: "level",
  },
  skills: { columns: ["level", "mix", ...competencyIds] },
  careers: {
    columns: [
      ...["level", "nextStep", "levelSince", "onLevel", "promotionAmbition", "productAmbition", "phasePreference"],
      ...["chaosTolerance", "idealism", "lastTalk", "earlierCsEmployers", "manager"],
    ],
    sort: { column: "nextStep", isDown: false },
  },
  movement: {
    columns: ["standing", "joined", "leaves", "opens", "level", "mix", "manager", "accounts", "arr", "salary"],
    sort: { column: "standing", isDown: false },
    group: "standing",
  },
} satisfies Record<string, BuiltIn>;

export type BuiltInId = keyof typeof builtIn;
export const builtInIds = Object.keys(builtIn) as readonly BuiltInId[];

export const isBuiltIn = (id: string): id is BuiltInId => Object.hasOwn(builtIn, id);

export function builtInView(id: BuiltInId, name: string): TeamView {
  const { columns, sort, group }: BuiltIn = builtIn[id];
  return {
    id,
    name,
    columns: columns.map((column) => ({ id: column })),
    sort: sort ? [sort] : [],
    ...(group !== undefined && { group }),
    filters: [],
  };
}
