/** The levers a team really has, by the customers they reach; what other teams pull besides lies folded below. */
import { useState } from "react";
import { type Means, notInHand } from "../../../../shared/analysis/means/inventory.ts";
import { type TouchModel, touchModelIds, touchModels } from "../../../../shared/catalogue/journey.ts";
import { leverEntry } from "../../../../shared/catalogue/levers.ts";
import { useFocus } from "../../../focus/use-focus.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { SegmentedControl } from "../../../ui/SegmentedControl.tsx";
import { type Column, Table } from "../../../ui/Table.tsx";
import { pullerWords, standingWords, touchWords } from "./means.view.ts";
import type { MeansShown } from "./use-means.ts";
import { UsedHours } from "./UsedHours.tsx";

const touches = ["all", ...touchModelIds] as const;

export function InventoryPanel({ shown: { means, team, speech } }: { readonly shown: MeansShown }) {
  const words = useWords();
  const { t, formats, language } = words;
  const { goTo } = useFocus();
  const [touch, choose] = useState<TouchModel | "all">("all");
  const rows = touch === "all" ? means : means.filter(({ touchModels: reached }) => reached.includes(touch));
  const lacking = notInHand(team.baseline, touch === "all" ? undefined : touch);
  const month = formats.month(team.month);
  const columns: readonly Column<Means>[] = [
    { id: "lever", head: t("examineMeans.inventory.lever"), isRowHead: true, cell: ({ lever }) => lever.name },
    {
      id: "horizon",
      head: t("examineMeans.inventory.horizon"),
      cell: ({ lever }) => (
        <span className="means-horizon">{t(`examineMeans.inventory.horizons.${lever.horizon}`)}</span>
      ),
    },
    {
      id: "reaches",
      head: t("examineMeans.inventory.reaches"),
      cell: ({ touchModels: reached }) => <span className="means-whole">{touchWords(reached, words)}</span>,
    },
    {
      id: "puller",
      head: t("examineMeans.inventory.puller"),
      cell: (one) =>
        one.lever.owner === undefined ? (
          <span className="means-missing">{t("examineMeans.inventory.nobody")}</span>
        ) : (
          <span className="means-whole">{pullerWords(one, team.baseline, speech)}</span>
        ),
    },
    {
      id: "state",
      head: t("examineMeans.inventory.state"),
      cell: ({ standing }) => (
        <span className="means-state" data-on={standing.kind === "running" || undefined}>
          {standingWords(standing, words)}
        </span>
      ),
    },
    {
      id: "used",
      head: t("examineMeans.inventory.used"),
      isNumber: true,
      cell: (one) => <UsedHours means={one} />,
    },
    {
      id: "cost",
      head: t("examineMeans.inventory.cost"),
      isNumber: true,
      cell: ({ lever }) => (lever.costPerMonthJpy > 0 ? formats.money(lever.costPerMonthJpy) : "–"),
    },
  ];
  return (
    <Panel
      title={t("examineMeans.inventory.title")}
      note={t("examineMeans.inventory.note")}
      actions={
        <Button size="small" tone="quiet" onPress={() => goTo({ screen: "retention", view: "levers" })}>
          {t("examineMeans.inventory.edit")}
        </Button>
      }
    >
      <SegmentedControl
        label={t("examineMeans.inventory.touch")}
        value={touch}
        onChange={choose}
        options={touches.map((id) => ({
          id,
          label: id === "all" ? t("examineMeans.inventory.all") : touchModels[id][language],
        }))}
      />
      {rows.length === 0 ? (
        <p className="means-quiet">{t("examineMeans.inventory.nothing")}</p>
      ) : (
        <Table
          caption={
            touch === "all"
              ? t("examineMeans.inventory.caption", { month })
              : t("examineMeans.inventory.captionOf", { month, touch: touchModels[touch][language] })
          }
          columns={columns}
          rows={rows}
          keyOf={({ lever }) => lever.id}
        />
      )}
      {lacking.length > 0 && (
        <details className="means-more">
          <summary>{t("examineMeans.inventory.lacking", { count: lacking.length })}</summary>
          <ul className="means-list">
            {lacking.map((id) => {
              const { name, usualOwner, needs } = leverEntry(id);
              return (
                <li key={id} className="means-quiet">
                  {t("examineMeans.inventory.needs", {
                    name: name[language],
                    owner: usualOwner[language],
                    needs: needs[language],
                  })}
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </Panel>
  );
}
