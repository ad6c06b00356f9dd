/** The file format for programs of others: JSON Schema, made from the very schemas that read the files. */
import { z } from "zod";
import { monthSchema } from "../base/month.ts";
import { actionSchema } from "../domain/action.ts";
import { accountSchema, segmentSchema } from "../domain/accounts.ts";
import { activitySchema } from "../domain/activity.ts";
import { baselineSchema } from "../domain/baseline.ts";
import { candidateSchema } from "../domain/candidate.ts";
import { changeSchema } from "../domain/change.ts";
import { checkInSchema } from "../domain/check-in.ts";
import { companySchema } from "../domain/company.ts";
import { judgementSchema } from "../domain/judgement.ts";
import { levelSchema } from "../domain/ladder.ts";
import { leverSchema } from "../domain/lever.ts";
import { memberSchema } from "../domain/member.ts";
import { metricLinkSchema } from "../domain/metric-link.ts";
import { metricSeriesSchema } from "../domain/metric-series.ts";
import { mixSchema } from "../domain/mix.ts";
import { pastMemberSchema } from "../domain/past-member.ts";
import { frozenAloneSchema } from "../domain/kept-facts.ts";
import { scenarioSchema, termsSchema } from "../domain/scenario.ts";
import { workBetweenSchema } from "../domain/work-between.ts";
import { workspaceSchema } from "../domain/workspace.ts";
import { needsSchema } from "./scenario-needs.ts";
import { currentVersion } from "./upgrade-document.ts";
import { copySchema, planSchema } from "./workspace-file.ts";

/** The nouns by which a reader of the schema finds their way. */
const nouns: Readonly<Record<string, z.ZodType>> = {
  ...{ workspace: workspaceSchema, baseline: baselineSchema, company: companySchema, level: levelSchema },
  ...{
    member: memberSchema,
    mix: mixSchema,
    pastMember: pastMemberSchema,
    judgement: judgementSchema,
    candidate: candidateSchema,
    segment: segmentSchema,
  },
  ...{ account: accountSchema, activity: activitySchema, lever: leverSchema, checkIn: checkInSchema },
  ...{
    metric: metricSeriesSchema,
    workBetween: workBetweenSchema,
    action: actionSchema,
    metricLink: metricLinkSchema,
    scenario: scenarioSchema,
    plan: planSchema,
    terms: termsSchema,
    change: changeSchema,
  },
  ...{ month: monthSchema, copy: copySchema, needs: needsSchema },
};

const envelope = {
  format: z.literal("crewcast"),
  version: z.literal(currentVersion),
  copy: copySchema.optional(),
};

const fileSchema = z.union([
  z.object({ ...envelope, kind: z.literal("workspace").optional(), workspace: workspaceSchema }),
  z.object({
    ...envelope,
    kind: z.literal("scenario"),
    scenario: planSchema,
    needs: needsSchema.optional(),
    frozen: frozenAloneSchema.optional(),
  }),
]);

/** What JSON Schema cannot say, such as that a mix adds up to 1, is in README.md. */
export function crewcastJsonSchema() {
  const metadata = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(nouns)) metadata.add(schema, { id });
  return { title: "Crewcast file", ...z.toJSONSchema(fileSchema, { io: "input", unrepresentable: "any", metadata }) };
}
