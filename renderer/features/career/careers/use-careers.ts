/** What lies ahead of the people on screen, with the words to name them. */
import { useCallback, useMemo } from "react";
import type { CareersAhead } from "../../../../shared/analysis/careers/careers-ahead.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import type { Post } from "../../../../shared/domain/team-at.ts";
import { latest } from "../../../analyst/latest.ts";
import { useAnswer } from "../../../analyst/use-answer.ts";
import { useTeam } from "../../../focus/use-team.ts";
import { useWords } from "../../../i18n/use-words.ts";
import type { Telling } from "./timing.view.ts";

/** Everything that the parts of the screen show. */
export type Shown = {
  readonly ahead: CareersAhead;
  readonly baseline: Baseline;
  readonly scenario: Scenario;
  readonly posts: readonly Post[];
  readonly postOf: (id: string) => Post | undefined;
  /** An empty text for someone who is no longer part of the plan. */
  readonly nameOf: (id: string) => string;
  /** Within the months that were looked at. */
  readonly monthIndex: number;
  readonly isFrozen: boolean;
  readonly telling: Telling;
};

export type Careers =
  | { readonly status: "nobody" | "failed" }
  | { readonly status: "asking"; readonly doneShare: number | undefined }
  /** While asking anew, with the answer of the plan before. */
  | { readonly status: "shown"; readonly isAsking: boolean; readonly shown: Shown };

const nothingElse = {};

export function useCareers(): Careers {
  const words = useWords();
  const team = useTeam();
  const answer = useAnswer("careersAhead", nothingElse);
  const { posts, nameOf: nameOfPost, baseline, scenario, isFrozen } = team;
  const ahead = latest(answer);
  const byId = useMemo(() => new Map(posts.map((post) => [post.id, post])), [posts]);
  const names = useMemo(() => new Map(posts.map((post) => [post.id, nameOfPost(post)])), [posts, nameOfPost]);
  const postOf = useCallback((id: string) => byId.get(id), [byId]);
  const nameOf = useCallback((id: string) => names.get(id) ?? "", [names]);
  const months = ahead?.months ?? 1;
  const telling = useMemo(() => ({ start: scenario.start, months, words }), [scenario.start, months, words]);
  const monthIndex = Math.min(team.monthIndex, months - 1);
  const shown = useMemo(
    () => ahead && { ahead, baseline, scenario, posts, postOf, nameOf, monthIndex, isFrozen, telling },
    [ahead, baseline, scenario, posts, postOf, nameOf, monthIndex, isFrozen, telling],
  );
  if (posts.length === 0) return { status: "nobody" };
  if (answer.status === "failed") return { status: "failed" };
  if (shown === undefined)
    return { status: "asking", doneShare: answer.status === "asking" ? answer.doneShare : undefined };
  return { status: "shown", isAsking: answer.status === "asking", shown };
}
