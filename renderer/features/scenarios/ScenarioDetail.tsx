import type { Scenario } from "../../../shared/domain/scenario.ts";
import { originOf } from "../../../shared/domain/difference/since.ts";
import type { Workspace } from "../../../shared/domain/workspace.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Facts } from "../../ui/Facts.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { BranchSince } from "./BranchSince.tsx";
import { MovedSince } from "./MovedSince.tsx";
import type { ScenarioDeeds } from "./use-scenario-deeds.ts";

type ScenarioDetailProps = {
  readonly workspace: Workspace;
  readonly scenario: Scenario | undefined;
  readonly deeds: ScenarioDeeds;
};

/** Where one scenario comes from, and what moved since. */
export function ScenarioDetail({ workspace, scenario, deeds }: ScenarioDetailProps) {
  const { t, formats } = useWords();
  if (scenario === undefined)
    return (
      <Panel title={t("scenarios.detail.title")}>
        <p className="scenarios-note">{t("scenarios.detail.nothing")}</p>
      </Panel>
    );
  const { origin, frozen, tags = [], note } = scenario;
  const source = originOf(workspace, scenario);
  const facts = [
    ...(origin
      ? [
          {
            term: t("scenarios.detail.origin"),
            value: source?.name ?? t("scenarios.detail.originGone", { name: origin.name }),
          },
        ]
      : []),
    ...(frozen
      ? [
          { term: t("scenarios.detail.occasion"), value: frozen.occasion },
          { term: t("scenarios.detail.frozenOn"), value: formats.dateTime(frozen.at) },
        ]
      : []),
  ];
  return (
    <Panel title={scenario.name}>
      <div className="scenarios-detail">
        {note !== undefined && <p>{note}</p>}
        {tags.length > 0 && (
          <ul className="scenarios-tag-list">
            {tags.map((tag) => (
              <li key={tag.name}>
                <span className="scenarios-tag">{tag.name}</span>
                <span className="scenarios-note">{tag.reason}</span>
              </li>
            ))}
          </ul>
        )}
        {facts.length > 0 && <Facts facts={facts} />}
        {frozen ? (
          <>
            <h3 className="scenarios-subtitle">{t("scenarios.moved.title")}</h3>
            <MovedSince key={scenario.id} workspace={workspace} frozen={scenario} />
          </>
        ) : (
          origin && <BranchSince key={scenario.id} workspace={workspace} branch={scenario} deeds={deeds} />
        )}
      </div>
    </Panel>
  );
}
