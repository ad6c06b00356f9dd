/** A way to look at the people of a team, kept under a name: which columns, in what order, of whom. */
import { z } from "zod";
import { monthSchema } from "../base/month.ts";
import { id, label } from "../base/quantities.ts";

/** A column of the members table. One that a version does not know is passed over, and kept. */
const columnId = z.string().min(1).max(60);

/** What a person has to be to be shown; of several filters all hold. */
const teamFilterSchema = z.discriminatedUnion("is", [
  /** The keys of things, such as a level's id, or words. */
  z.object({ column: columnId, is: z.literal("among"), keys: z.array(z.string().max(200)).max(500) }),
  z.object({ column: columnId, is: z.literal("contains"), text: z.string().max(120) }),
  z.object({
    column: columnId,
    is: z.literal("between"),
    from: z.union([z.number(), monthSchema]).optional(),
    to: z.union([z.number(), monthSchema]).optional(),
  }),
  z.object({ column: columnId, is: z.literal("filled") }),
  z.object({ column: columnId, is: z.literal("empty") }),
]);
export type TeamFilter = z.infer<typeof teamFilterSchema>;

const teamSortSchema = z.object({ column: columnId, isDown: z.boolean() });
export type TeamSort = z.infer<typeof teamSortSchema>;

export const teamViewSchema = z.object({
  id,
  name: label,
  /** In their order; the width in pixels where somebody has drawn it. */
  columns: z.array(z.object({ id: columnId, width: z.int().min(40).max(1_000).optional() })).max(200),
  /** The first decides, the next where the first is a tie. */
  sort: z.array(teamSortSchema).max(20),
  /** The column by which people are put together. */
  group: columnId.optional(),
  filters: z.array(teamFilterSchema).max(50),
});
export type TeamView = z.infer<typeof teamViewSchema>;
