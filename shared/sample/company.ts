import type { Company } from "../domain/company.ts";
import type { Say } from "./say.ts";

/** Sells "Nagi", software for running work on many sites; about to leave the phase its founders loved. */
export const sampleCompany = (say: Say): Company => ({
  name: say({ ja: "北凪株式会社", en: "Kitanagi Inc." }),
  phase: "oneToTen",
  phaseThresholds: [{ phase: "tenToHundred", arrJpy: 2_600_000_000, headcount: 32 }],
  productLoopMonths: 5,
  competitorPressureShare: 0.35,
  wrongFitShare: 0.22,
  processMaturityShare: 0.45,
  contractHours: 160,
  overheadShare: 0.28,
  productSeats: 0,
  // What else an examination asks about is left open: it shows how it asks.
  grossMarginShare: 0.76,
});
