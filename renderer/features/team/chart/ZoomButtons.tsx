import { Maximize, ZoomIn, ZoomOut } from "lucide-react";
import { useWords } from "../../../i18n/use-words.ts";
import { IconButton } from "../../../ui/IconButton.tsx";

export type ZoomDirection = "in" | "out" | "fit";

const signs = { in: ZoomIn, out: ZoomOut, fit: Maximize } as const;
const directions = ["in", "out", "fit"] as const satisfies readonly ZoomDirection[];

export function ZoomButtons({ onZoom }: { readonly onZoom: (direction: ZoomDirection) => void }) {
  const { t } = useWords();
  const names = { in: t("teamChart.zoomIn"), out: t("teamChart.zoomOut"), fit: t("teamChart.fit") };
  return (
    <div className="org-chart-zoom">
      {directions.map((direction) => {
        const Sign = signs[direction];
        return (
          <IconButton
            key={direction}
            size="small"
            label={names[direction]}
            icon={<Sign size={16} aria-hidden />}
            onPress={() => onZoom(direction)}
          />
        );
      })}
    </div>
  );
}
