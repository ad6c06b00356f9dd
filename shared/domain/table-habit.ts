/** How a table with certain headers was understood the last time, so that nobody says it twice. */
import { z } from "zod";

const word = z.string().max(10_000);

export const tableHabitSchema = z.object({
  /** A kind of table, such as "roster". */
  kind: z.string().max(40),
  headers: z.array(word).max(200),
  /** The field that each column tells; an empty text: it is not read. */
  columns: z.array(z.string().max(60)).max(200),
  /** What the file's own words stand for; an empty meaning: nothing. */
  words: z.array(z.object({ field: z.string().max(60), word, meaning: z.string().max(120) })).max(2_000),
  serials: z.union([z.literal(1900), z.literal(1904)]).optional(),
});
export type TableHabit = z.infer<typeof tableHabitSchema>;

/** More kinds of file than anybody keeps; the oldest are forgotten. */
export const mostTableHabits = 40;
