/** What was said against what happened: points on the line are what they claim to be. Drawn by hand, since both axes are shares. */
import { useWords } from "../../../../i18n/use-words.ts";

export type CurvePoint = {
  readonly said: number;
  readonly observed: number;
  readonly low: number;
  readonly high: number;
  readonly judgements: number;
};

type CalibrationPlotProps = {
  readonly points: readonly CurvePoint[];
  /** The picture in words. */
  readonly label: string;
  readonly said: string;
  readonly happened: string;
};

/** In units of the view box. */
const size = 200;
const margin = { left: 40, right: 24, top: 20, bottom: 34 };
const ticks = [0, 0.25, 0.5, 0.75, 1];
const x = (share: number) => margin.left + share * size;
const y = (share: number) => margin.top + (1 - share) * size;
/** The area of a point is what counts; one judgement is still seen. */
const radius = (judgements: number) => Math.min(9, 2.5 + Math.sqrt(judgements));

export function CalibrationPlot({ points, label, said, happened }: CalibrationPlotProps) {
  const { formats } = useWords();
  const [width, height] = [margin.left + size + margin.right, margin.top + size + margin.bottom];
  return (
    <svg className="calibration-plot" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {ticks.map((tick) => (
        <g key={tick} className="calibration-grid">
          <line x1={x(0)} x2={x(1)} y1={y(tick)} y2={y(tick)} />
          <text x={x(0) - 6} y={y(tick)} dy="0.35em" textAnchor="end">
            {formats.percent(tick)}
          </text>
          <text x={x(tick)} y={y(0) + 14} textAnchor="middle">
            {formats.percent(tick)}
          </text>
        </g>
      ))}
      <line className="calibration-line" x1={x(0)} x2={x(1)} y1={y(0)} y2={y(1)} />
      {points.map((point) => (
        <g key={point.said}>
          <line
            className="calibration-bar"
            x1={x(point.said)}
            x2={x(point.said)}
            y1={y(point.low)}
            y2={y(point.high)}
          />
          <circle
            className="calibration-point"
            cx={x(point.said)}
            cy={y(point.observed)}
            r={radius(point.judgements)}
          />
        </g>
      ))}
      <text className="calibration-axis" x={x(0.5)} y={height - 4} textAnchor="middle">
        {said}
      </text>
      <text className="calibration-axis" x={2} y={10}>
        {happened}
      </text>
    </svg>
  );
}
