/** A deck as it may pass from one window to another: exactly what a slide can hold, and no more of it than a talk needs. */
import { z } from "zod";
import { languages } from "../base/words.ts";
import { mostSlides, slideKindIds } from "../domain/deck.ts";
import type { ShownDeck } from "./slide.ts";

/** In characters, of all its words and numbers together. A hundred full slides stay far below. */
export const longestDeck = 8 * 1024 * 1024;
const mostMonths = 121;
const mostRows = 1_000;

const words = z.string().max(20_000);
const amount = z.number();
const amounts = z.array(amount).max(mostMonths);
const perMonth = z.array(words).max(mostMonths);
const several = <Each extends z.ZodType>(each: Each) => z.array(each).max(mostRows);
const numbers = z.enum(["share", "people", "hours", "money", "count", "months"]);
const band = z.strictObject({ low: amounts, high: amounts });
const line = { name: words, values: amounts };
const series = z.strictObject({
  name: words,
  values: several(amount.optional()),
  errors: several(amount.optional()).exactOptional(),
});

const block = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("figures"),
    figures: several(z.strictObject({ label: words, value: words, aside: words.exactOptional() })),
  }),
  z.strictObject({
    kind: z.literal("fan"),
    title: words,
    numbers,
    months: perMonth,
    wide: band,
    narrow: band,
    median: z.strictObject(line),
    lines: several(z.strictObject({ ...line, isDashed: z.boolean() })),
  }),
  z.strictObject({
    kind: z.literal("lines"),
    title: words,
    numbers,
    months: perMonth,
    lines: several(z.strictObject(line)),
  }),
  z.strictObject({
    kind: z.literal("bars"),
    title: words,
    numbers,
    isStacked: z.boolean(),
    categories: several(words),
    series: several(series),
  }),
  z.strictObject({
    kind: z.literal("mix"),
    title: words,
    points: several(
      z.strictObject({
        label: words,
        mix: z.strictObject({ sales: amount, support: amount, analyst: amount }),
        role: z.enum(["person", "teamNow", "teamThen", "workNow", "workThen"]),
      }),
    ),
  }),
  z.strictObject({
    kind: z.literal("timeline"),
    title: words,
    months: perMonth,
    lanes: several(
      z.strictObject({
        name: words,
        items: several(z.strictObject({ label: words, from: z.int(), until: z.int() })),
      }),
    ),
  }),
  z.strictObject({
    kind: z.literal("heat"),
    title: words,
    columns: several(words),
    rows: several(
      z.strictObject({
        name: words,
        cells: several(z.strictObject({ text: words, level: amount.exactOptional() })),
      }),
    ),
  }),
  z.strictObject({
    kind: z.literal("table"),
    title: words,
    columns: several(z.strictObject({ name: words, align: z.enum(["start", "end"]) })),
    rows: several(several(words)),
    note: words.exactOptional(),
  }),
  z.strictObject({ kind: z.literal("list"), title: words.exactOptional(), items: several(words) }),
  z.strictObject({ kind: z.literal("text"), paragraphs: several(words) }),
]);

const slide = z.strictObject({
  id: z.string().max(64),
  kind: z.enum(slideKindIds),
  title: words,
  lead: words,
  main: several(block),
  side: several(block),
  footnote: words,
  note: words,
});

export const shownDeckSchema: z.ZodType<ShownDeck> = z
  .strictObject({
    language: z.enum(languages),
    title: words,
    subtitle: words,
    areNamesHidden: z.boolean(),
    namesSign: words,
    slides: z.array(slide).min(1).max(mostSlides),
  })
  .refine((deck) => JSON.stringify(deck).length <= longestDeck);
