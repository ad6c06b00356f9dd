import { z } from "zod";
import { exportedKinds } from "../../shared/ipc/exports.ts";

/** A hundred slides as pictures for print stay far below. */
const longestExport = 256 * 1024 * 1024;

export const exportRequests = {
  saveExport: z.strictObject({
    kind: z.enum(exportedKinds),
    suggestedName: z.string().min(1).max(255),
    bytes: z.instanceof(Uint8Array).refine(({ length }) => length > 0 && length <= longestExport),
  }),
} as const;
