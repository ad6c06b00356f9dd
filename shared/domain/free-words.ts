/** Where people write about people in their own words: what the seal of the notes covers, kind by kind. */
import { z } from "zod";
import { type HardThing, hardThingIds } from "../catalogue/hard-things.ts";
import { note } from "../base/quantities.ts";
import type { Candidate } from "./candidate.ts";
import { type CheckIn, remarkSchema } from "./check-in.ts";
import type { PastMember } from "./past-member.ts";

const checkInWordsSchema = z.object({
  statedReason: note.optional(),
  believedReason: note.optional(),
  note: note.optional(),
  remarks: z.array(remarkSchema).optional(),
});
const pastMemberWordsSchema = checkInWordsSchema.pick({ statedReason: true, believedReason: true });
const candidateWordsSchema = z.object({
  note: note.optional(),
  /** What was noted in the interview, by what it was about. */
  remarks: z.partialRecord(z.enum(hardThingIds), note).optional(),
});
export type CheckInWords = z.infer<typeof checkInWordsSchema>;
export type PastMemberWords = z.infer<typeof pastMemberWordsSchema>;
export type CandidateWords = z.infer<typeof candidateWordsSchema>;

/** One kind of thing in which words stand. Ratings, months and promises are none: the projection and the to-do list need them. */
export type FreeWords<Thing, Words> = {
  /** What a seal is bound to: moved to another thing, it no longer opens. */
  readonly placeOf: (thing: { readonly id: string }) => string;
  readonly wordsOf: (thing: Thing) => Words;
  readonly without: (thing: Thing) => Thing;
  readonly schema: z.ZodType<Words>;
};

const isEmpty = (words: unknown) =>
  words === undefined || words === "" || (typeof words === "object" && Object.keys(words as object).length === 0);

/** Without what nobody filled in. */
export const filled = <Words extends object>(words: Words): Words =>
  Object.fromEntries(Object.entries(words).filter(([, text]) => !isEmpty(text))) as Words;

const checkIn: FreeWords<CheckIn, CheckInWords> = {
  placeOf: ({ id }) => id,
  wordsOf: ({ statedReason, believedReason, note, remarks }) => filled({ statedReason, believedReason, note, remarks }),
  without: ({ statedReason: _s, believedReason: _b, note: _n, remarks: _r, ...rest }) => rest,
  schema: checkInWordsSchema,
};

const pastMember: FreeWords<PastMember, PastMemberWords> = {
  placeOf: ({ id }) => `past-member/${id}`,
  wordsOf: ({ statedReason, believedReason }) => filled({ statedReason, believedReason }),
  without: ({ statedReason: _s, believedReason: _b, ...rest }) => rest,
  schema: pastMemberWordsSchema,
};

function interviewWithoutWords(interview: NonNullable<Candidate["interview"]>): Candidate["interview"] {
  const answers = Object.entries(interview.answers).map(
    ([thing, { remark: _, ...answer }]) => [thing, answer] as const,
  );
  return { ...interview, answers: Object.fromEntries(answers) };
}

function remarksOf({ interview }: Candidate): CandidateWords["remarks"] {
  const answers = Object.entries(interview?.answers ?? {}) as [HardThing, { remark?: string }][];
  return filled(Object.fromEntries(answers.map(([thing, { remark }]) => [thing, remark ?? ""])));
}

const candidate: FreeWords<Candidate, CandidateWords> = {
  placeOf: ({ id }) => `candidate/${id}`,
  wordsOf: (one) => filled({ note: one.note, remarks: remarksOf(one) }),
  without: ({ note: _, interview, ...rest }) => ({
    ...rest,
    ...(interview && { interview: interviewWithoutWords(interview) }),
  }),
  schema: candidateWordsSchema,
};

export type WordyThings = { checkIn: CheckIn; pastMember: PastMember; candidate: Candidate };
export type WordyKind = keyof WordyThings;
export type WordsOfKind = { checkIn: CheckInWords; pastMember: PastMemberWords; candidate: CandidateWords };

export const freeWords: { readonly [Kind in WordyKind]: FreeWords<WordyThings[Kind], WordsOfKind[Kind]> } = {
  checkIn,
  pastMember,
  candidate,
};
