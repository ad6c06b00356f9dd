import { ChartPanel } from "../../../charts/ChartPanel.tsx";
import { useWords } from "../../../i18n/use-words.ts";
import { coverageBox, coverageLabel, coverageShape, coverageTable } from "./coverage.view.ts";
import type { Shown } from "./shown.ts";

export function CoveragePanel({ shown }: { readonly shown: Shown }) {
  const words = useWords();
  const { t } = words;
  const { width, height, left, right, bottom } = coverageBox;
  const { stay, go, between, ticks, months } = coverageShape(shown, words);
  return (
    <ChartPanel
      title={t("retentionDeparture.coverage.title")}
      note={t("retentionDeparture.coverage.note")}
      table={() => coverageTable(shown, words)}
    >
      <svg
        className="departure-coverage"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={coverageLabel(shown, words)}
      >
        <defs>
          <pattern
            id="departure-hatch"
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line className="departure-hatch" x1="0" y1="0" x2="0" y2="5" />
          </pattern>
        </defs>
        {ticks.map(({ y, text }) => (
          <g key={text}>
            <line className="departure-grid" x1={left} x2={width - right} y1={y} y2={y} />
            <text className="departure-tick" x={left - 6} y={y + 4} textAnchor="end">
              {text}
            </text>
          </g>
        ))}
        <polygon points={between} fill="url(#departure-hatch)" />
        <polyline className="departure-line" data-plan="stay" points={stay} />
        <polyline className="departure-line" data-plan="go" points={go} />
        {months.map(({ x, text, sentence }) => (
          <g key={sentence}>
            <title>{sentence}</title>
            <rect className="departure-month" x={x - 8} y={0} width={16} height={height - bottom} />
            <text className="departure-tick" x={x} y={height - 6} textAnchor="middle">
              {text}
            </text>
          </g>
        ))}
      </svg>
      <p className="departure-legend" aria-hidden>
        <span data-plan="stay">{t("retentionDeparture.coverage.stay")}</span>
        <span data-plan="go">{t("retentionDeparture.coverage.go")}</span>
      </p>
    </ChartPanel>
  );
}
