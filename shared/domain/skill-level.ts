import { z } from "zod";

/** How strong a person is in something, 0 (none) to 4 (teaches it). */
export const skillLevel = z.int().min(0).max(4);
