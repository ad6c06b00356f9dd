import type { Sums } from "./sums.ts";
import type { Worker } from "./workers.ts";

/** From the contract to the hours at hand: contract − overhead − ramp − levers. */
export type Hours = {
  /** Part of the futures in which they are there; where they are not, their hours count as none. */
  readonly presentShare: number;
  readonly contractHours: number;
  readonly overheadHours: number;
  readonly rampHours: number;
  readonly leverHours: number;
  readonly handHours: number;
  /** Effective hours of all of them at the yield of the work at hand. */
  readonly supplyHours: number;
};

export const noHours = (): Sums<Hours> => ({
  presentShare: 0,
  contractHours: 0,
  overheadHours: 0,
  rampHours: 0,
  leverHours: 0,
  handHours: 0,
  supplyHours: 0,
});

export const hoursOf = ({ handHours, ...worker }: Worker): Hours => ({
  ...worker,
  presentShare: 1,
  handHours: handHours.reduce((sum, hours) => sum + hours, 0),
});
