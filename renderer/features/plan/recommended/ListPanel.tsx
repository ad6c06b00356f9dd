import { useState } from "react";
import { addChanges } from "../../../../shared/domain/edits/changes.ts";
import type { RecommendedItem } from "../../../../shared/analysis/recommended-plan/tell-plan.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Banner } from "../../../ui/Banner.tsx";
import { Button } from "../../../ui/Button.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Still } from "../../../ui/Still.tsx";
import { Switch } from "../../../ui/Switch.tsx";
import { type Column, Table } from "../../../ui/Table.tsx";
import { asNew } from "../../../workspace/new-id.ts";
import { useEdit } from "../../../workspace/use-workspace.ts";
import { deedName, reasonFor } from "./recommended.view.ts";
import type { Found } from "./search.store.ts";

type ListPanelProps = {
  readonly found: Found;
  /** How many of its changes stand in the plan now. */
  readonly taken: number;
  readonly isFrozen: boolean;
  readonly seesMoney: boolean;
  readonly onTake: (count: number) => void;
};

type Row = { readonly item: RecommendedItem; readonly place: number };

/** What the plan would do, each with its reason; all, some or none of it is taken over, as one step to undo. */
export function ListPanel({ found, taken, isFrozen, seesMoney, onTake }: ListPanelProps) {
  const words = useWords();
  const { t, formats } = words;
  const edit = useEdit();
  const { answer, baseline } = found;
  const [left, leaveOut] = useState<ReadonlySet<number>>(new Set());
  const rows = answer.items.map((item, place): Row => ({ item, place }));
  const chosen = rows.filter(({ place }) => !left.has(place));
  const tag = t("planRecommended.tag");
  const isTaken = taken > 0;

  function takeOver(all: readonly Row[]) {
    const changes = all.map(({ item }) => ({ ...item.change, tags: [tag], reason: reasonFor(item, found, words) }));
    edit({ key: "applyStep" }, addChanges(asNew(changes)));
    onTake(all.length);
  }

  const columns: readonly Column<Row>[] = [
    {
      id: "take",
      head: t("planRecommended.list.take"),
      isRowHead: true,
      cell: ({ item, place }) => (
        <Switch
          isOn={!left.has(place)}
          onChange={(isOn) => leaveOut(new Set(isOn ? [...left].filter((other) => other !== place) : [...left, place]))}
        >
          {deedName(item.change, baseline, words)}
        </Switch>
      ),
    },
    {
      id: "month",
      head: t("planRecommended.list.month"),
      cell: ({ item }) => <span className="recommended-month">{formats.month(item.change.month)}</span>,
    },
    ...(seesMoney
      ? [
          {
            id: "cost",
            head: t("planRecommended.list.cost"),
            isNumber: true,
            cell: ({ item }: Row) => formats.signedMoney(Math.round(item.effect.costJpy.value)),
          },
        ]
      : []),
    {
      id: "without",
      head: t("planRecommended.list.without"),
      cell: ({ item }) => <span className="recommended-why">{reasonFor(item, found, words)}</span>,
    },
  ];
  return (
    <Panel
      title={t("planRecommended.list.title")}
      note={t("planRecommended.list.note", { futures: formats.integer(answer.futures) })}
    >
      {isFrozen && <Banner tone="info">{t("planRecommended.frozen")}</Banner>}
      {isTaken && <Banner tone="notice">{t("planRecommended.list.taken", { count: taken, tag })}</Banner>}
      <Still when={isFrozen}>
        <Table
          caption={t("planRecommended.list.caption")}
          columns={columns}
          rows={rows}
          keyOf={({ place }) => String(place)}
        />
        <div className="recommended-deeds">
          <Button
            tone="primary"
            {...(isTaken && { disabledReason: t("planRecommended.list.taken", { count: taken, tag }) })}
            onPress={() => takeOver(rows)}
          >
            {t("planRecommended.list.acceptAll")}
          </Button>
          {left.size > 0 && (
            <Button
              {...(isTaken
                ? { disabledReason: t("planRecommended.list.taken", { count: taken, tag }) }
                : chosen.length === 0 && { disabledReason: t("planRecommended.list.none") })}
              onPress={() => takeOver(chosen)}
            >
              {t("planRecommended.list.accept", { count: chosen.length })}
            </Button>
          )}
        </div>
      </Still>
    </Panel>
  );
}
