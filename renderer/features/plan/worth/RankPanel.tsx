import type { ChangeWorths } from "../../../../shared/analysis/decisions/change-worth.ts";
import type { MeasureId } from "../../../../shared/analysis/decisions/worth-scores.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Panel } from "../../../ui/Panel.tsx";
import { Select } from "../../../ui/Select.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { type Column, Table } from "../../../ui/Table.tsx";
import type { ChangeNames } from "./change-names.view.ts";
import { groupRows, type RankRow, rankRows, togetherWords } from "./rank.view.ts";
import type { Sharpened } from "./use-sharpened.ts";
import { WorthFigure } from "./WorthFigure.tsx";
import { StaleNote } from "./WorthStatus.tsx";

type RankPanelProps = {
  readonly found: Sharpened<ChangeWorths>;
  readonly by: MeasureId;
  readonly onRank: (by: MeasureId) => void;
  readonly measures: readonly MeasureId[];
  readonly names: ChangeNames;
  readonly scenario: Scenario;
};

/** All changes, best first by the measure chosen; then those that carry one tag, and all together. */
export function RankPanel({ found: { answer, state }, by, onRank, measures, names, scenario }: RankPanelProps) {
  const words = useWords();
  const { t, formats } = words;
  const off = scenario.changes.filter(({ enabled }) => !enabled).length;
  const figures = measures.map((id): Column<RankRow> => ({
    id,
    head: t(`planWorth.measures.${id}`),
    isNumber: true,
    cell: ({ worths, name }) => <WorthFigure {...{ id, name }} worth={worths[id]} trials={answer?.trials ?? 0} />,
  }));
  const together = answer && togetherWords(answer, by, names, words);
  return (
    <Panel
      title={t("planWorth.rank.title")}
      note={answer && t("planWorth.rank.note", { trials: formats.integer(answer.trials) })}
      actions={
        <Select
          label={t("planWorth.rank.by")}
          hideLabel
          value={by}
          onChange={onRank}
          options={measures.map((id) => ({ id, label: t(`planWorth.measures.${id}`) }))}
        />
      }
    >
      {!answer ? (
        state !== "failed" && <Skeleton label={t("planWorth.working")} lines={8} />
      ) : (
        <div className="worth-body" data-stale={state === "stale"} data-rough={state === "rough"}>
          <StaleNote state={state} />
          <Table
            caption={t("planWorth.rank.caption")}
            rows={rankRows(answer, by, names, words)}
            keyOf={({ id }) => id}
            columns={[
              { id: "place", head: t("planWorth.rank.place"), cell: (row) => <Place row={row} /> },
              { id: "what", head: t("planWorth.rank.what"), isRowHead: true, cell: (row) => <What row={row} /> },
              ...figures,
            ]}
          />
          {together && <p className="worth-note">{together}</p>}
          {answer.groups.length > 0 && (
            <Table
              caption={t("planWorth.rank.groupsCaption")}
              rows={groupRows(answer, words)}
              keyOf={({ id }) => id}
              columns={[
                {
                  id: "what",
                  head: t("planWorth.rank.groupsCaption"),
                  isRowHead: true,
                  cell: (row) => <What row={row} />,
                },
                ...figures,
              ]}
            />
          )}
          {off > 0 && <p className="worth-quiet">{t("planWorth.rank.off", { count: off })}</p>}
          {!measures.includes("cost") && <p className="worth-quiet">{t("planWorth.rank.noMoney")}</p>}
        </div>
      )}
    </Panel>
  );
}

function Place({ row: { place, isTied } }: { readonly row: RankRow }) {
  const { t } = useWords();
  return (
    <span className="worth-place">
      {place}
      {isTied && <span className="worth-interval">{t("planWorth.rank.tied")}</span>}
    </span>
  );
}

function What({ row: { name, remark } }: { readonly row: RankRow }) {
  return (
    <>
      {name}
      {remark !== "" && <span className="worth-interval">{remark}</span>}
    </>
  );
}
