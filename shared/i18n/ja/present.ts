export const present = {
  usualName: "チームの計画",
} as const;
