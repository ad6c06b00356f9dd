/** People who may join: what is known of them, how the talks stand, and how a plan or the team comes to have them. */
import type { Month } from "../../base/month.ts";
import { type Candidate, candidateAsMember, type CandidateState } from "../candidate.ts";
import type { ChangeOf } from "../change.ts";
import { activeScenario, type Workspace } from "../workspace.ts";
import { addHire, removeChange } from "./changes.ts";
import { copyOf, type Recipe } from "./recipe.ts";

/** What is undefined is taken away; what is not named stays. */
export type CandidateFacts = {
  readonly [Name in keyof Omit<Candidate, "id" | "state" | "since" | "interview">]?: Candidate[Name] | undefined;
};

const candidateIn = ({ baseline }: Workspace, candidateId: string) =>
  baseline.candidates?.find(({ id }) => id === candidateId);

function write(thing: object, facts: object): void {
  for (const [name, value] of Object.entries(facts)) {
    if (value === undefined) Reflect.deleteProperty(thing, name);
    else Reflect.set(thing, name, copyOf<unknown>(value));
  }
}

export const addCandidate =
  (candidate: Candidate): Recipe =>
  ({ baseline }) => {
    (baseline.candidates ??= []).push(copyOf(candidate));
  };

/** The candidate as handed in takes the place of the one of that id: an interview is written down as a whole. */
export const keepCandidate =
  (candidate: Candidate): Recipe =>
  ({ baseline }) => {
    const place = baseline.candidates?.findIndex(({ id }) => id === candidate.id) ?? -1;
    if (baseline.candidates && place !== -1) baseline.candidates[place] = copyOf(candidate);
  };

export const changeCandidate =
  (candidateId: string, facts: CandidateFacts): Recipe =>
  (draft) => {
    const candidate = candidateIn(draft, candidateId);
    if (candidate) write(candidate, facts);
  };

/** Where the talks stand from that month on. */
export const setCandidateState =
  (candidateId: string, state: CandidateState, since: Month): Recipe =>
  (draft) => {
    const candidate = candidateIn(draft, candidateId);
    if (candidate && candidate.state !== state) Object.assign(candidate, { state, since });
  };

/** Nothing of them stays in the facts. A hire that was planned for them stays in its plan: the seat is still to be filled. */
export const removeCandidates =
  (candidateIds: readonly string[]): Recipe =>
  ({ baseline }) => {
    const left = baseline.candidates?.filter(({ id }) => !candidateIds.includes(id)) ?? [];
    if (left.length > 0) baseline.candidates = left;
    else delete baseline.candidates;
  };

export type PlannedAs = {
  /** For a change that has to be made. */
  readonly newId: string;
  readonly honestInterview: boolean;
};

/** The hire as the candidate would fill it: nobody has to be searched for, so they are there on the day they can start. */
export function hireFor(
  candidate: Candidate,
  start: Month,
  { newId, honestInterview }: PlannedAs,
  planned?: ChangeOf<"hire">,
): ChangeOf<"hire"> {
  const { mix, levelId, fteShare, salaryJpy, segmentIds, starts } = candidate;
  const frame = planned ?? { id: newId, type: "hire", enabled: true, tags: [], count: 1 };
  return {
    ...frame,
    ...{ month: starts > start ? starts : start, leadTimeMonths: 0 },
    ...{ mix: { ...mix }, levelId, fteShare, segmentIds: [...segmentIds], honestInterview },
    ...(salaryJpy !== undefined && { salaryJpy }),
  };
}

/** The hire a candidate is to fill in the plan on screen, be it theirs alone or not. */
function hireMeantFor(workspace: Workspace, { hireId }: Pick<Candidate, "hireId">): ChangeOf<"hire"> | undefined {
  const { changes } = activeScenario(workspace);
  return changes.find((change): change is ChangeOf<"hire"> => change.type === "hire" && change.id === hireId);
}

/** The hire planned for a candidate in the plan on screen, where it has one that nobody else shares. */
export function hirePlannedFor(
  workspace: Workspace,
  candidate: Pick<Candidate, "id" | "hireId">,
): ChangeOf<"hire"> | undefined {
  const hire = hireMeantFor(workspace, candidate);
  const isShared = workspace.baseline.candidates?.some(
    ({ id, hireId }) => id !== candidate.id && hireId !== undefined && hireId === candidate.hireId,
  );
  return hire?.count === 1 && !isShared ? hire : undefined;
}

/** Puts the candidate into the plan on screen. Of a hire of several people one becomes theirs; the rest stay as planned. */
export const planCandidate =
  (candidateId: string, as: PlannedAs): Recipe =>
  (draft) => {
    const candidate = candidateIn(draft, candidateId);
    if (!candidate) return;
    const planned = hireMeantFor(draft, candidate);
    const own = hirePlannedFor(draft, candidate);
    if (planned && planned.count > 1) planned.count -= 1;
    const hire = hireFor(candidate, activeScenario(draft).start, as, own);
    candidate.hireId = hire.id;
    addHire(hire)(draft);
  };

/** The candidate is on the team from their first day on, and the hire planned for them is done with in every plan that follows the facts. */
export const joinCandidate =
  (candidateId: string, month: Month, as: { readonly memberId: string; readonly honestInterview: boolean }): Recipe =>
  (draft) => {
    const candidate = candidateIn(draft, candidateId);
    if (!candidate || candidate.memberId !== undefined) return;
    draft.baseline.members.push(candidateAsMember(copyOf(candidate), draft.baseline, as));
    for (const { frozen, changes } of draft.scenarios) {
      const place = frozen ? -1 : changes.findIndex(({ id }) => id === candidate.hireId);
      const hire = changes[place];
      if (hire?.type !== "hire") continue;
      if (hire.count > 1) hire.count -= 1;
      else changes.splice(place, 1);
    }
    Object.assign(candidate, { memberId: as.memberId, state: "joined", since: month });
    delete candidate.hireId;
  };

/** Takes the candidate out of the plan on screen again. A hire that is not theirs alone stays: the others are still to come. */
export const unplanCandidate =
  (candidateId: string): Recipe =>
  (draft) => {
    const candidate = candidateIn(draft, candidateId);
    const hire = candidate && hirePlannedFor(draft, candidate);
    if (hire) removeChange(hire.id)(draft);
    if (candidate) delete candidate.hireId;
  };
