/** What each request must look like. Whatever else arrives, however large or strange, is refused before anyone reads it. */
import { z } from "zod";
import { languages } from "../shared/base/words.ts";

/** In characters. A workspace of 2,000 people with its history stays far below; a runaway loop does not. */
export const longestText = 64 * 1024 * 1024;
const mostEntries = 10_000;
const longestName = 255;

const nothing = z.strictObject({});
const revision = z.int().nonnegative();
const text = z.string().max(longestText);

export const preferencesSchema = z.strictObject({
  language: z.enum(languages),
  theme: z.enum(["light", "dark", "system"]),
  areNamesHidden: z.boolean().optional(),
  isRailWide: z.boolean().optional(),
  hasSingleKeys: z.boolean().optional(),
  typeNames: z.enum(["field", "sober"]).optional(),
});

export const requests = {
  openSession: nothing,
  takeHandedFile: nothing,
  appendToJournal: z.strictObject({
    entries: z.array(z.strictObject({ revision, text })).min(1).max(mostEntries),
  }),
  writeSnapshot: z.strictObject({ revision, text }),
  savePreferences: preferencesSchema,
  openFile: z.strictObject({ kind: z.enum(["workspace", "roster"]) }),
  saveFile: z
    .strictObject({
      kind: z.enum(["workspace", "csv", "html", "json"]),
      suggestedName: z.string().min(1).max(longestName),
      text,
      token: z.uuid().optional(),
    })
    .refine(({ kind, token }) => token === undefined || kind === "workspace", { path: ["token"] }),
} as const;
