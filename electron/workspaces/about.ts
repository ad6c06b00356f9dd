/** What the list of workspaces says of one, kept beside its record and sealed like it. */
import { z } from "zod";
import type { Place } from "../record/place.ts";
import { readSingle, writeSingle } from "../record/single-file.ts";

const aboutSchema = z.object({
  name: z.string(),
  /** Milliseconds since 1970. */
  lastOpened: z.number(),
  removedAt: z.number().optional(),
});
export type About = z.infer<typeof aboutSchema>;

const file = "about.crew";

/** Losing it is no loss of work: the workspace is called by its key until its next snapshot. */
export async function readAbout(place: Place): Promise<About> {
  const unknown: About = { name: place.key, lastOpened: 0 };
  const text = await readSingle(place, file);
  if (text === undefined) return unknown;
  return aboutSchema.catch(unknown).parse(JSON.parse(text));
}

export const writeAbout = (place: Place, about: About): Promise<void> =>
  writeSingle(place, file, JSON.stringify(about));
