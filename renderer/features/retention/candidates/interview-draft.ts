/** An interview as it is being written down: all of it may stay open, and nothing counts before it is saved. */
import type { Month } from "../../../../shared/base/month.ts";
import { type AttritionCause } from "../../../../shared/catalogue/attrition-causes.ts";
import { type HardThing, hardThingIds } from "../../../../shared/catalogue/hard-things.ts";
import type { Basis } from "../../../../shared/domain/check-in.ts";
import type { Candidate, InterviewAnswer, InterviewView } from "../../../../shared/domain/candidate.ts";
import type { CandidateWords } from "../../../../shared/domain/free-words.ts";

export type TopicDraft = { readonly view: InterviewView | undefined; readonly basis: Basis; readonly remark: string };

export type InterviewDraft = {
  readonly held: Month;
  readonly by: string;
  readonly leftFor: AttritionCause | undefined;
  readonly topics: Readonly<Partial<Record<HardThing, TopicDraft>>>;
  readonly note: string;
};

export const emptyTopic: TopicDraft = { view: undefined, basis: "said", remark: "" };

/** `opened`: words from under the seal, for whoever may read them. */
export function draftOf({ interview, note }: Candidate, now: Month, opened: CandidateWords = {}): InterviewDraft {
  const topics = hardThingIds.flatMap((thing): [HardThing, TopicDraft][] => {
    const answer = interview?.answers[thing];
    if (answer === undefined) return [];
    const { view, basis, remark = opened.remarks?.[thing] ?? "" } = answer;
    return [[thing, { view, basis, remark }]];
  });
  return {
    ...{ held: interview?.held ?? now, by: interview?.by ?? "", leftFor: interview?.leftFor },
    ...{ topics: Object.fromEntries(topics), note: note ?? opened.note ?? "" },
  };
}

/** A word about something that nobody said how they take is no answer: only what has a view is kept. */
function answersOf({ topics }: InterviewDraft): Partial<Record<HardThing, InterviewAnswer>> {
  return Object.fromEntries(
    hardThingIds.flatMap((thing) => {
      const { view, basis, remark } = topics[thing] ?? emptyTopic;
      if (view === undefined) return [];
      return [[thing, { view, basis, ...(remark.trim() !== "" && { remark: remark.trim() }) }]];
    }),
  );
}

/** The candidate with what was written; `withoutSeal` where the words under it were read and are written anew. */
export function candidateWith(candidate: Candidate, draft: InterviewDraft, withoutSeal: boolean): Candidate {
  const { interview: _, note: _n, sealed, sealedBefore, ...rest } = candidate;
  const [by, note] = [draft.by.trim(), draft.note.trim()];
  return {
    ...rest,
    ...(!withoutSeal && sealed !== undefined && { sealed }),
    ...(!withoutSeal && sealedBefore !== undefined && { sealedBefore }),
    interview: {
      held: draft.held,
      ...(by !== "" && { by }),
      ...(draft.leftFor !== undefined && { leftFor: draft.leftFor }),
      answers: answersOf(draft),
    },
    ...(note !== "" && { note }),
  };
}
