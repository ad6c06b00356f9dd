/** What our charts say of a line: few words of the many that chart.js knows, so that a picture of lines alone is one of lines and bars too. */
export type LineLook = {
  readonly borderColor?: string;
  readonly borderWidth?: number;
  readonly borderDash?: number[];
  /** Down to the line before ("-1"), or up to the next ("+1"). */
  readonly fill?: "-1" | "+1";
  readonly backgroundColor?: string;
  readonly pointRadius?: number;
  readonly pointBackgroundColor?: string;
  /** A value holds until the next. */
  readonly stepped?: boolean;
};

/** Without a look it is not seen, and only bounds a band. Values that are not known are gaps: NaN to chart.js. */
export const line = (values: ArrayLike<number | undefined>, look: LineLook = {}) => ({
  ...{ type: "line" as const, data: Array.from(values, (value) => value ?? Number.NaN) },
  ...{ borderWidth: 0, pointRadius: 0, fill: false as const },
  ...look,
});
