import { describe, expect, it } from "vitest";
import { en, ja } from "../../../shared/i18n/messages.ts";
import { askedKey, gapsOf, sentencesIn } from "../../support/sentences.ts";
import { sources, textOf } from "../../support/sources.ts";

const english = sentencesIn(en);
const japanese = sentencesIn(ja);

describe("the words of the interface", () => {
  it("leave the same gaps open in both languages", () => {
    const uneven = [...japanese].filter(([key, sentence]) => {
      const [ours, theirs] = [new Set(gapsOf(sentence)), new Set(gapsOf(english.get(key)))];
      return [...ours].some((gap) => !theirs.has(gap)) || [...theirs].some((gap) => !ours.has(gap));
    });
    expect(uneven.map(([key]) => key)).toEqual([]);
  });

  it("are never empty", () => {
    expect([...english, ...japanese].filter(([, sentence]) => sentence.trim() === "").map(([key]) => key)).toEqual([]);
  });

  it("are translated: no English sentence stands among the Japanese", () => {
    const same = [...japanese].filter(([key, sentence]) => {
      const words = sentence.replace(/\{\{[^}]*\}\}/g, "").match(/[a-z]{3,}/g) ?? [];
      return sentence === english.get(key) && words.length >= 2;
    });
    expect(same.map(([key]) => key)).toEqual([]);
  });

  it("are all spoken somewhere", () => {
    const code = sources
      .filter((file) => !/^shared\/i18n\/(en|ja)\//.test(file))
      .map(textOf)
      .join("\n");
    const spoken = new Set([...code.matchAll(/["'`]([\w/-]+(?:\.[\w/-]+)+)["'`]/g)].map(([, key]) => key));
    // `frame.screens.${id}.name` speaks every key that has something in that place.
    const templates = /`([\w/-]+\.(?:[^`\s$]|\$\{[^}`]*\})*\$\{[^}`]*\}(?:[^`\s$]|\$\{[^}`]*\})*)`/g;
    const patterns = [...new Set([...code.matchAll(templates)].map(([, template]) => template ?? ""))]
      .filter((template) => Object.keys(en).some((feature) => template.startsWith(`${feature}.`)))
      .map((template) => template.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")))
      .map((parts) => new RegExp(`^${parts.join(".+")}$`));
    const silent = [...english.keys()]
      .map(askedKey)
      // Every failure can be met; its code is its key.
      .filter((key) => !key.startsWith("errors."))
      .filter((key) => !spoken.has(key) && !patterns.some((pattern) => pattern.test(key)));
    expect([...new Set(silent)]).toEqual([]);
  });
});
