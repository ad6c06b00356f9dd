/** The whole page as one text: the answer as text and pictures, and where it holds the model, the data and the program that runs it. */
import { attritionCauseIds, attritionCauses } from "../../catalogue/attrition-causes.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { Scenario } from "../../domain/scenario.ts";
import type { DeckSpeech } from "../telling.ts";
import { type AnswerTerms, details, verdict } from "./answer.ts";
import type { Hash } from "./digest.ts";
import { el, escapeHtml, htmlOf, type Markup } from "./markup.ts";
import { insideScript, type PageData, pageIds } from "./page-data.ts";
import { pageWords } from "./page-words.ts";
import { writePlan } from "./plan-json.ts";
import { assumptions, inside, planChanges } from "./plan-parts.ts";
import type { PageResult } from "./run-scrubbed-plan.ts";
import type { ScrubbedPlan } from "./scrubbed-plan.ts";

/** Built from `renderer/page`. */
export type PageProgram = { readonly script: string; readonly style: string };

export type PageContent = {
  readonly title: string;
  readonly subtitle: string;
  readonly baseline: Baseline;
  readonly scenario: Scenario;
  readonly scrubbed: ScrubbedPlan;
  readonly result: PageResult;
  readonly smallestGroup: number;
  readonly version: string;
  /** Written out, as the reader's language has it. */
  readonly day: string;
  /** Takes names out of words that somebody wrote. */
  readonly without: (words: string) => string;
  /** Whether words that somebody wrote may still hold names, because the talk shows them. */
  readonly areNamesHidden: boolean;
  /** Left out, the page holds the answer and nothing of single positions. */
  readonly hasModel: boolean;
};

/** What the host has and the language has not. */
export type PageTools = { readonly hash: Hash; readonly utf8: (text: string) => Uint8Array<ArrayBuffer> };

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function base64(bytes: ArrayBuffer): string {
  const bits = Array.from(new Uint8Array(bytes), (byte) => byte.toString(2).padStart(8, "0")).join("");
  const sixes = bits.match(/.{1,6}/g) ?? [];
  const text = sixes.map((six) => letters[Number.parseInt(six.padEnd(6, "0"), 2)]).join("");
  return text.padEnd(4 * Math.ceil(text.length / 4), "=");
}

const sourceOf = async (text: string, { hash, utf8 }: PageTools): Promise<string> =>
  `'sha256-${base64(await hash(utf8(text)))}'`;

/** The file's own script and style by their fingerprints, threads made of that script, WebAssembly, and nothing from anywhere. */
async function policyOf({ script, style }: PageProgram, hasModel: boolean, tools: PageTools): Promise<string> {
  return [
    "default-src 'none'",
    `style-src ${await sourceOf(style, tools)}`,
    ...(hasModel ? [`script-src ${await sourceOf(script, tools)} 'wasm-unsafe-eval'`, "worker-src blob:"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function header(
  { title, subtitle, version, day, result, areNamesHidden }: PageContent,
  { t, formats }: DeckSpeech,
): Markup {
  const { trials, seed, months, coverageTargetShare } = result.projection;
  return el(
    "header",
    {},
    el("h1", {}, title),
    subtitle === "" ? undefined : el("p", { class: "subtitle" }, subtitle),
    el("p", { class: "note" }, t("page.madeOn", { day, version })),
    el(
      "p",
      { class: "note" },
      t("page.settings", {
        trials: formats.integer(trials),
        seed: String(seed),
        from: formats.month(months[0]!),
        to: formats.month(months.at(-1)!),
        target: formats.percent(coverageTargetShare),
      }),
    ),
    areNamesHidden ? el("p", { class: "note" }, t("page.namesNobody")) : undefined,
  );
}

const digestLine = ({ result }: PageContent, { t }: DeckSpeech): Markup =>
  el(
    "p",
    { class: "digest" },
    `${t("page.again.exportedDigest")} `,
    el("code", { id: "exported-digest" }, result.digest),
  );

function body(content: PageContent, terms: AnswerTerms, speech: DeckSpeech): Markup {
  const { baseline, scenario, scrubbed, result, smallestGroup, hasModel, without } = content;
  const { t } = speech;
  return el(
    "body",
    {},
    header(content, speech),
    el(
      "main",
      {},
      el("div", { id: pageIds.verdict, "aria-live": "polite" }, verdict(result.projection, terms, speech)),
      el(
        "section",
        { id: pageIds.controls, "aria-label": t("page.again.title") },
        hasModel
          ? el("noscript", {}, el("p", {}, t("page.again.noScript")))
          : el("p", { class: "note" }, t("page.again.notHere")),
        digestLine(content, speech),
      ),
      el("div", { id: pageIds.details }, details(result.projection, terms, speech)),
      planChanges(baseline, scenario, without, speech),
      assumptions(scenario, speech),
      inside({ hasModel, pay: scrubbed.pay, people: baseline.members.length, smallestGroup }, speech),
    ),
  );
}

export async function pageDocument(
  content: PageContent,
  program: PageProgram,
  speech: DeckSpeech,
  tools: PageTools,
): Promise<string> {
  const { title, scenario, scrubbed, result, smallestGroup, hasModel } = content;
  const { language } = speech;
  const terms: AnswerTerms = {
    safetyShare: scenario.safetyShare,
    smallestGroup,
    hasPay: scrubbed.pay === "ofGroups",
    causeNames: Object.fromEntries(
      attritionCauseIds.map((id) => [id, attritionCauses[id].name[language]]),
    ) as AnswerTerms["causeNames"],
  };
  const data: PageData = { language, words: pageWords(language), terms, digest: result.digest };
  const model = [
    `<script type="application/json" id="${pageIds.data}">${insideScript(JSON.stringify(data))}</script>`,
    `<script type="application/json" id="${pageIds.plan}">${insideScript(writePlan(scrubbed))}</script>`,
    `<script>${program.script}</script>`,
  ];
  return [
    "<!doctype html>",
    `<html lang="${language}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(await policyOf(program, hasModel, tools))}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${program.style}</style>`,
    "</head>",
    htmlOf(body(content, terms, speech)).replace(/<\/body>$/, ""),
    ...(hasModel ? model : []),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
