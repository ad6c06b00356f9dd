/** The team as the screens about people show it: in one month of the plan on screen, under names or aliases. */
import { useCallback, useMemo } from "react";
import { addMonths, type Month } from "../../shared/base/month.ts";
import type { Baseline } from "../../shared/domain/baseline.ts";
import { asShown } from "../../shared/domain/facts-of.ts";
import { mainType } from "../../shared/domain/mix.ts";
import type { Scenario } from "../../shared/domain/scenario.ts";
import { type Post, teamAt } from "../../shared/domain/team-at.ts";
import { activeScenario } from "../../shared/domain/workspace.ts";
import { useFocus } from "./use-focus.ts";
import { useNames } from "../i18n/use-names.ts";
import { useWords } from "../i18n/use-words.ts";
import { useWorkspace } from "../workspace/use-workspace.ts";

export type Team = {
  readonly baseline: Baseline;
  readonly scenario: Scenario;
  readonly month: Month;
  readonly monthIndex: number;
  /** Edits correct the facts there; in a later month they are dated changes of the plan. */
  readonly isFirstMonth: boolean;
  /** Everyone whom facts and plan know of, in that month. */
  readonly posts: readonly Post[];
  readonly isFrozen: boolean;
  readonly nameOf: (post: Post) => string;
};

type Asked = { readonly scenario: Scenario; readonly month: Month; readonly posts: readonly Post[] };
const lastOf = new WeakMap<Baseline, Asked>();

/** Several parts of a screen ask for the same team in the same moment: of thousands of people it is made once. */
function teamOnce(baseline: Baseline, scenario: Scenario, month: Month): readonly Post[] {
  const last = lastOf.get(baseline);
  if (last?.scenario === scenario && last.month === month) return last.posts;
  const posts = teamAt(baseline, scenario, month);
  lastOf.set(baseline, { scenario, month, posts });
  return posts;
}

export function useTeam(): Team {
  const { t, typeName } = useWords();
  const { nameOf: nameOfMember } = useNames();
  const { monthIndex } = useFocus();
  const workspace = useWorkspace(({ workspace: open }) => asShown(open));
  const { baseline } = workspace;
  const scenario = activeScenario(workspace);
  const month = addMonths(scenario.start, monthIndex);
  const posts = useMemo(() => teamOnce(baseline, scenario, month), [baseline, scenario, month]);
  const numberOf = useMemo(
    () => new Map(posts.filter(({ kind }) => kind === "hire").map(({ id }, index) => [id, index + 1])),
    [posts],
  );
  const nameOf = useCallback(
    (post: Post) =>
      post.kind === "member"
        ? nameOfMember(post.id)
        : t("team.hire", { number: numberOf.get(post.id) ?? 0, type: typeName(mainType(post.mix)) }),
    [nameOfMember, numberOf, t, typeName],
  );
  return useMemo(
    () => ({
      ...{ baseline, scenario, month, monthIndex, posts, nameOf },
      isFirstMonth: monthIndex === 0,
      isFrozen: scenario.frozen !== undefined,
    }),
    [baseline, scenario, month, monthIndex, posts, nameOf],
  );
}
