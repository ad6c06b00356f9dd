import { z } from "zod";
import { beforeDeeds } from "../../shared/ipc/record.ts";
import { revision, text, workspaceKey, workspaceName } from "../request-parts.ts";

const mostEntries = 10_000;
/** A scenario is a part, and so are a few hundred facts or undo steps. */
export const mostParts = 200_000;
const longestMark = 200;

const workspace = workspaceKey;
const partId = z.string().regex(/^[\w-]{1,64}$/);
export const storedParts = z.strictObject({ id: partId, text });

const mark = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("named"), name: z.string().min(1).max(longestMark) }),
  z.strictObject({ kind: z.literal("before"), deed: z.enum(beforeDeeds) }),
  z.strictObject({ kind: z.literal("handed-out"), copyId: z.string().min(1).max(longestMark) }),
]);

export const recordRequests = {
  appendToJournal: z.strictObject({
    workspace,
    entries: z.array(z.strictObject({ revision, text })).min(1).max(mostEntries),
  }),
  writeSnapshot: z.strictObject({
    workspace,
    revision,
    name: workspaceName,
    root: text,
    parts: z
      .array(z.strictObject({ id: partId, text: text.optional(), isApart: z.boolean().optional() }))
      .max(mostParts),
    mark: mark.optional(),
  }),
  listVersions: z.strictObject({ workspace }),
  readVersion: z.strictObject({ workspace, revision }),
  markVersion: z.strictObject({ workspace, revision, mark: mark.optional() }),
  readParts: z.strictObject({ workspace, ids: z.array(partId).min(1).max(mostParts) }),
} as const;
