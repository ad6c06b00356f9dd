import { z } from "zod";
import { mostParts, storedParts } from "../record/requests.ts";
import { nothing, revision, text, workspaceKey, workspaceName } from "../request-parts.ts";

const one = z.strictObject({ key: workspaceKey });

export const workspaceRequests = {
  listWorkspaces: nothing,
  addWorkspace: z.strictObject({
    name: workspaceName,
    snapshot: z.strictObject({ revision, root: text, parts: z.array(storedParts).max(mostParts) }),
  }),
  chooseWorkspace: one,
  removeWorkspace: one,
  restoreWorkspace: one,
  eraseWorkspace: one,
} as const;
