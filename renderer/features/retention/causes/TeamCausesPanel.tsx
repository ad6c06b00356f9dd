/** For people who see no single person: how many of each team the patterns press on, as far as nobody can be found in it. */
import type { TeamCauses, TeamRow } from "../../../../shared/analysis/retention/team-causes/team-causes.ts";
import { patternIds } from "../../../../shared/analysis/retention/team-causes/team-causes.ts";
import { type AttritionPattern, attritionPatterns } from "../../../../shared/catalogue/attrition-causes.ts";
import { activeScenario } from "../../../../shared/domain/workspace.ts";
import { defaultSmallestGroup, leastSmallestGroup } from "../../../../shared/privacy/smallest-group.ts";
import { useAnswer } from "../../../analyst/use-answer.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Banner } from "../../../ui/Banner.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { type Column, Table } from "../../../ui/Table.tsx";
import { Verdict } from "../../../ui/Verdict.tsx";
import { VisuallyHidden } from "../../../ui/VisuallyHidden.tsx";
import { useWorkspace } from "../../../workspace/use-workspace.ts";
import { mostPressing } from "./team-causes.view.ts";

export function TeamCausesPanel() {
  const { t } = useWords();
  const workspace = useWorkspace((state) => state.workspace);
  const smallest = workspace.smallestGroup ?? defaultSmallestGroup;
  const isFrozen = activeScenario(workspace).frozen !== undefined;
  // Always the same plan's terms, whichever is on screen.
  const [assumptions] = workspace.scenarios;
  const answer = useAnswer("teamCauses", isFrozen || !assumptions ? undefined : { assumptions, smallest });
  if (isFrozen) return <EmptyState title={t("teamCauses.title")}>{t("teamCauses.frozen")}</EmptyState>;
  if (answer.status === "failed") return <Banner tone="error">{t("teamCauses.failed")}</Banner>;
  const shown = answer.status === "ready" ? answer.answer : answer.previous;
  if (shown === undefined) return <Skeleton label={t("teamCauses.loading")} height={320} />;
  return <TeamTable shown={shown} plan={assumptions?.name ?? ""} />;
}

function TeamTable({ shown, plan }: { readonly shown: TeamCauses; readonly plan: string }) {
  const { t, formats, language } = useWords();
  const most = mostPressing(shown);
  const sentence =
    most === undefined
      ? t("teamCauses.nothing", { smallest: shown.smallest })
      : t("teamCauses.most", {
          pattern: attritionPatterns[most.pattern][language],
          number: formats.integer(most.total),
          people: formats.integer(shown.people),
        });
  const rules = { smallest: shown.smallest, others: leastSmallestGroup, plan };
  return (
    <div className="causes-team">
      <Verdict spoken={sentence}>{sentence}</Verdict>
      <Panel title={t("teamCauses.title")} note={t("teamCauses.note", rules)}>
        <Table
          caption={t("teamCauses.caption")}
          columns={useColumns(shown)}
          rows={patternIds}
          keyOf={(pattern) => pattern}
        />
        <p className="panel-note">{t("teamCauses.once")}</p>
      </Panel>
    </div>
  );
}

function useColumns({ people, totals, rows }: TeamCauses): readonly Column<AttritionPattern>[] {
  const { t, formats, language } = useWords();
  const counted = (id: string, head: string, size: number, counts: TeamRow["counts"]): Column<AttritionPattern> => ({
    ...{ id, head, unit: t("teamCauses.size", { number: formats.integer(size) }), isNumber: true },
    cell: (pattern) => <Count count={counts[pattern]} />,
  });
  return [
    {
      id: "pattern",
      head: t("teamCauses.pattern"),
      isRowHead: true,
      cell: (pattern) => attritionPatterns[pattern][language],
    },
    counted("everyone", t("teamCauses.everyone"), people, totals),
    ...rows.map(({ team, people: size, counts }) =>
      counted(`team ${team ?? ""}`, team ?? t("teamCauses.smallTeams"), size, counts),
    ),
  ];
}

function Count({ count }: { readonly count: number | undefined }) {
  const { t, formats } = useWords();
  if (count !== undefined) return formats.integer(count);
  return (
    <>
      <span aria-hidden>–</span>
      <VisuallyHidden>{t("teamCauses.notShown")}</VisuallyHidden>
    </>
  );
}
