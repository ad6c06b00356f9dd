/** Somebody who may join: what they told, what they were told, and where the talks stand. */
import { z } from "zod";
import { attritionCauseIds } from "../catalogue/attrition-causes.ts";
import { competencyIds } from "../catalogue/competencies.ts";
import { type HardThing, hardThingIds } from "../catalogue/hard-things.ts";
import { companyPhaseIds } from "../catalogue/journey.ts";
import { count, id, label, note, share, yen } from "../base/quantities.ts";
import { monthSchema } from "../base/month.ts";
import type { Baseline } from "./baseline.ts";
import { bases } from "./check-in.ts";
import type { Member } from "./member.ts";
import { mixSchema } from "./mix.ts";
import { sealedBeforeSchema, sealedSchema } from "./note-seal.ts";
import { skillLevel } from "./skill-level.ts";
import { strangerTo } from "./stranger.ts";

/** How somebody takes something that is hard here. */
export const interviewViews = ["accepts", "worries", "didNotKnow"] as const;
export type InterviewView = (typeof interviewViews)[number];

const interviewAnswerSchema = z.object({
  view: z.enum(interviewViews),
  /** How we know. */
  basis: z.enum(bases),
  remark: note.optional(),
});
export type InterviewAnswer = z.infer<typeof interviewAnswerSchema>;

const interviewSchema = z.object({
  held: monthSchema,
  /** Who held it. */
  by: label.optional(),
  /** What is hard here and was talked over: whoever did not know it knows now. */
  answers: z.partialRecord(z.enum(hardThingIds), interviewAnswerSchema),
  /** What is believed to have made them leave their last place. */
  leftFor: z.enum(attritionCauseIds).optional(),
});
export type Interview = z.infer<typeof interviewSchema>;

export const candidateStates = ["talking", "offered", "declined", "joined"] as const;
export type CandidateState = (typeof candidateStates)[number];

export const candidateSchema = z.object({
  id,
  name: label,
  /** How the name is read, in kana. */
  reading: label.optional(),
  state: z.enum(candidateStates),
  /** The month in which the talks came to stand there. */
  since: monthSchema,
  /** Their first day, as far as anybody knows. */
  starts: monthSchema,
  mix: mixSchema,
  levelId: id,
  fteShare: share,
  /** Yearly, before the employer's own costs; the level's when absent. */
  salaryJpy: yen.optional(),
  /** Segments they would work for; all of them when empty. */
  segmentIds: z.array(id),
  competencies: z.partialRecord(z.enum(competencyIds), skillLevel),
  /** What follows is as of a member; absent where nobody has asked. */
  phasePreference: z.enum(companyPhaseIds).optional(),
  chaosTolerance: share.optional(),
  idealism: share.optional(),
  productAmbition: share.optional(),
  promotionAmbition: share.optional(),
  earlierCsEmployers: count.optional(),
  /** The planned hire they would fill: a change of whichever plan has it. */
  hireId: id.optional(),
  /** Who they became. */
  memberId: id.optional(),
  interview: interviewSchema.optional(),
  note: note.optional(),
  /** The note and the remarks of the interview under the workspace's note seal; they are absent then. */
  sealed: sealedSchema.optional(),
  sealedBefore: sealedBeforeSchema.optional(),
});
export type Candidate = z.infer<typeof candidateSchema>;

/** The talks may still lead somewhere. */
export const isOpen = ({ state }: Pick<Candidate, "state">): boolean => state === "talking" || state === "offered";

/** What is hard here and nobody has talked over with them yet, in the order given. */
export const notToldOf = (
  { interview }: Pick<Candidate, "interview">,
  hard: readonly HardThing[],
): readonly HardThing[] => hard.filter((thing) => interview?.answers[thing] === undefined);

/** An interview was honest once all that is hard here had its turn. */
export const wasHonest = (candidate: Pick<Candidate, "interview">, hard: readonly HardThing[]): boolean =>
  candidate.interview !== undefined && notToldOf(candidate, hard).length === 0;

/** The candidate on the team. What nobody asked is what a stranger would be like. */
export function candidateAsMember(
  candidate: Candidate,
  { company }: Pick<Baseline, "company">,
  { memberId, honestInterview }: { readonly memberId: string; readonly honestInterview: boolean },
): Member {
  const ordinary = strangerTo(company);
  const { name, reading, salaryJpy, levelId, fteShare, starts: joined } = candidate;
  return {
    ...{ id: memberId, name, levelId, joined, fteShare, honestInterview },
    ...(reading !== undefined && { reading }),
    ...(salaryJpy !== undefined && { salaryJpy }),
    mix: { ...candidate.mix },
    segmentIds: [...candidate.segmentIds],
    competencies: { ...candidate.competencies },
    phasePreference: candidate.phasePreference ?? ordinary.phasePreference,
    chaosTolerance: candidate.chaosTolerance ?? ordinary.chaosTolerance,
    idealism: candidate.idealism ?? ordinary.idealism,
    productAmbition: candidate.productAmbition ?? ordinary.productAmbition,
    promotionAmbition: candidate.promotionAmbition ?? ordinary.promotionAmbition,
    earlierCsEmployers: candidate.earlierCsEmployers ?? ordinary.earlierCsEmployers,
  };
}
