import { useMemo } from "react";
import { originDifferences, originOf, ownDifferences } from "../../../shared/domain/difference/since.ts";
import type { Difference } from "../../../shared/domain/difference/difference.ts";
import { same } from "../../../shared/domain/difference/same.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import type { Workspace } from "../../../shared/domain/workspace.ts";
import { DifferenceList } from "../../differences/DifferenceList.tsx";
import { useSpeech } from "../../i18n/use-speech.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Button } from "../../ui/Button.tsx";
import type { ScenarioDeeds } from "./use-scenario-deeds.ts";

type BranchSinceProps = { readonly workspace: Workspace; readonly branch: Scenario; readonly deeds: ScenarioDeeds };

/** What a branch does differently from where it parted, and what its origin did since, to be taken over one by one or all. */
export function BranchSince({ workspace, branch, deeds }: BranchSinceProps) {
  const { t } = useWords();
  const own = useMemo(() => ownDifferences(branch), [branch]);
  const later = useMemo(() => originDifferences(workspace, branch), [workspace, branch]);
  const speech = useSpeech(
    useMemo(() => withOriginThen(workspace, branch), [workspace, branch]),
    workspace,
  );
  const origin = originOf(workspace, branch);
  const name = origin?.name ?? branch.origin?.name ?? "";
  const deedFor = (difference: Difference, words: string) => (
    <span className="scenarios-deed">
      {later?.find((one) => same(one.difference, difference))?.isChangedHere === true && (
        <span className="scenarios-both">{t("scenarios.detail.bothChanged")}</span>
      )}
      <Button
        size="small"
        aria-label={t("scenarios.detail.takeOverThis", { change: words })}
        onPress={() => deeds.takeOver(branch, [difference])}
      >
        {t("scenarios.detail.takeOver")}
      </Button>
    </span>
  );
  return (
    <>
      <h3 className="scenarios-subtitle">{t("scenarios.detail.own")}</h3>
      {own.length === 0 ? (
        <p className="scenarios-note">{t("scenarios.detail.ownNone", { name })}</p>
      ) : (
        <DifferenceList differences={own} speech={speech} isOfOne />
      )}
      {later !== undefined && (
        <>
          <h3 className="scenarios-subtitle">{t("scenarios.detail.since", { name })}</h3>
          {later.length === 0 ? (
            <p className="scenarios-note">{t("scenarios.detail.sinceNone")}</p>
          ) : (
            <>
              <DifferenceList
                differences={later.map(({ difference }) => difference)}
                speech={speech}
                deedFor={deedFor}
                isOfOne
              />
              {later.length > 1 && (
                <div>
                  <Button
                    size="small"
                    onPress={() =>
                      deeds.takeOver(
                        branch,
                        later.map(({ difference }) => difference),
                      )
                    }
                  >
                    {t("scenarios.detail.takeOverAll")}
                  </Button>
                </div>
              )}
            </>
          )}
        </>
      )}
    </>
  );
}

/** As it was when the branch parted, and with the origin's later changes, so that each change can be called by its name. */
function withOriginThen(workspace: Workspace, branch: Scenario): Workspace {
  const origin = originOf(workspace, branch);
  const { changes = [] } = branch.origin?.then ?? {};
  return { ...workspace, scenarios: [{ ...branch, changes: [...changes, ...(origin?.changes ?? [])] }] };
}
