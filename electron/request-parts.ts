/** What the requests of several groups have in common. */
import { z } from "zod";

/** In characters. A whole workspace of 5,000 scenarios of 20 kB leaves as one text; a runaway loop does not. */
export const longestText = 160 * 1024 * 1024;

export const nothing = z.strictObject({});
/** Names a folder, so nothing that could lead out of one. */
export const workspaceKey = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);
export const workspaceName = z.string().max(200);
export const revision = z.int().nonnegative();
export const text = z.string().max(longestText);
