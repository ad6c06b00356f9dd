/** A hand-over of the catalogue as this team's own: in its language, and in nobody's target until somebody says so. */
import type { Language } from "../base/words.ts";
import { type HandOver, handOvers } from "../catalogue/hand-overs.ts";
import type { WorkBetween } from "./work-between.ts";

export function adoptedHandOver(catalogueId: HandOver, id: string, language: Language): WorkBetween {
  const { name, from, to, passes, losses } = handOvers[catalogueId];
  const words = { name: name[language], passes: passes[language], losses: losses[language] };
  return { id, catalogueId, from, to, targetOf: [], ...words };
}
