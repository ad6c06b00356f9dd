import type { Delay, Delays } from "../../../../shared/analysis/decisions/delay-cost.ts";
import type { MeasureId } from "../../../../shared/analysis/decisions/worth-scores.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Panel } from "../../../ui/Panel.tsx";
import { SegmentedControl } from "../../../ui/SegmentedControl.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { type Column, Table } from "../../../ui/Table.tsx";
import type { ChangeNames } from "./change-names.view.ts";
import { clearLossOf, delaySentence, inOrderOfLoss } from "./delay.view.ts";
import type { Sharpened } from "./use-sharpened.ts";
import { WorthFigure } from "./WorthFigure.tsx";
import { StaleNote } from "./WorthStatus.tsx";

const delays = ["1", "2", "3"] as const;
const told = ["arr", "work", "hold", "kept"] as const satisfies readonly MeasureId[];

type DelayPanelProps = {
  readonly found: Sharpened<Delays>;
  readonly names: ChangeNames;
  readonly months: number;
  readonly onMonths: (months: number) => void;
  readonly seesMoney: boolean;
};

/** Each thing that can wait, some months later: what is lost and what is saved by it. */
export function DelayPanel({ found: { answer, state }, names, months, onMonths, seesMoney }: DelayPanelProps) {
  const words = useWords();
  const { t, formats } = words;
  const later = (count: number) => t("planWorth.delay.month", { count });
  // An answer for another delay is of another question.
  const shown = answer?.months === months ? answer : undefined;
  const rows = shown ? inOrderOfLoss(shown.delays).filter(({ changeId }) => names.has(changeId)) : [];
  const measures: readonly MeasureId[] = seesMoney ? [...told, "cost"] : told;
  return (
    <Panel
      title={t("planWorth.delay.title")}
      note={shown && t("planWorth.delay.note", { later: later(months), trials: formats.integer(shown.trials) })}
      actions={
        <SegmentedControl
          label={t("planWorth.delay.months")}
          value={delays[months - 1]!}
          onChange={(id) => onMonths(Number(id))}
          options={delays.map((id) => ({ id, label: later(Number(id)) }))}
        />
      }
    >
      {!shown ? (
        state !== "failed" && <Skeleton label={t("planWorth.working")} lines={6} />
      ) : (
        <div className="worth-body" data-stale={state === "stale"} data-rough={state === "rough"}>
          <StaleNote state={state} />
          <p className="worth-answer">{delaySentence(shown, names, seesMoney, words)}</p>
          {rows.length > 0 && (
            <Table
              caption={t("planWorth.delay.caption")}
              rows={rows}
              keyOf={({ changeId }) => changeId}
              columns={[
                {
                  id: "what",
                  head: t("planWorth.rank.what"),
                  isRowHead: true,
                  cell: (delay) => (
                    <>
                      {names.get(delay.changeId)}
                      {clearLossOf(delay) === undefined && (
                        <span className="worth-interval">{t("planWorth.delay.free")}</span>
                      )}
                    </>
                  ),
                },
                ...measures.map((id): Column<Delay> => ({
                  id,
                  head: t(`planWorth.measures.${id}`),
                  isNumber: true,
                  cell: ({ changeId, worths }) => (
                    <WorthFigure
                      {...{ id }}
                      worth={worths[id]}
                      name={names.get(changeId) ?? ""}
                      trials={shown.trials}
                      isDelay
                    />
                  ),
                })),
              ]}
            />
          )}
        </div>
      )}
    </Panel>
  );
}
