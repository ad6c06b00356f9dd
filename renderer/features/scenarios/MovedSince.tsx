import { useMemo } from "react";
import { movedSince, originOf } from "../../../shared/domain/difference/since.ts";
import { factsOf } from "../../../shared/domain/facts-of.ts";
import type { Headline, Scenario } from "../../../shared/domain/scenario.ts";
import type { Workspace } from "../../../shared/domain/workspace.ts";
import { DifferenceList } from "../../differences/DifferenceList.tsx";
import { useSpeech } from "../../i18n/use-speech.ts";
import { useWords } from "../../i18n/use-words.ts";
import { type Column, Table } from "../../ui/Table.tsx";
import { headlineOf, type HeadlineRow, headlineRows } from "./headline.view.ts";
import { type Aside, useAside } from "./use-aside.ts";

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

const headlineIn = (aside: Aside): Headline | undefined =>
  "projection" in aside ? headlineOf(aside.projection) : undefined;

function Figures({ workspace, frozen }: MovedSinceProps) {
  const words = useWords();
  const { t } = words;
  const kept = frozen.frozen?.headline;
  const asFrozen = useAside(factsOf(workspace, frozen), kept ? undefined : frozen);
  const asNow = useAside(workspace.baseline, originOf(workspace, frozen) ?? frozen);
  const waitingFor = ({ status }: Aside) => (
    <span className="scenarios-waiting">
      {t(status === "failed" ? "scenarios.moved.failed" : "scenarios.moved.projecting")}
    </span>
  );
  const columns: readonly Column<HeadlineRow>[] = [
    { id: "figure", head: t("scenarios.moved.figure"), isRowHead: true, cell: ({ figure }) => figure },
    {
      id: "then",
      head: t("scenarios.moved.then"),
      isNumber: true,
      cell: ({ then }) =>
        then === undefined ? (
          waitingFor(asFrozen)
        ) : (
          <span data-rough={!kept && asFrozen.status === "rough"}>{then}</span>
        ),
    },
    {
      id: "now",
      head: t("scenarios.moved.now"),
      isNumber: true,
      cell: ({ now }) =>
        now === undefined ? waitingFor(asNow) : <span data-rough={asNow.status === "rough"}>{now}</span>,
    },
  ];
  return (
    <Table
      caption={t("scenarios.moved.figures")}
      columns={columns}
      rows={headlineRows(kept ?? headlineIn(asFrozen), headlineIn(asNow), words)}
      keyOf={({ figure }) => figure}
    />
  );
}
