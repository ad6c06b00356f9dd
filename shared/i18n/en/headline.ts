/** The figures that are quoted from a meeting, of two states side by side. */
export const headline = {
  figure: "Figure",
  projecting: "Projecting…",
  failed: "Could not be projected",
  names: {
    holdShare: "Coverage holds to the end",
    shortFrom: "Likely short from",
    leavers: "People leaving",
    finalArrJpy: "ARR at the end",
    arrLostJpy: "ARR lost to undone work",
    costJpy: "Team cost",
  },
  never: "not within the horizon",
} as const;
