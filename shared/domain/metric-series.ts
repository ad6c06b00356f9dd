import { z } from "zod";
import { id, label } from "../base/quantities.ts";
import { monthSchema } from "../base/month.ts";

/** The history of one metric, month by month. */
export const metricSeriesSchema = z.object({
  /** A metric of the catalogue, or the team's own. */
  metricId: id,
  name: label.optional(),
  segmentId: id.optional(),
  /** The person who answers for it. */
  ownerId: id.optional(),
  points: z.array(z.object({ month: monthSchema, value: z.number() })),
});
export type MetricSeries = z.infer<typeof metricSeriesSchema>;
