/** What helps, under the cause it helps against: what the team has, what the plan can change, and what the catalogue has besides. */
import type { Projection } from "../../../../shared/analysis/projection.ts";
import { attritionCauses } from "../../../../shared/catalogue/attrition-causes.ts";
import type { Month } from "../../../../shared/base/month.ts";
import { CauseGlyph } from "../../../charts/CauseGlyph.tsx";
import { useWords } from "../../../i18n/use-words.ts";
import { Panel } from "../../../ui/Panel.tsx";
import { HelpRow } from "./HelpRow.tsx";
import type { Group } from "./items.view.ts";
import type { Shown } from "./shown.ts";

type CauseGroupsProps = {
  readonly groups: readonly Group[];
  readonly projection: Projection | undefined;
  readonly end: Month;
  readonly shown: Shown;
};

export function CauseGroups({ groups, projection, end, shown }: CauseGroupsProps) {
  return groups.map((group) => (
    <CauseGroup key={group.id} group={group} projection={projection} end={end} shown={shown} />
  ));
}

function CauseGroup({ group, projection, end, shown }: Omit<CauseGroupsProps, "groups"> & { readonly group: Group }) {
  const { t, formats, language } = useWords();
  const { id, here, entries } = group;
  const isCause = id !== "everything" && id !== "accounts";
  const leavers = isCause ? projection?.totals.leaversByCause[id].value : undefined;
  return (
    <Panel
      title={isCause ? attritionCauses[id].name[language] : t(`retentionLevers.groups.${id}`)}
      note={
        isCause && (
          <span className="levers-cause">
            <CauseGlyph pattern={attritionCauses[id].pattern} />
            {attritionCauses[id].inPlainWords[language]}
            {leavers !== undefined && (
              <span className="levers-quiet">
                {t("retentionLevers.groups.leavers", { people: formats.people(leavers), end: formats.month(end) })}
              </span>
            )}
          </span>
        )
      }
    >
      {here.every(({ kind }) => kind !== "lever") && (
        <p className="levers-quiet">{t("retentionLevers.groups.nothing")}</p>
      )}
      <ul className="levers-list">
        {here.map((item) => (
          <HelpRow key={item.id} item={item} shown={shown} />
        ))}
      </ul>
      {entries.length > 0 && (
        <details className="levers-more">
          <summary>{t("retentionLevers.groups.catalogue", { count: entries.length })}</summary>
          <ul className="levers-list">
            {entries.map((item) => (
              <HelpRow key={item.id} item={item} shown={shown} />
            ))}
          </ul>
        </details>
      )}
    </Panel>
  );
}
