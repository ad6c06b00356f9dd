/**
 * Studies of leaving report correlations; the model multiplies hazards. For a standard normal driver x, a person leaves by the
 * end of the study with chance 1 − exp(−H exp(b x)). Of all H and b one pair gives both the part that left and the point-biserial
 * correlation r between driver and leaving; exp(b) is the hazard ratio per standard deviation.
 */

/** Hazard ratios beyond exp(10) are no finding but a separation of leavers from stayers. */
const mostLogRatio = 10;

/** Beyond this many standard deviations the normal density is below 1e-17. */
const reach = 9;

/**
 * Mean of a function of the driver that changes within about 1/b. The trapezoidal rule: for smooth functions under the normal
 * density its error falls exponentially with the step, and with these steps it is rounding even at b = 10, where Gauss–Hermite
 * with 80 nodes is off by 0.003.
 */
function meanOver(of: (x: number) => number, b: number): number {
  const step = Math.min(0.1, 0.3 / Math.max(b, 1e-9));
  const steps = Math.ceil(reach / step);
  let sum = 0;
  for (let index = -steps; index <= steps; index++) {
    const x = index * step;
    sum += of(x) * Math.exp((-x * x) / 2);
  }
  return (sum * step) / Math.sqrt(2 * Math.PI);
}

/** The place where an increasing function crosses 0: false position, halving the end that stays (Illinois). */
function rootBetween(low: number, high: number, of: (value: number) => number): number {
  let [from, to] = [low, high];
  let [below, above] = [of(from), of(to)];
  let stayed = 0;
  for (let tries = 0; tries < 200 && to - from > 1e-15 * (Math.abs(from) + Math.abs(to)); tries++) {
    const place = Math.min(to, Math.max(from, to - (above * (to - from)) / (above - below)));
    const value = of(place);
    if (value === 0) return place;
    if (value < 0) [from, below] = [place, value];
    else [to, above] = [place, value];
    const side = Math.sign(value);
    if (side === stayed) [below, above] = side < 0 ? [below, above / 2] : [below / 2, above];
    stayed = side;
  }
  return Math.abs(below) < Math.abs(above) ? from : to;
}

const leaving = (logH: number, b: number) => (x: number) => -Math.expm1(-Math.exp(logH + b * x));

/** Correlation of driver and leaving when the log hazard ratio is `b` and `leftShare` leave. */
export function correlationOf(b: number, leftShare: number): number {
  const logH = rootBetween(-60, 60, (value) => meanOver(leaving(value, b), b) - leftShare);
  const left = leaving(logH, b);
  return meanOver((x) => x * left(x), b) / Math.sqrt(leftShare * (1 - leftShare));
}

/**
 * Hazard ratio per standard deviation of the driver. `leftShare`: part of the study's people who left, between 0 and 1.
 * Undefined where the correlation is larger than a normal driver can have with a yes or no of that share.
 */
export function hazardRatioOf(correlation: number, leftShare: number): number | undefined {
  if (!(leftShare > 0 && leftShare < 1)) return undefined;
  const size = Math.abs(correlation);
  if (correlationOf(mostLogRatio, leftShare) < size) return undefined;
  const b = size === 0 ? 0 : rootBetween(0, mostLogRatio, (value) => correlationOf(value, leftShare) - size);
  return Math.exp(Math.sign(correlation) * b);
}
