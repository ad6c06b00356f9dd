import { useMemo } from "react";
import { copyOf } from "../../../shared/domain/edits/recipe.ts";
import { factsOf } from "../../../shared/domain/facts-of.ts";
import { carryOut } from "../../../shared/domain/merge/carry-out.ts";
import type { Answers, MergePlan } from "../../../shared/domain/merge/merge.ts";
import { activeScenario, type Workspace } from "../../../shared/domain/workspace.ts";
import { HeadlineTable } from "../../differences/HeadlineTable.tsx";
import { useWords } from "../../i18n/use-words.ts";
import { useAside } from "../../simulator/use-aside.ts";

type MergeOutlookProps = { plan: MergePlan; answers: Answers; areAllAnswered: boolean };

/** What the merge would mean for the plan on screen: its figures as they are now, and as they would be. */
export function MergeOutlook({ plan, answers, areAllAnswered }: MergeOutlookProps) {
  const { t, formats } = useWords();
  const { mine } = plan;
  const merged = useMemo((): Workspace => {
    const both = copyOf(mine);
    carryOut(plan, answers)(both);
    return both;
  }, [mine, plan, answers]);
  const scenario = activeScenario(mine);
  const after = merged.scenarios.find(({ id }) => id === scenario.id) ?? activeScenario(merged);
  const [factsNow, factsAfter] = [factsOf(mine, scenario), factsOf(merged, after)];
  const now = useAside(factsNow, scenario);
  const then = useAside(factsAfter, after);
  const count = ({ members }: Workspace["baseline"]) => formats.integer(members.length);
  return (
    <div className="merge-outlook">
      <p className="merge-soft">
        {formats.sentences(
          t("merge.outlook.of", { name: scenario.name }),
          !areAllAnswered && t("merge.outlook.openStay"),
        )}
      </p>
      <HeadlineTable
        caption={t("merge.outlook.caption")}
        one={{ name: t("merge.outlook.now"), figures: now }}
        other={{ name: t("merge.outlook.merged"), figures: then }}
        known={[{ figure: t("merge.outlook.people"), one: count(factsNow), other: count(factsAfter) }]}
      />
    </div>
  );
}
