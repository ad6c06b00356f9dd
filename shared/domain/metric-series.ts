import { z } from "zod";
import { metricDirections, metricUnits } from "../catalogue/metrics.ts";
import { id, label } from "../base/quantities.ts";
import { monthSchema } from "../base/month.ts";
import { ownerFields } from "./owners.ts";

/** The history of one metric, month by month. */
export const metricSeriesSchema = z.object({
  /** A metric of the catalogue, or the team's own. */
  metricId: id,
  name: label.optional(),
  segmentId: id.optional(),
  /** Of the team's own metrics; those of the catalogue have theirs there. */
  unit: z.enum(metricUnits).optional(),
  better: z.enum(metricDirections).optional(),
  /** Judged for each one that another metric counts in the same month: questions of new customers per new customer. */
  perMetricId: id.optional(),
  /** The kind of work that moves a metric of the team's own most; those of the catalogue have theirs there. */
  workId: id.optional(),
  ...ownerFields,
  points: z.array(z.object({ month: monthSchema, value: z.number() })),
});
export type MetricSeries = z.infer<typeof metricSeriesSchema>;
