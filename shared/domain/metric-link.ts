/** A link of the chain that this team believes in, beside those of the catalogue: when one metric gets better, so does the other, later. */
import { z } from "zod";
import { id } from "../base/quantities.ts";

export const metricLinkSchema = z.object({
  id,
  /** Metrics of the catalogue, or the team's own. */
  from: id,
  to: id,
});
export type MetricLink = z.infer<typeof metricLinkSchema>;
