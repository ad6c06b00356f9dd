/** What is shown, by which colour, in which form; folding everything; finding somebody. */
import { ChevronsDownUp, ChevronsUpDown } from "lucide-react";
import type { RefObject } from "react";
import { IconButton } from "../../../ui/IconButton.tsx";
import { SegmentedControl } from "../../../ui/SegmentedControl.tsx";
import { Select } from "../../../ui/Select.tsx";
import { FindBox } from "./FindBox.tsx";
import { chartViews } from "./org-chart.ts";
import type { OrgChartControl } from "./use-org-chart.ts";

const chartForms = ["chart", "tree"] as const;
export type ChartForm = (typeof chartForms)[number];

type ChartToolbarProps = {
  readonly control: OrgChartControl;
  readonly form: ChartForm;
  readonly onForm: (form: ChartForm) => void;
  readonly find: RefObject<HTMLDivElement | null>;
  readonly onFound: () => void;
};

export function ChartToolbar({ control, form, onForm, find, onFound }: ChartToolbarProps) {
  const { t } = control.words;
  return (
    <div className="org-chart-tools">
      <SegmentedControl
        label={t("teamChart.views.label")}
        options={chartViews.map((id) => ({ id, label: t(`teamChart.views.${id}`) }))}
        value={control.view}
        onChange={control.setView}
      />
      <Select
        label={t("teamChart.shadeLabel")}
        options={control.shades.map((id) => ({
          id,
          label: t(`teamChart.shades.${id}`),
          note: t(`teamChart.shadeNotes.${id}`),
        }))}
        value={control.shade}
        onChange={control.setShade}
      />
      <FindBox control={control} ref={find} onDone={onFound} />
      <div className="org-chart-tools-end">
        <IconButton
          label={t("teamChart.expandAll")}
          icon={<ChevronsUpDown size={16} aria-hidden />}
          onPress={() => control.foldAll("none")}
        />
        <IconButton
          label={t("teamChart.collapseAll")}
          icon={<ChevronsDownUp size={16} aria-hidden />}
          onPress={() => control.foldAll("all")}
        />
        <SegmentedControl
          label={t("teamChart.forms.label")}
          options={chartForms.map((id) => ({ id, label: t(`teamChart.forms.${id}`) }))}
          value={form}
          onChange={onForm}
        />
      </div>
    </div>
  );
}
