import { describe, expect, it } from "vitest";
import { hiringBrief } from "../../../../shared/analysis/hiring-brief/brief.ts";
import { suggestedAsk } from "../../../../shared/analysis/hiring-brief/suggest.ts";
import { explainWork } from "../../../../shared/analysis/explain/explain-work.ts";
import { type Language, languages } from "../../../../shared/base/words.ts";
import { memberTypeIds } from "../../../../shared/catalogue/member-types.ts";
import { teamAt } from "../../../../shared/domain/team-at.ts";
import { toMarkdown } from "../../../../shared/format/document/to-markdown.ts";
import { createFormats } from "../../../../shared/i18n/formats.ts";
import { sayBrief } from "../../../../shared/i18n/hiring-brief/say-brief.ts";
import { createTranslation } from "../../../../shared/i18n/translate.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";

function writtenIn(language: Language): readonly string[] {
  const { baseline, scenarios } = sampleWorkspace(language);
  const scenario = scenarios[0]!;
  const { activities } = explainWork(baseline, scenario, 8, 20);
  const facts = {
    ...{ baseline, scenario, activities, thin: [], load: 1.07, smallestGroup: 5 },
    month: scenario.start,
    posts: teamAt(baseline, scenario, scenario.start),
    shortPeople: { sales: 0, support: 0, analyst: 1.4 },
  };
  const speech = {
    t: createTranslation(language).t,
    formats: createFormats(language),
    language,
    activityName: (id: string) => id,
    levelName: (id: string) => baseline.levels.find((level) => level.id === id)!.name,
    segmentName: (id: string) => id,
  };
  const frame = {
    company: baseline.company.name,
    scenario: scenario.name,
    firstMonth: scenario.start,
    smallestGroup: 5,
  };
  return memberTypeIds.map((type) =>
    toMarkdown(sayBrief(hiringBrief(facts, suggestedAsk(facts, type)!), frame, speech)),
  );
}

const briefs = { ja: writtenIn("ja"), en: writtenIn("en") };
const briefsIn = (language: Language) => briefs[language];

describe("a hiring brief of the sample", () => {
  it.each(languages)("is said without blanks, keys or numbers that are none (%s)", (language) => {
    for (const text of briefsIn(language)) expect(text).not.toMatch(/\{\{|hiringBrief\.|undefined|NaN|Infinity/);
  });

  it.each(languages)("names nobody (%s)", (language) => {
    const { members } = sampleWorkspace(language).baseline;
    for (const text of briefsIn(language))
      // A name of one sign is also a word.
      for (const part of members.flatMap(({ name }) => name.split(" ")).filter(({ length }) => length > 1))
        expect(text).not.toContain(part);
  });

  it.each(languages)("says what is hard, and what is not done about it yet (%s)", (language) => {
    const { t } = createTranslation(language);
    for (const text of briefsIn(language)) {
      expect(text).toContain(t("hiringBrief.hard.productLoop", { months: "5" }));
      expect(text).toContain(t("hiringBrief.hard.wrongFit", { share: "22%" }));
    }
  });

  it("uses sober names for types, whatever the screen shows", () => {
    for (const text of briefsIn("ja")) expect(text).not.toMatch(/肉食|草食|メガネ/);
  });
});
