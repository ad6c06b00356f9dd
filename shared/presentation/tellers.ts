/** What stands on each kind of slide. */
import type { SlideKind } from "../domain/deck.ts";
import { assumptions } from "./slides/assumptions.ts";
import { capacity } from "./slides/capacity.ts";
import { careers } from "./slides/careers.ts";
import { causes } from "./slides/causes.ts";
import { comparison } from "./slides/comparison.ts";
import { mix } from "./slides/mix.ts";
import { money } from "./slides/money.ts";
import { team } from "./slides/team.ts";
import { timeline } from "./slides/timeline.ts";
import { verdict } from "./slides/verdict.ts";
import { words } from "./slides/words.ts";
import type { Teller } from "./telling.ts";

export const tellers: Readonly<Record<SlideKind, Teller>> = {
  verdict,
  team,
  mix,
  capacity,
  causes,
  careers,
  timeline,
  comparison,
  money,
  assumptions,
  words,
};
