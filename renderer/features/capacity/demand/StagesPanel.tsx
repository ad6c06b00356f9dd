/** Who the customers are and where they stand on their journey, with what they are counted from and the way to their table. */
import { Download, Upload } from "lucide-react";
import { useState } from "react";
import { journeyStageIds, journeyStages, touchModels } from "../../../../shared/catalogue/journey.ts";
import type { CustomersAhead } from "../../../../shared/analysis/demand/customers-ahead.ts";
import type { Projection } from "../../../../shared/analysis/projection.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import { WhyNumber } from "../../../explain/WhyNumber.tsx";
import { useFocus } from "../../../focus/use-focus.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Figure } from "../../../ui/Figure.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { SegmentedControl } from "../../../ui/SegmentedControl.tsx";
import { type Column, Table } from "../../../ui/Table.tsx";
import { allStages, listedIn, type Measure, type StageRow, stageRows } from "./stages.view.ts";

type StagesPanelProps = {
  readonly projection: Projection;
  readonly ahead: CustomersAhead | undefined;
  /** Stages are on their way. */
  readonly isCounting: boolean;
  readonly baseline: Baseline;
  readonly month: number;
};

const measures: readonly Measure[] = ["accounts", "arr"];

export function StagesPanel({ projection, ahead, isCounting, baseline, month }: StagesPanelProps) {
  const { t, formats, language } = useWords();
  const { openTables } = useFocus();
  const [measure, setMeasure] = useState<Measure>("accounts");
  const { segments, accounts } = baseline;
  const at = formats.month(projection.months[month]!);
  const rows = stageRows(projection, ahead, segments, { measure, month });
  const say = measure === "accounts" ? formats.integer : formats.money;
  const nameOf = ({ segment }: StageRow) => segment?.name ?? t("capacityDemand.stages.all");
  const total = (row: StageRow) => {
    const value = <Figure text={say(row.total)} />;
    if (!row.segment) return value;
    const of = measure === "accounts" ? "accounts" : "segmentArr";
    return (
      <WhyNumber
        about={{ of, segmentId: row.segment.id, month }}
        label={t(`explain.${of}.label`, { segment: row.segment.name, month: at })}
        value={value}
      />
    );
  };
  const basis = ({ segment }: StageRow) => {
    if (!segment) return undefined;
    const listed = listedIn(accounts, segment.id);
    return listed > 0
      ? t("capacityDemand.stages.listed", { count: listed })
      : t("capacityDemand.stages.stated", { number: formats.integer(segment.openingAccounts) });
  };
  const columns: Column<StageRow>[] = [
    { id: "segment", head: t("capacityDemand.segment"), isRowHead: true, cell: nameOf },
    {
      id: "touch",
      head: t("capacityDemand.touch.model"),
      cell: ({ segment }) => segment && touchModels[segment.touchModel][language],
    },
    ...journeyStageIds.map((stage, index) => ({
      id: stage,
      head: journeyStages[stage][language],
      isNumber: true,
      cell: ({ stages }: StageRow) => (stages === undefined ? "–" : <Figure text={say(stages[index]!)} />),
    })),
    { id: "total", head: t("capacityDemand.stages.total"), isNumber: true, cell: total },
    { id: "basis", head: t("capacityDemand.stages.basis"), cell: basis },
  ];
  return (
    <Panel
      title={t("capacityDemand.stages.title")}
      note={t("capacityDemand.stages.note", { month: at })}
      actions={
        <>
          <SegmentedControl
            label={t("capacityDemand.stages.measure")}
            value={measure}
            onChange={setMeasure}
            options={measures.map((id) => ({ id, label: t(`capacityDemand.stages.${id}`) }))}
          />
          <Button size="small" icon={<Download size={14} aria-hidden />} isEdit onPress={() => openTables("import")}>
            {t("capacityDemand.stages.import")}
          </Button>
          <Button size="small" icon={<Upload size={14} aria-hidden />} onPress={() => openTables("export")}>
            {t("capacityDemand.stages.export")}
          </Button>
        </>
      }
    >
      <Table
        caption={
          measure === "accounts"
            ? t("capacityDemand.stages.caption", { month: at })
            : t("capacityDemand.stages.captionArr", { month: at })
        }
        columns={columns}
        rows={rows}
        keyOf={({ segment }) => segment?.id ?? ""}
        foot={allStages(projection, ahead, rows, { measure, month })}
      />
      {isCounting && !ahead && (
        <p className="demand-quiet" role="status">
          {t("capacityDemand.loading")}
        </p>
      )}
      <p className="demand-quiet">{t("capacityDemand.stages.basisNote")}</p>
    </Panel>
  );
}
