/** In pixels. The pictures of dates are low, so that with the verdict and the steps they fit the first screen of 1280 × 800. */
export const chartHeight = { dates: 144, outlook: 232, payback: 176 } as const;
