import type { Answer, Answers, Conflict } from "./merge.ts";

/**
 * What was said to a question: to itself, or to a larger one of which it was a part. Questions grow where an answer brings up a
 * contradiction; whoever settled the whole settled its parts.
 */
export function answerTo({ id }: Conflict, answers: Answers): Answer | undefined {
  const own = answers.get(id);
  if (own) return own;
  const places = id.split("\n");
  for (const [asked, answer] of answers) {
    if (answer.take === "value") continue;
    const covered = new Set(asked.split("\n"));
    if (places.every((place) => covered.has(place))) return answer;
  }
  return undefined;
}
