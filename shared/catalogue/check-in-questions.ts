/**
 * What to ask in a conversation about staying: domain.md, section 2. Each asks for something that happened or that somebody
 * wishes for, never how they "feel about leaving"; what to listen for is about the work, not about the person's character.
 */
import type { AttritionCause } from "./attrition-causes.ts";
import { questionsOnCareer } from "./check-in-questions-career.ts";
import { questionsOnWork } from "./check-in-questions-work.ts";

/** Of each cause the first opens the subject and the others go deeper. Ids are stored in files; rename only with an upgrade. */
export const checkInQuestions = { ...questionsOnWork, ...questionsOnCareer };

export type CheckInQuestionId = keyof typeof checkInQuestions;
export const checkInQuestionIds = Object.keys(checkInQuestions) as readonly CheckInQuestionId[];

/** In the order in which they are asked: the first opens the subject. */
export const questionsOn = (cause: AttritionCause): readonly CheckInQuestionId[] =>
  checkInQuestionIds.filter((id) => checkInQuestions[id].cause === cause);
