import { z } from "zod";
import { monthSchema } from "../base/month.ts";
import { actionSchema } from "./action.ts";
import { accountSchema, segmentSchema } from "./accounts.ts";
import { activitySchema } from "./activity.ts";
import { candidateSchema } from "./candidate.ts";
import { checkInSchema } from "./check-in.ts";
import { companySchema } from "./company.ts";
import { judgementSchema } from "./judgement.ts";
import { levelSchema } from "./ladder.ts";
import { leverSchema } from "./lever.ts";
import { memberSchema } from "./member.ts";
import { metricLinkSchema } from "./metric-link.ts";
import { metricSeriesSchema } from "./metric-series.ts";
import { pastMemberSchema } from "./past-member.ts";
import { workBetweenSchema } from "./work-between.ts";

/** The facts today. One per workspace; every scenario is changes on top of it. */
export const baselineSchema = z.object({
  /** The month the facts are true for. */
  asOf: monthSchema,
  company: companySchema,
  levels: z.array(levelSchema),
  members: z.array(memberSchema),
  segments: z.array(segmentSchema),
  accounts: z.array(accountSchema),
  activities: z.array(activitySchema),
  levers: z.array(leverSchema),
  checkIns: z.array(checkInSchema),
  metrics: z.array(metricSeriesSchema),
  /** Who has left. Absent in files from before there was such a list, and where nobody was imported. */
  pastMembers: z.array(pastMemberSchema).optional(),
  /** The first month from which that list names everyone who left. Absent: nobody said. */
  pastMembersSince: monthSchema.optional(),
  /** What leaders thought would happen. Absent until somebody writes one down. */
  judgements: z.array(judgementSchema).optional(),
  /** Who may join. Absent where nobody was ever talked to. */
  candidates: z.array(candidateSchema).max(1_000).optional(),
  /** What teams hand to one another. Absent until somebody writes it down. */
  workBetween: z.array(workBetweenSchema).max(200).optional(),
  /** What was done to move metrics. Absent until somebody writes one down. */
  actions: z.array(actionSchema).max(1_000).optional(),
  /** Links between metrics that the team believes in, beside those of the catalogue. */
  metricLinks: z.array(metricLinkSchema).max(100).optional(),
});
export type Baseline = z.infer<typeof baselineSchema>;
