/** What each request must look like. Whatever else arrives, however large or strange, is refused before anyone reads it. */
import { z } from "zod";
import { languages } from "../shared/base/words.ts";
import { backupRequests } from "./backups/requests.ts";
import { recordRequests } from "./record/requests.ts";
import { longestText, nothing } from "./request-parts.ts";
import { workspaceRequests } from "./workspaces/requests.ts";

const longestName = 255;

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
  savePreferences: preferencesSchema,
  openFile: z.strictObject({ kind: z.enum(["workspace", "roster"]) }),
  saveFile: z
    .strictObject({
      kind: z.enum(["workspace", "csv", "html", "json"]),
      suggestedName: z.string().min(1).max(longestName),
      text: z.string().max(longestText),
      token: z.uuid().optional(),
    })
    .refine(({ kind, token }) => token === undefined || kind === "workspace", { path: ["token"] }),
  ...recordRequests,
  ...workspaceRequests,
  ...backupRequests,
} as const;
