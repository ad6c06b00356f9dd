import { describe, expect, it } from "vitest";
import type { Language } from "../../../../shared/base/words.ts";
import { details, verdict } from "../../../../shared/presentation/page/answer.ts";
import { attritionCauseIds, attritionCauses } from "../../../../shared/catalogue/attrition-causes.ts";
import { htmlOf } from "../../../../shared/presentation/page/markup.ts";
import { pageProgram } from "../../../../shared/presentation/page/page.program";
import { pageWords } from "../../../../shared/presentation/page/page-words.ts";
import { speakerOf } from "../../../../shared/presentation/page/speaker.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { pageOf, sha256, speechIn, utf8 } from "../../../support/pages.ts";

const sample = (language: Language) => {
  const { baseline, scenarios } = sampleWorkspace(language);
  return { baseline, scenario: { ...scenarios[1]!, trials: 200 } };
};
const base64 = (text: string) => sha256(utf8(text)).then((bytes) => Buffer.from(bytes).toString("base64"));

/** What is read, and how many scripts follow it. */
const partsOf = (text: string) => {
  const [markup = "", ...scripts] = text.split("<script");
  return { markup: markup.slice(markup.indexOf("<body")), scripts: scripts.length };
};

describe("pageDocument", () => {
  it.each(["en", "ja"] as const)("says after a run in the page what it said at the export: %s", async (language) => {
    const { text, content } = await pageOf(sample(language), language);
    const speech = { ...speechIn(language), t: speakerOf(pageWords(language)) };
    const terms = {
      safetyShare: content.scenario.safetyShare,
      smallestGroup: 5,
      hasPay: true,
      causeNames: Object.fromEntries(
        attritionCauseIds.map((id) => [id, attritionCauses[id].name[language]]),
      ) as Parameters<typeof verdict>[1]["causeNames"],
    };
    const { projection } = content.result;
    const { markup } = partsOf(text);
    expect(markup.includes(htmlOf(verdict(projection, terms, speech)))).toBe(true);
    expect(markup.includes(details(projection, terms, speech).map(htmlOf).join(""))).toBe(true);
    expect(markup.match(/\{\{|undefined|NaN|Infinity|\[object|page\.[a-z]+\./)).toBeNull();
  });

  it("lets nothing run or load but its own script and style, by their fingerprints", async () => {
    const { text } = await pageOf(sample("en"), "en");
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(text)![1]!.replaceAll("&#39;", "'");
    expect(policy).toBe(
      [
        "default-src 'none'",
        `style-src 'sha256-${await base64(pageProgram.style)}'`,
        `script-src 'sha256-${await base64(pageProgram.script)}' 'wasm-unsafe-eval'`,
        "worker-src blob:",
        "base-uri 'none'",
        "form-action 'none'",
      ].join("; "),
    );
    const { markup, scripts } = partsOf(text);
    expect(scripts).toBe(3);
    expect(markup.match(/ style="| on[a-z]+="|(src|href)=/)).toBeNull();
  });

  it("keeps words that look like the end of an element or of the data inside their place", async () => {
    const plan = sample("en");
    const levers = plan.baseline.levers.map((lever) => ({ ...lever, name: "</script><script>alert(1)</script>" }));
    const { text } = await pageOf({ ...plan, baseline: { ...plan.baseline, levers } }, "en", {
      title: "</title><!-- <script>",
    });
    expect(partsOf(text).scripts).toBe(3);
    expect(text.includes("<script>alert")).toBe(false);
  });

  it("holds no model where only the answer is asked for", async () => {
    const holdsModel = (text: string) => /<script|Float64Array|wasm/.test(text);
    expect(holdsModel((await pageOf(sample("en"), "en")).text)).toBe(true);
    expect(holdsModel((await pageOf(sample("en"), "en", { hasModel: false })).text)).toBe(false);
  });

  it("holds none of 500 planted names, ids, salaries and notes", async () => {
    const { text, planted } = await pageOf(sample("en"), "en", {}, true);
    expect(planted.length).toBeGreaterThanOrEqual(500);
    expect(planted.filter((each) => text.includes(each))).toEqual([]);
  });
});
