/** One answer with everything its parts need to show it. */
import type { Departure } from "../../../../shared/analysis/retention/departure/departure-of.ts";
import { addMonths } from "../../../../shared/base/month.ts";
import type { Team } from "../../../focus/use-team.ts";
import type { Words } from "../../../i18n/words.ts";
import type { Called } from "./people.view.ts";

export type Shown = {
  readonly departure: Departure;
  readonly team: Team;
  readonly called: Called;
  /** Those who go, as a sentence calls them. */
  readonly names: string;
  /** Pay follows from what one person costs. */
  readonly seesMoney: boolean;
};

/** A month of the window by its place. */
export const monthName = ({ team, departure }: Shown, place: number, { formats }: Words): string =>
  formats.month(addMonths(team.scenario.start, departure.window.from + place));
