import { z } from "zod";

/** Far above what 200,000 rows of a list take. */
const longestTable = 64 * 1024 * 1024;

export const tableRequests = {
  saveTable: z.strictObject({
    format: z.enum(["csv", "xlsx"]),
    suggestedName: z.string().min(1).max(255),
    bytes: z.instanceof(Uint8Array).refine(({ length }) => length <= longestTable),
  }),
} as const;
