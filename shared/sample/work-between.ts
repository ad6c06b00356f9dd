import type { Words } from "../base/words.ts";
import { type HandOver, handOvers } from "../catalogue/hand-overs.ts";
import type { WorkBetween } from "../domain/work-between.ts";
import type { Say } from "./say.ts";

type HandOverHere = { readonly catalogueId: HandOver; readonly losses?: Words } & Pick<
  WorkBetween,
  "targetOf" | "ownerId" | "ownerTeams"
>;

/** Three hand-overs of THE MODEL, of which one is in nobody's hands and in nobody's target. */
const handOversHere: readonly HandOverHere[] = [
  {
    catalogueId: "promise",
    targetOf: ["customerSuccess"],
    ownerId: "m11",
    losses: {
      ja: "2026年春に売り過ぎた契約では、約束が議事録に残っていませんでした。",
      en: "For the oversold contracts of spring 2026 nobody had written down what was promised.",
    },
  },
  { catalogueId: "growth", targetOf: ["fieldSales"], ownerTeams: ["fieldSales"] },
  { catalogueId: "goodFit", targetOf: [] },
];

export const sampleWorkBetween = (say: Say): WorkBetween[] => [
  ...handOversHere.map(({ catalogueId, losses, ...here }): WorkBetween => {
    const { name, from, to, passes, losses: usual } = handOvers[catalogueId];
    const words = { name: say(name), passes: say(passes), losses: say(losses ?? usual) };
    return { id: `hand-over-${catalogueId}`, catalogueId, from, to, ...words, ...here };
  }),
  // Done by whoever is asked, at night before the renewal: a ground ball that somebody happens to catch.
  {
    id: "security-questions",
    name: say({ ja: "セキュリティチェックシートへの回答", en: "Answers to security questionnaires" }),
    from: "fieldSales",
    to: "product",
    targetOf: [],
    losses: say({
      ja: "毎回ちがう人が一から答え、更新の直前に止まります。",
      en: "Somebody else answers from scratch each time, and it stalls just before the renewal.",
    }),
    ownerId: "m06",
  },
];
