/** What stands on each kind of slide. */
import type { SlideKind } from "../domain/deck.ts";
import { assumptions } from "./slides/assumptions.ts";
import { capacity } from "./slides/capacity.ts";
import { verdict } from "./slides/verdict.ts";
import { words } from "./slides/words.ts";
import type { Teller } from "./telling.ts";

export const tellers: Readonly<Record<SlideKind, Teller>> = {
  verdict,
  team: verdict,
  mix: verdict,
  capacity,
  causes: verdict,
  careers: verdict,
  timeline: verdict,
  comparison: verdict,
  money: verdict,
  assumptions,
  words,
};
