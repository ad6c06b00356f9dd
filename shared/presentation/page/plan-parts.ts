/** What a page says beside its answer, the same after every run: the plan's changes, what it rests on, what the file holds. */
import { assumption } from "../../catalogue/coefficient.ts";
import { type CoefficientId, coefficientIds, coefficients, coefficientsOf } from "../../catalogue/coefficients.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { Scenario } from "../../domain/scenario.ts";
import { coefficientText } from "../coefficient-text.ts";
import { sayPlanChange } from "../say-plan-change.ts";
import type { DeckSpeech } from "../telling.ts";
import { el, type Markup } from "./markup.ts";

const row = (...cells: readonly Markup[]): Markup => el("tr", {}, cells);
const head = (...names: readonly string[]): Markup =>
  el("thead", {}, row(...names.map((name) => el("th", { scope: "col" }, name))));

/** Nobody is named, whatever the talk does; `without` takes names out of words that somebody wrote. */
export function planChanges(
  baseline: Baseline,
  { changes }: Scenario,
  without: (words: string) => string,
  speech: DeckSpeech,
): Markup {
  const { t, formats } = speech;
  const dated = changes
    .filter(({ enabled }) => enabled)
    .toSorted((one, other) => (one.month < other.month ? -1 : one.month > other.month ? 1 : 0));
  const someone = () => t("report.change.someone");
  const title = el("h2", {}, t("page.changes.title"));
  if (dated.length === 0) return el("section", { id: "changes" }, title, el("p", {}, t("page.changes.none")));
  return el(
    "section",
    { id: "changes" },
    el(
      "table",
      {},
      el("caption", {}, title),
      head(t("page.changes.month"), t("page.changes.change")),
      el(
        "tbody",
        {},
        dated.map((change) =>
          row(
            el("th", { scope: "row" }, formats.month(change.month)),
            el("td", {}, without(sayPlanChange(change, baseline, someone, speech))),
          ),
        ),
      ),
    ),
    el("p", { class: "note" }, t("page.changes.note")),
  );
}

export function assumptions(scenario: Scenario, { t, formats, language }: DeckSpeech): Markup {
  const values = coefficientsOf(scenario);
  const isOwn = (id: CoefficientId) => scenario.coefficients[id] !== undefined;
  const ids = coefficientIds.toSorted((one, other) => Number(isOwn(other)) - Number(isOwn(one)));
  function sourceOf(id: CoefficientId): string {
    const entry = coefficients[id];
    if (isOwn(id)) return t("page.assumptions.own", { value: coefficientText(entry, entry.value, formats) });
    return entry.source === assumption ? t("page.assumptions.assumed") : entry.source[language];
  }
  const { replacedShare, delayMonths } = scenario.backfill;
  return el(
    "section",
    { id: "assumptions" },
    el("h2", {}, t("page.assumptions.title")),
    el(
      "p",
      {},
      t("page.assumptions.lead", {
        number: formats.integer(ids.length),
        own: formats.integer(ids.filter(isOwn).length),
      }),
    ),
    el(
      "p",
      {},
      t("page.assumptions.terms", {
        share: formats.percent(replacedShare),
        months: formats.decimal(delayMonths, Number.isInteger(delayMonths) ? 0 : 1),
        ratio: formats.percent(scenario.growthRatio),
        safety: formats.percent(scenario.safetyShare),
      }),
    ),
    el(
      "details",
      {},
      el("summary", {}, t("page.assumptions.all")),
      el(
        "table",
        {},
        el("caption", {}, t("page.assumptions.grades")),
        head(
          t("page.assumptions.name"),
          t("page.assumptions.value"),
          t("page.assumptions.source"),
          t("page.assumptions.grade"),
        ),
        el(
          "tbody",
          {},
          ids.map((id) =>
            row(
              el("th", { scope: "row" }, coefficients[id].name[language]),
              el("td", { class: "figure" }, coefficientText(coefficients[id], values[id], formats)),
              el("td", {}, sourceOf(id)),
              el("td", {}, isOwn(id) ? "–" : coefficients[id].grade),
            ),
          ),
        ),
      ),
    ),
  );
}

export type Inside = {
  readonly hasModel: boolean;
  readonly pay: "ofGroups" | "leftOut";
  readonly people: number;
  readonly smallestGroup: number;
};

/** "No hidden data": what a reader could find in the file, said in words. */
export function inside({ hasModel, pay, people, smallestGroup }: Inside, { t, formats }: DeckSpeech): Markup {
  const items = [
    hasModel ? t("page.inside.people", { people: formats.integer(people) }) : t("page.inside.still"),
    t("page.inside.not"),
    pay === "ofGroups"
      ? t("page.inside.pay", { smallest: formats.integer(smallestGroup) })
      : t("page.inside.payLeftOut"),
    t("page.inside.digest"),
    t("page.inside.network"),
  ];
  return el(
    "section",
    { id: "inside" },
    el("h2", {}, t("page.inside.title")),
    el(
      "ul",
      {},
      items.map((item) => el("li", {}, item)),
    ),
  );
}
