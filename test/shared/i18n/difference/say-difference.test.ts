import fc from "fast-check";
import { produce } from "immer";
import { describe, expect, it } from "vitest";
import { month } from "../../../../shared/base/month.ts";
import type { Language } from "../../../../shared/base/words.ts";
import { memberTypes } from "../../../../shared/catalogue/member-types.ts";
import { accountSchema, segmentSchema } from "../../../../shared/domain/accounts.ts";
import { actionSchema } from "../../../../shared/domain/action.ts";
import { activitySchema } from "../../../../shared/domain/activity.ts";
import { baselineSchema } from "../../../../shared/domain/baseline.ts";
import { candidateSchema } from "../../../../shared/domain/candidate.ts";
import { changeSchema } from "../../../../shared/domain/change.ts";
import { checkInSchema } from "../../../../shared/domain/check-in.ts";
import { companySchema } from "../../../../shared/domain/company.ts";
import { factLists, type SubjectKind } from "../../../../shared/domain/difference/difference.ts";
import { differencesBetween } from "../../../../shared/domain/difference/differences-between.ts";
import { groupsOf } from "../../../../shared/domain/difference/group.ts";
import { setCoefficient } from "../../../../shared/domain/edits/assumptions.ts";
import { changeMix, setEffort } from "../../../../shared/domain/edits/baseline.ts";
import { addChanges, addHire, changeChange, moveChange } from "../../../../shared/domain/edits/changes.ts";
import { inTurn, type Recipe } from "../../../../shared/domain/edits/recipe.ts";
import { removeMembers } from "../../../../shared/domain/edits/remove-members.ts";
import { archiveScenarios } from "../../../../shared/domain/edits/scenarios.ts";
import { judgementSchema } from "../../../../shared/domain/judgement.ts";
import { levelSchema } from "../../../../shared/domain/ladder.ts";
import { leverSchema } from "../../../../shared/domain/lever.ts";
import { memberSchema } from "../../../../shared/domain/member.ts";
import { metricLinkSchema } from "../../../../shared/domain/metric-link.ts";
import { metricSeriesSchema } from "../../../../shared/domain/metric-series.ts";
import { pastMemberSchema } from "../../../../shared/domain/past-member.ts";
import { scenarioSchema } from "../../../../shared/domain/scenario.ts";
import { workBetweenSchema } from "../../../../shared/domain/work-between.ts";
import { activeScenario, type Workspace, workspaceSchema } from "../../../../shared/domain/workspace.ts";
import { fields } from "../../../../shared/i18n/difference/fields.ts";
import { sayDifference, sayField, sayUnderSubject } from "../../../../shared/i18n/difference/say-difference.ts";
import type { Speech } from "../../../../shared/i18n/difference/speech.ts";
import { byTheirNames, namesIn, type People } from "../../../../shared/i18n/difference/thing-names.ts";
import { createFormats } from "../../../../shared/i18n/formats.ts";
import { createTranslation } from "../../../../shared/i18n/translate.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { withAnyOwned } from "../../../support/any-owned.ts";
import { aChange, aHire } from "../../../support/builders.ts";
import { mutate, mutations } from "../../../support/mutations.ts";

const before = sampleWorkspace("en");
const member = before.baseline.members[3]!;

const speechIn = (language: Language, states: readonly Workspace[], people: People = byTheirNames): Speech => ({
  t: createTranslation(language).t,
  formats: createFormats(language),
  language,
  typeName: (type) => memberTypes[type].name[language],
  names: namesIn(states, language, people),
});

function said(language: Language, from: Workspace, to: Workspace, people?: People): string[] {
  const speech = speechIn(language, [from, to], people);
  return differencesBetween(from, to).map((difference) => sayDifference(difference, speech));
}

const after = (...recipes: Recipe[]) => produce(before, inTurn(...recipes));

/** Everything that a file may hold, by what it is about. */
const schemas: Readonly<Record<Exclude<SubjectKind, "keptFacts">, readonly string[]>> = {
  workspace: Object.keys(workspaceSchema.omit({ baseline: true, scenarios: true, keptFacts: true }).shape),
  facts: Object.keys(baselineSchema.shape).filter((name) => name !== "company" && !isList(name)),
  company: Object.keys(companySchema.shape),
  level: Object.keys(levelSchema.shape),
  member: Object.keys(memberSchema.shape),
  segment: Object.keys(segmentSchema.shape),
  account: Object.keys(accountSchema.shape),
  activity: Object.keys(activitySchema.shape),
  lever: Object.keys(leverSchema.shape),
  checkIn: Object.keys(checkInSchema.shape),
  metric: Object.keys(metricSeriesSchema.shape),
  metricLink: Object.keys(metricLinkSchema.shape),
  action: Object.keys(actionSchema.shape),
  workBetween: Object.keys(workBetweenSchema.shape),
  candidate: Object.keys(candidateSchema.shape),
  pastMember: Object.keys(pastMemberSchema.shape),
  judgement: Object.keys(judgementSchema.shape),
  scenario: Object.keys(scenarioSchema.omit({ changes: true }).shape),
  change: [...new Set(changeSchema.options.flatMap(({ shape }) => Object.keys(shape)))],
};

function isList(name: string): boolean {
  return Object.values<string>(factLists).includes(name);
}

/** What tells things apart never differs between two states of one thing. */
const identities = ["id", "type"];

describe("sayDifference", () => {
  it("tells a changed mix by its types", () => {
    const [from, to] = [
      after(changeMix(member.id, { sales: 0.6, support: 0.4 })),
      after(changeMix(member.id, { sales: 0.4, support: 0.6 })),
    ];
    expect(said("en", from, to)).toEqual([
      `Mix of ${member.name}: Sales-type 60% · Support-type 40% → Support-type 60% · Sales-type 40%`,
    ]);
    expect(said("ja", from, to)).toEqual([`${member.name}のタイプの配合：肉食 60% · 草食 40% → 草食 60% · 肉食 40%`]);
  });

  it("tells a hire and where it moved", () => {
    const planned = after(addHire(aHire({ id: "x", month: month("2027-05"), count: 2, levelId: member.levelId })));
    expect(said("en", before, planned)).toEqual(["Added: Hire in May 2027: 2 × Analyst-type"]);
    const moved = produce(planned, moveChange("x", month("2027-07")));
    expect(said("en", planned, moved)).toEqual(["Hire in Jul 2027: 2 × Analyst-type: moved from May 2027 to Jul 2027"]);
    expect(said("ja", planned, moved)).toEqual(["2027年7月の採用：メガネ君 2人：2027年5月から2027年7月へ移動"]);
  });

  it("gives hours their stage and activity, and an assumption its usual value", () => {
    const segment = before.baseline.segments[0]!;
    const changed = after(
      setEffort(segment.id, "renewal", before.baseline.activities[0]!.id, 2.5),
      setCoefficient("leadTimeMonths", 6),
    );
    const [hours, lead] = said("en", before, changed);
    expect(hours).toMatch(/^Hours per account, .+ in Renewal of Segment “.+”: .+ → 2\.50 h$/);
    expect(lead).toBe(
      `Months from opening a requisition to the first day, mean of Scenario “${activeScenario(before).name}”: 4 months (as usual) → 6 months`,
    );
  });

  it("never names anybody while names are hidden", () => {
    const hidden: People = { areHidden: true, nameOf: () => "Member 1" };
    const changed = after(
      changeMix(member.id, { analyst: 1 }),
      removeMembers([before.baseline.members[7]!.id]),
      archiveScenarios([before.scenarios[1]!.id]),
      ({ baseline }) => {
        for (const one of baseline.members) {
          one.name = `${one.name} II`;
          one.note = `${one.name} is tired`;
        }
        for (const { followUps } of baseline.checkIns) for (const one of followUps) one.action = "Talk to Sato";
      },
    );
    const sentences = said("en", before, changed, hidden).join("\n");
    for (const { name } of before.baseline.members) expect(sentences).not.toContain(name);
    expect(sentences).not.toContain("Sato");
  });

  it.each(["en", "ja"] as const)("has words in %s for every field that a file may hold", (language) => {
    const speech = speechIn(language, [before]);
    const nameless = Object.entries(schemas).flatMap(([kind, names]) =>
      names
        .filter((name) => !identities.includes(name) || kind === "workspace")
        .filter((name) => {
          const own = Object.keys(fields[kind as SubjectKind]).filter((path) => path.split(".")[0] === name);
          const words = own.map((path) => sayField(kind as SubjectKind, path.split("."), speech));
          return own.length === 0 || words.some((text) => /Another detail|その他の項目/.test(text));
        })
        .map((name) => `${kind}.${name}`),
    );
    expect(nameless).toEqual([]);
  });

  it("finds words for whatever changed, without blanks, codes or ids", () => {
    const ids = new Set(before.baseline.members.map(({ id }) => id));
    fc.assert(
      fc.property(mutations, (deeds) => {
        const changed = JSON.parse(JSON.stringify(before)) as Workspace;
        for (const deed of deeds) mutate(changed, deed);
        if (!workspaceSchema.safeParse(changed).success) return;
        for (const language of ["en", "ja"] as const) {
          const speech = speechIn(language, [before, changed]);
          for (const difference of differencesBetween(before, changed)) {
            const words = `${sayDifference(difference, speech)} ${sayUnderSubject(difference, speech)}`;
            expect(words).not.toMatch(/\{\{|undefined|NaN|\[object|difference\./);
            for (const id of ids) expect(words.split(/[\s、：「」“”]/)).not.toContain(id);
          }
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

describe("what is said of owners, work between teams, actions, links and talks", () => {
  it("holds no blanks, codes or ids, whatever they are", () => {
    const ids = new Set(before.baseline.members.map(({ id }) => id));
    const any = withAnyOwned(before);
    fc.assert(
      fc.property(any, any, (one, other) => {
        for (const language of ["en", "ja"] as const) {
          for (const words of said(language, one, other)) {
            expect(words).not.toMatch(/\{\{|undefined|NaN|\[object|difference\./);
            for (const id of ids) expect(words.split(/[\s、：「」“”]/)).not.toContain(id);
          }
        }
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});

describe("a manager who is still to be hired", () => {
  it("is said by level and type, since nobody has a name yet", () => {
    const hire = aHire({ id: "june", levelId: member.levelId });
    const move = aChange({ type: "move", id: "under", memberId: member.id, team: "One", month: month("2027-03") });
    const from = after(addChanges([hire, move]));
    const to = produce(from, changeChange<"move">("under", { managerId: "june#1" }));
    const level = before.baseline.levels.find(({ id }) => id === member.levelId)!.name;
    expect(said("en", from, to).join()).toContain(`${level} to be hired (Analyst-type)`);
    expect(said("ja", from, to).join()).toContain(`採用予定の${level}（メガネ君）`);
  });
});

describe("groupsOf", () => {
  it("puts the dated changes of a plan under the plan", () => {
    const changed = after(addHire(aHire({ id: "x", levelId: member.levelId })), changeMix(member.id, { analyst: 1 }));
    expect(groupsOf(differencesBetween(before, changed)).map(({ kind }) => kind)).toEqual(["scenario", "member"]);
  });
});
