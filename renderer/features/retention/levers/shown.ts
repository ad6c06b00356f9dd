import type { Month } from "../../../../shared/base/month.ts";
import type { CatalogueLever } from "../../../../shared/catalogue/levers.ts";
import type { LeverDeeds } from "./use-lever-deeds.ts";

/** What every part of the view knows: the month, what is looked at, and what can be done. */
export type Shown = {
  readonly month: Month;
  readonly isFrozen: boolean;
  readonly chosenId: string | undefined;
  readonly choose: (id: string) => void;
  /** Opens the form with the entry in it. */
  readonly adopt: (catalogueId: CatalogueLever) => void;
  readonly deeds: LeverDeeds;
};
