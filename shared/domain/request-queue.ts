/** How requests of reactive work come in and wait: what Erlang's formulas need beyond the hours. */
import { z } from "zod";

const minutes = z.number().min(0).max(10_080);

export const requestQueueSchema = z.object({
  /** Mean working time of one request, by somebody whom the work suits fully. */
  handleMinutes: z.number().min(1).max(480),
  /** Hours a month in which requests are taken. */
  openHours: z.number().min(1).max(744),
  /** People at the desk at any time while it is open; as few as can keep up where absent. */
  people: z.int().min(0).max(1_000).optional(),
  /** Part of the requests that somebody should turn to … */
  answeredShare: z.number().min(0.01).max(0.99),
  /** … within this time. */
  withinMinutes: minutes,
  /** Mean time after which somebody who waits gives up; for as long as it takes where absent. */
  patienceMinutes: minutes.min(1).optional(),
});
export type RequestQueue = z.infer<typeof requestQueueSchema>;

/** Until a team sets its own: assumptions, eight hours on 21 working days. */
export const usualQueue: RequestQueue = {
  handleMinutes: 20,
  openHours: 168,
  answeredShare: 0.8,
  withinMinutes: 60,
};
