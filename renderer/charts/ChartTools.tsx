import { ChartSpline, Check, Copy, Table2 } from "lucide-react";
import { memo, useEffect, useState } from "react";
import { useWords } from "../i18n/use-words.ts";
import { IconButton } from "../ui/IconButton.tsx";

/** How long "Copied" stays. */
const copiedMilliseconds = 1600;

type ChartToolsProps = {
  readonly title: string;
  readonly isTable: boolean;
  readonly showTable: (isTable: boolean) => void;
  /** The numbers as text. */
  readonly copied: () => string;
};

/** Picture or table, and a copy of the numbers. Stays as it is while the numbers change. */
export const ChartTools = memo(function ChartTools({ title, isTable, showTable, copied }: ChartToolsProps) {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<"done" | "failed">();
  useEffect(() => {
    if (outcome === undefined) return;
    const timer = setTimeout(() => setOutcome(undefined), copiedMilliseconds);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = () =>
    void navigator.clipboard.writeText(copied()).then(
      () => setOutcome("done"),
      () => setOutcome("failed"),
    );
  const copyLabel =
    outcome === "done"
      ? t("explain.chart.copied")
      : outcome === "failed"
        ? t("explain.chart.notCopied")
        : t("explain.chart.copy", { title });
  return (
    <>
      <IconButton
        size="small"
        label={isTable ? t("explain.chart.showChart", { title }) : t("explain.chart.showTable", { title })}
        icon={isTable ? <ChartSpline size={16} aria-hidden /> : <Table2 size={16} aria-hidden />}
        onPress={() => showTable(!isTable)}
      />
      <IconButton
        size="small"
        label={copyLabel}
        icon={outcome === "done" ? <Check size={16} aria-hidden /> : <Copy size={16} aria-hidden />}
        onPress={copy}
      />
    </>
  );
});
