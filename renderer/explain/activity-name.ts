import { activities, type StandardActivity } from "../../shared/catalogue/activities.ts";
import type { Language } from "../../shared/base/words.ts";
import type { Activity } from "../../shared/domain/activity.ts";

const isStandard = (id: string): id is StandardActivity => id in activities;

/** The team's own word for an activity, or the catalogue's. */
export const activityName = ({ id, name }: Pick<Activity, "id" | "name">, language: Language): string =>
  name ?? (isStandard(id) ? activities[id].name[language] : id);
