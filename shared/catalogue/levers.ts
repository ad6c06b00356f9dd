/**
 * What helps each cause besides hiring: domain.md, section 2, and the means of section 4. A team adopts an entry and makes it its
 * own; ids are stored with what was adopted, and an id that a later version does not know means nothing more than "its own".
 */
import type { LeverEntry } from "./lever-entry.ts";
import { careerLevers } from "./levers-career.ts";
import { trustLevers } from "./levers-trust.ts";
import { workLevers } from "./levers-work.ts";

export const levers = { ...trustLevers, ...workLevers, ...careerLevers } as const satisfies Record<string, LeverEntry>;

export type CatalogueLever = keyof typeof levers;
export const catalogueLeverIds = Object.keys(levers) as readonly CatalogueLever[];

export const isCatalogueLever = (id: string | undefined): id is CatalogueLever =>
  id !== undefined && Object.hasOwn(levers, id);

export const leverEntry = (id: CatalogueLever): LeverEntry => levers[id];
