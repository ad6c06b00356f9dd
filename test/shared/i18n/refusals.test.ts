/** Every refusal there is, in both languages: what is wrong, where, and what to do about it. */
import { describe, expect, it } from "vitest";
import type { AppError, AppErrorCode } from "../../../shared/base/errors.ts";
import { isMonth, month } from "../../../shared/base/month.ts";
import { problemCodes } from "../../../shared/format/table/problems.ts";
import { createFormats } from "../../../shared/i18n/formats.ts";
import { en, ja } from "../../../shared/i18n/messages.ts";
import { createTranslation, errorMessage } from "../../../shared/i18n/translate.ts";

/** One of each, with details that are easy to find again; numbers are below a thousand so that no language groups them. */
const refusals: { readonly [Code in AppErrorCode]: Omit<Extract<AppError, { code: Code }>, "code"> } = {
  "file/unreadable": { name: "plan.crewcast" },
  "file/not-crewcast": { name: "plan.crewcast" },
  "file/newer-format": { found: 9, supported: 4 },
  "file/single-scenario": { name: "plan.crewcast" },
  "file/too-large": { name: "plan.crewcast", megabytes: 61, limitMegabytes: 50 },
  "file/write-failed": { name: "plan.crewcast", reason: "EACCES" },
  "input/invalid": { path: "baseline.members[3].mix", expected: "object", found: "7" },
  "record/write-failed": { reason: "EIO" },
  "record/disk-full": { freeMegabytes: 12, neededMegabytes: 200 },
  "record/newer-format": { found: 9, supported: 4 },
  "record/in-use": {},
  "record/unreadable": {},
  "shelf/write-failed": { reason: "QuotaExceededError" },
  "backup/write-failed": { reason: "ENOENT" },
  "backup/damaged": {},
  "show/stopped": {},
  "simulation/stopped": {},
  "plan/invalid": { path: "scenarios[0].months", expected: "number ≤ 120", found: "900" },
  "plan/same-id": { path: "baseline.members[1].id", id: "m01" },
  "plan/circle-of-managers": { names: ["Rin", "Kai"] },
  "plan/circle-of-levels": { names: ["CSM", "Lead"] },
  "plan/too-many-people": { people: 901, members: 401, hires: 500, limit: 800 },
  "plan/too-many-months": { people: 901, months: 120, fitting: 36 },
  "plan/too-many-trials": { people: 901, months: 120, trials: 999, fitting: 500 },
  "plan/too-many-changes": { changes: 901, limit: 800 },
  "plan/too-many-effects": { effects: 901, limit: 800 },
  "plan/too-many-groups": { groups: 901 },
  "plan/too-many-accounts": { people: 901 },
  "plan/too-much-work": { cells: 901, limit: 800 },
  "plan/ladder-too-long": { levels: 61, people: 901 },
  "plan/accounts-explode": { name: "Enterprise", month: month("2027-04"), limit: 800 },
  "plan/arr-explodes": { name: "Enterprise", month: month("2027-04"), limit: 800 },
  "plan/work-explodes": { name: "Enterprise", month: month("2027-04"), limit: 800 },
  "plan/leaving-explodes": {},
  "scenario/unknown": { name: "Plan C", known: ["Plan A", "Plan B"] },
  "vault/locked": {},
  "vault/exists": {},
  "vault/wrong-passphrase": {},
  "vault/wrong-recovery-key": {},
  "vault/wait": { seconds: 30 },
  "vault/short-passphrase": { least: 8 },
  "vault/damaged": {},
  "vault/keys-missing": {},
  "file/encrypted": { name: "plan.crewcast" },
  "file/needs-passphrase-file": { name: "plan.crewcast" },
  "file/wrong-passphrase": { name: "plan.crewcast" },
  "file/tampered": { name: "plan.crewcast" },
  "notes/closed": {},
  "notes/wrong-passphrase": {},
  "notes/damaged": {},
  "workspaces/unsaved": {},
  "workspaces/last": {},
  "table/too-large": { megabytes: 61, limitMegabytes: 20 },
  "table/too-many-rows": { rows: 901, limitRows: 800 },
  "table/too-many-columns": { row: 17, columns: 901, limitColumns: 200 },
  "table/not-text": {},
  "table/empty": {},
  "table/old-workbook": {},
  "table/other-workbook": {},
  "table/not-workbook": {},
  "table/encrypted": {},
  "table/macros": {},
  "table/external-links": {},
  "table/no-sheet": { sheet: "Team", known: ["Sheet1", "Sheet2"] },
  "table/archive-damaged": { detail: "xl/workbook.xml" },
  "table/archive-dtd": { name: "xl/styles.xml" },
  "table/archive-nested": { name: "xl/embeddings/a.zip" },
  "table/archive-too-large": { megabytes: 901, limitMegabytes: 100 },
  "table/archive-too-many": { entries: 901, limitEntries: 800 },
  "table/encoding-unsure": { encoding: "EUC-JP" },
  "table/cannot-encode": { characters: "🙂", count: 1 },
  "table/columns-missing": { needed: "氏名 (Name)" },
  "table/unknown-kind": {},
  "table/no-levels": {},
  "table/no-segments": {},
  "table/no-members": {},
  "table/has-problems": { rows: 10 },
  "ipc/refused": {},
  "ipc/forgotten-file": {},
  unexpected: {},
};

/** Told by the sentence itself: how many characters there are, nobody needs to count. */
const unspoken: readonly string[] = ["count"];

const verbs =
  "add ask break change check choose close compare correct delete enter export fill free give import keep leave look lower " +
  "make mend merge name open plan put remove save say see set shorten split start switch take try type update use wait write";

/** A request, or what the app does about it by itself. */
const cures = {
  en: new RegExp(
    `\\b(${verbs.replaceAll(" ", "|")}|let people share|saving goes on|keeps trying|needs at least)\\b`,
    "i",
  ),
  ja: /ください|お待ち|自動で再開|自動で再試行|開けます|追加できます/,
} as const;

const detailsOf = (details: object): readonly (string | number)[] =>
  Object.entries(details)
    .filter(([name]) => !unspoken.includes(name))
    .flatMap(([, value]: [string, unknown]) =>
      Array.isArray(value) ? (value as string[]) : [value as string | number],
    );

describe.each(["en", "ja"] as const)("every refusal in %s", (language) => {
  const { t } = createTranslation(language);
  const formats = createFormats(language);
  const spoken = (detail: string | number) =>
    typeof detail === "string" && isMonth(detail) ? formats.month(detail) : String(detail);

  it.each(Object.entries(refusals))("names what, where and the cure for %s", (code, details) => {
    const said = errorMessage(t, { code, ...details } as AppError);
    expect(said).not.toMatch(/\{\{|undefined|errors\./);
    expect(detailsOf(details).filter((detail) => !said.includes(spoken(detail)))).toEqual([]);
    expect(said).toMatch(cures[language]);
  });

  const words = { en, ja }[language].tableProblems;
  it.each(problemCodes)("says what is wrong with a cell, and what to write instead: %s", (code) => {
    const { reason, cure, ...more } = words[code];
    const all = [cure, ...("cureMeant" in more ? [more.cureMeant] : [])];
    expect(reason).toMatch(language === "ja" ? /。$/ : /^[“A-Z{].*\.$/);
    expect(all.filter((sentence) => !cures[language].test(sentence) && !/perhaps|ありませんか/.test(sentence))).toEqual(
      [],
    );
  });

  it("has words for no code that is not there any more", () => {
    expect(Object.keys({ en, ja }[language].errors).toSorted()).toEqual(Object.keys(refusals).toSorted());
    expect(Object.keys(words).toSorted()).toEqual([...problemCodes].toSorted());
  });
});
