import { eachMemberIn } from "../../../shared/analysis/people/member-figures.ts";
import type { Workspace } from "../../../shared/domain/workspace.ts";
import { outlookOf } from "../../../shared/analysis/shortfall/outlook.ts";
import { calibrate } from "../../../shared/analysis/survival/calibrate.ts";
import { canonicalJson } from "../../../shared/format/canonical-json.ts";
import type { Further, Run } from "./report.ts";

/** Series as plain lists. */
const plain = (value: unknown): unknown => {
  if (value instanceof Float64Array) return [...value];
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
};

/** Person by person only with names; what a person is worth was asked for, and stands under an id. */
function furtherJson({ uncertainty, sensitivity, worth }: Further, withNames: boolean) {
  const { members, ...ofTeam } = uncertainty ?? { members: undefined };
  return {
    ...(uncertainty && { uncertainty: { ...ofTeam, ...(withNames && { members }) } }),
    ...(sensitivity && { sensitivity }),
    ...(worth && { worth }),
  };
}

/** Every figure of every month. People appear only when names were asked for: an id is soon a name again. */
export const reportJson = (workspace: Workspace, runs: readonly Run[], version: string): string =>
  canonicalJson({
    format: "crewcast-report",
    version: 1,
    madeWith: version,
    organisation: workspace.name,
    asOf: workspace.baseline.asOf,
    // Rates and counts of the whole team; the list itself names people and stays out.
    ...(workspace.baseline.pastMembers && { history: calibrate(workspace.baseline) }),
    scenarios: runs.map(({ scenario, projection: { members, ...projection }, withNames, further, ...rest }) => ({
      id: scenario.id,
      name: scenario.name,
      safetyShare: scenario.safetyShare,
      coefficients: scenario.coefficients,
      outlook: outlookOf({ ...projection, members }),
      ...furtherJson(further, withNames),
      projection: plain({
        ...projection,
        ...(withNames
          ? {
              members: eachMemberIn(members).map((member) => ({
                ...member,
                name: rest.baseline.members.find(({ id }) => id === member.memberId)?.name,
              })),
            }
          : {}),
      }),
    })),
  });
