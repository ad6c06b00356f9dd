/** What each request must look like. Whatever else arrives, however large or strange, is refused before anyone reads it. */
import { z } from "zod";
import { languages } from "../shared/base/words.ts";
import { roleIds } from "../shared/ipc/roles.ts";
import { backupRequests } from "./backups/requests.ts";
import { exportRequests } from "./exports/requests.ts";
import { recordRequests } from "./record/requests.ts";
import { showRequests } from "./show/requests.ts";
import { longestText, nothing } from "./request-parts.ts";
import { tableRequests } from "./tables/requests.ts";
import { noteRequests, vaultRequests } from "./vault/requests.ts";
import { workspaceRequests } from "./workspaces/requests.ts";

const longestName = 255;

export const preferencesSchema = z.strictObject({
  language: z.enum(languages),
  theme: z.enum(["light", "dark", "system"]),
  role: z.enum(roleIds).optional(),
  areNamesHidden: z.boolean().optional(),
  isRailWide: z.boolean().optional(),
  hasSingleKeys: z.boolean().optional(),
  typeNames: z.enum(["field", "sober"]).optional(),
});

export const requests = {
  openSession: nothing,
  takeHandedFile: nothing,
  savePreferences: preferencesSchema,
  openFile: z.strictObject({ kind: z.enum(["workspace", "table"]) }),
  openEncryptedFile: z.strictObject({ token: z.uuid(), secret: z.string().min(1).max(1024) }),
  saveFile: z
    .strictObject({
      kind: z.enum(["workspace", "csv", "html", "json", "markdown", "text"]),
      suggestedName: z.string().min(1).max(longestName),
      text: z.string().max(longestText),
      token: z.uuid().optional(),
      passphrase: z.string().min(1).max(1024).optional(),
    })
    .refine(({ kind, passphrase }) => passphrase === undefined || kind === "workspace", { path: ["passphrase"] })
    .refine(({ kind, token }) => token === undefined || kind === "workspace", { path: ["token"] }),
  ...recordRequests,
  ...workspaceRequests,
  ...backupRequests,
  ...tableRequests,
  ...exportRequests,
  ...showRequests,
  ...vaultRequests,
  ...noteRequests,
} as const;
