/** Harmless on either side and impossible together: two reports made into a circle, or each removing the other's last plan. */
import { circleIn } from "../circles.ts";
import { subjectKey } from "../difference/difference.ts";
import type { Workspace } from "../workspace.ts";
import type { Bond, Deed } from "./groups.ts";

type Place = { readonly keys: ReadonlySet<string>; readonly field: string };

const membersInCircle = ({ baseline }: Workspace) =>
  circleIn(new Map(baseline.members.map(({ id, managerId }) => [id, managerId === undefined ? [] : [managerId]])));
const levelsInCircle = ({ baseline }: Workspace) =>
  circleIn(new Map(baseline.levels.map(({ id, nextLevelIds }) => [id, nextLevelIds])));

function placesOfCircles(merged: Workspace, sides: readonly Workspace[]): Place[] {
  const place = (kind: "member" | "level", circleOf: (workspace: Workspace) => readonly string[] | undefined) => {
    const circle = circleOf(merged);
    // A circle that one of them brought along is not the merge's doing.
    if (circle === undefined || sides.some(circleOf)) return [];
    const keys = new Set(circle.map((id) => subjectKey({ kind, id })));
    return [{ keys, field: kind === "member" ? "managerId" : "nextLevelIds" }];
  };
  return [...place("member", membersInCircle), ...place("level", levelsInCircle)];
}

function isAbout({ difference }: Deed, { keys, field }: Place): boolean {
  if (!keys.has(subjectKey(difference.subject))) return false;
  return difference.type === "added" || (difference.type === "changed" && difference.field[0] === field);
}

const putsPlanAway = ({ difference }: Deed) =>
  difference.subject.kind === "scenario" &&
  (difference.type === "removed" || (difference.type === "changed" && difference.field[0] === "archived"));

/** Ties one deed of each side, and the rest to them, so that they become one question. */
function bondsOf(mine: readonly Deed[], theirs: readonly Deed[]): Bond[] {
  const [my] = mine;
  const [their] = theirs;
  if (my === undefined || their === undefined) return [];
  return [...theirs.map((deed): Bond => [my, deed]), ...mine.slice(1).map((deed): Bond => [deed, their])];
}

export function contradictionsIn(
  merged: Workspace,
  sides: readonly Workspace[],
  mine: readonly Deed[],
  theirs: readonly Deed[],
): readonly Bond[] {
  const circles = placesOfCircles(merged, sides).flatMap((place) =>
    bondsOf(
      mine.filter((deed) => isAbout(deed, place)),
      theirs.filter((deed) => isAbout(deed, place)),
    ),
  );
  const hasNoPlan = merged.scenarios.every(({ archived }) => archived);
  return hasNoPlan ? [...circles, ...bondsOf(mine.filter(putsPlanAway), theirs.filter(putsPlanAway))] : circles;
}
