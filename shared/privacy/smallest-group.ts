/** How many people must stand behind a number before it is shown. */
import { z } from "zod";

/** Fewer would let colleagues recognise each other whatever a settings page says. */
export const leastSmallestGroup = 3;
export const defaultSmallestGroup = 5;
/** More would hide nearly everything of the teams this is made for. */
export const mostSmallestGroup = 10;

export const smallestGroupSchema = z.int().min(leastSmallestGroup).max(mostSmallestGroup);
