/** The fewest deeds that close the gap, with what they cost and change; one click tries one of them or all. */
import { useMemo } from "react";
import type { Allowed } from "../../../../shared/analysis/composition/candidates.ts";
import { type Deed, changeFor, deedId } from "../../../../shared/analysis/composition/deeds.ts";
import type { ShortestList } from "../../../../shared/analysis/composition/shortest-list.ts";
import { addChanges } from "../../../../shared/domain/edits/changes.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { useWorth } from "../../../simulator/use-worth.ts";
import { Button } from "../../../ui/Button.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { newId } from "../../../workspace/new-id.ts";
import { useEdit } from "../../../workspace/use-workspace.ts";
import { AllowedDeeds } from "./AllowedDeeds.tsx";
import { DeedRow, Effects } from "./DeedRow.tsx";
import { type Around, costWords, optionsFor, shownDeeds, valueOf } from "./list.view.ts";
import { ListNotes } from "./ListNotes.tsx";

type ListPanelProps = {
  /** Undefined while it is worked out for the first time. */
  readonly list: ShortestList | undefined;
  /** The list belongs to the plan before the last edit. */
  readonly isOld: boolean;
  readonly around: Around;
  readonly allowed: Allowed;
  readonly onAllow: (allowed: Allowed) => void;
  readonly isFrozen: boolean;
};

export function ListPanel({ list, isOld, around, allowed, onAllow, isFrozen }: ListPanelProps) {
  const { t, formats } = useWords();
  return (
    <Panel
      title={t("teamMix.list.title", { month: formats.month(around.by) })}
      note={t("teamMix.list.note", { end: formats.month(around.end) })}
    >
      <AllowedDeeds allowed={allowed} onAllow={onAllow} />
      {list === undefined ? (
        <Skeleton label={t("teamMix.loading")} lines={3} />
      ) : (
        <div className="mix-list" data-old={isOld}>
          <DeedList list={list} around={around} isFrozen={isFrozen} isOld={isOld} />
          <ListNotes list={list} around={around} />
        </div>
      )}
    </Panel>
  );
}

type DeedListProps = {
  readonly list: ShortestList;
  readonly around: Around;
  readonly isFrozen: boolean;
  readonly isOld: boolean;
};

function DeedList({ list, around, isFrozen, isOld }: DeedListProps) {
  const { t, formats } = useWords();
  const edit = useEdit();
  const { deeds, deedCount, costJpy, left } = list;
  const { baseline, from, by } = around;
  // The words and names around the list do not change what it is worth.
  const options = useMemo(
    () => (isOld ? [] : optionsFor({ deeds }, { from, by })),
    // oxlint-disable-next-line react/exhaustive-deps -- other facts make another list
    [deeds, from, by, isOld, baseline],
  );
  const { values } = useWorth(options);
  const take = (taken: readonly Deed[]) =>
    edit({ key: "applyStep" }, addChanges(taken.map((deed) => changeFor(deed, around, newId("change")))));
  if (deeds.length === 0) return left.length === 0 ? <p className="mix-quiet">{t("teamMix.list.none")}</p> : undefined;
  const ofAll = valueOf(values, deeds);
  const total = t("teamMix.list.total", { count: deedCount, cost: costWords(costJpy, around.words) });
  return (
    <>
      <ol className="mix-deeds">
        {deeds.slice(0, shownDeeds).map((deed) => (
          <DeedRow
            key={deedId(deed)}
            deed={deed}
            around={around}
            value={valueOf(values, [deed])}
            isFrozen={isFrozen}
            onTry={() => take([deed])}
          />
        ))}
      </ol>
      {deeds.length > shownDeeds && (
        <p className="mix-quiet">{t("teamMix.list.more", { number: formats.integer(deeds.length - shownDeeds) })}</p>
      )}
      {deeds.length > 1 && (
        <div className="mix-all">
          <p className="mix-deed-what">{total}</p>
          <p className="mix-deed-figures">
            {ofAll ? <Effects what={total} value={ofAll} /> : !isFrozen && t("teamMix.list.weighing")}
          </p>
          <Button
            size="small"
            tone="primary"
            aria-label={t("teamMix.list.tryAllLabel")}
            disabledReason={isFrozen ? t("teamMix.list.frozen") : undefined}
            isEdit
            onPress={() => take(deeds)}
          >
            {t("teamMix.list.tryAll")}
          </Button>
        </div>
      )}
    </>
  );
}
