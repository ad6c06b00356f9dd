import { useMemo } from "react";
import { movedSince, originOf } from "../../../shared/domain/difference/since.ts";
import { factsOf } from "../../../shared/domain/facts-of.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import type { Workspace } from "../../../shared/domain/workspace.ts";
import { DifferenceList } from "../../differences/DifferenceList.tsx";
import { HeadlineTable } from "../../differences/HeadlineTable.tsx";
import { useSpeech } from "../../i18n/use-speech.ts";
import { useWords } from "../../i18n/use-words.ts";
import { useAside } from "../../simulator/use-aside.ts";

type MovedSinceProps = { readonly workspace: Workspace; readonly frozen: Scenario };

/** What is no longer as it was shown: facts and plan in words, and the figures then and now. */
export function MovedSince({ workspace, frozen }: MovedSinceProps) {
  const { t, formats } = useWords();
  const moved = useMemo(() => movedSince(workspace, frozen), [workspace, frozen]);
  const facts = factsOf(workspace, frozen);
  const then = useMemo(() => ({ ...workspace, baseline: facts }), [workspace, facts]);
  const speech = useSpeech(then, workspace);
  const plan = moved.plan ?? [];
  const counted = (count: number) => ({ count, number: formats.integer(count) });
  const hasMoved = moved.facts.length + plan.length > 0;
  const what = [
    ...(moved.facts.length > 0 ? [t("scenarios.moved.facts", counted(moved.facts.length))] : []),
    ...(plan.length > 0 ? [t("scenarios.moved.plan", counted(plan.length))] : []),
  ];
  return (
    <>
      <p className="scenarios-line">
        {hasMoved ? t("scenarios.moved.summary", { what: formats.list(what) }) : t("scenarios.moved.nothing")}
      </p>
      {moved.plan === undefined && <p className="scenarios-note">{t("scenarios.moved.planGone")}</p>}
      <Figures workspace={workspace} frozen={frozen} />
      {plan.length > 0 && (
        <>
          <h3 className="scenarios-subtitle">{t("scenarios.moved.planTitle")}</h3>
          <DifferenceList differences={plan} speech={speech} isOfOne />
        </>
      )}
      {moved.facts.length > 0 && (
        <>
          <h3 className="scenarios-subtitle">{t("scenarios.moved.factsTitle")}</h3>
          <DifferenceList differences={moved.facts} speech={speech} />
        </>
      )}
    </>
  );
}

function Figures({ workspace, frozen }: MovedSinceProps) {
  const { t } = useWords();
  const kept = frozen.frozen?.headline;
  const asFrozen = useAside(factsOf(workspace, frozen), kept ? undefined : frozen);
  const asNow = useAside(workspace.baseline, originOf(workspace, frozen) ?? frozen);
  return (
    <HeadlineTable
      caption={t("scenarios.moved.figures")}
      one={{ name: t("scenarios.moved.then"), figures: kept ?? asFrozen }}
      other={{ name: t("scenarios.moved.now"), figures: asNow }}
    />
  );
}
