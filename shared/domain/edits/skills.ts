/** What people can do, as seen: facts, whatever month is on screen. */
import type { Competency } from "../../catalogue/competencies.ts";
import type { Recipe } from "./recipe.ts";

/** 0 to 4; undefined takes back what was seen, which is not the same as 0. */
export const setSkill =
  (memberId: string, competency: Competency, level: number | undefined): Recipe =>
  ({ baseline }) => {
    const member = baseline.members.find(({ id }) => id === memberId);
    if (!member) return;
    if (level === undefined) Reflect.deleteProperty(member.competencies, competency);
    else member.competencies[competency] = Math.round(Math.min(4, Math.max(0, level)));
  };
