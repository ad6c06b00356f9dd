/** Rows to customers: which are new, which are known, and who carries each. */
import type { Account } from "../../domain/accounts.ts";
import type { Baseline } from "../../domain/baseline.ts";
import { personFinder } from "../table/find-person.ts";
import { fingerprint } from "../table/identity.ts";
import { knownThings } from "../table/known-thing.ts";
import { freeId, type Match, type Matching } from "../table/matching.ts";
import { nameKey } from "../table/plain-text.ts";
import type { TableProblem } from "../table/problems.ts";
import type { Notice } from "../table/reading.ts";
import { monthOf, text, words } from "../table/value.ts";
import type { AccountFacts, AccountField, AccountRow } from "./fields.ts";

type AccountMatch = Match<AccountField, AccountFacts, Account>;

export function matchAccounts(
  rows: readonly AccountRow[],
  baseline: Baseline,
  bad: readonly AccountRow[],
): Matching<AccountField, AccountFacts, Account> {
  const problems: TableProblem[] = [];
  const notices: Notice[] = [];
  const matches: AccountMatch[] = [];
  const knownOf = knownThings({
    ...{ rows, things: baseline.accounts, several: "accountSeveral" },
    numberOf: ({ number }: AccountRow["facts"]) => number,
  });
  const taken = new Set(baseline.accounts.map(({ id }) => id));
  const findOwner = personFinder(baseline.members);
  let [begun, ordinary] = [0, 0];

  for (const row of rows) {
    const { number, owner, monthlyJpy, name = "", ...stated } = row.facts;
    const known = knownOf(row);
    if ("problem" in known) {
      problems.push(known.problem);
      continue;
    }
    const { numbered, existing } = known;
    const segmentId = stated.segmentId ?? existing?.segmentId ?? onlySegment(baseline);
    const arrJpy = stated.arrJpy ?? existing?.arrJpy;
    if (segmentId === undefined) problems.push(row.problemAt("segment", "segmentMissing"));
    if (arrJpy === undefined) problems.push(row.problemAt(row.isMapped("arr") ? "arr" : "name", "arrMissing"));
    const ownerId = owner === undefined ? existing?.ownerId : ownerOf(row, owner);
    if (ownerId === "problem" || segmentId === undefined || arrJpy === undefined) continue;
    if (existing === undefined && stated.started === undefined) begun++;
    if (existing === undefined && stated.difficult === undefined) ordinary++;
    const id = existing?.id ?? numbered ?? freeId(`a-${fingerprint(nameKey(name))}`, taken);
    taken.add(id);
    const assumed = { started: baseline.asOf, difficult: false };
    const thing: Account = { ...assumed, ...existing, ...stated, id, name, segmentId, arrJpy };
    matches.push({ row, thing: ownerId === undefined ? thing : { ...thing, ownerId }, existing });
  }

  function ownerOf(row: AccountRow, owner: string): string | undefined {
    const found = findOwner(owner);
    if (found.status === "found") return found.id;
    if (found.status === "several") problems.push(row.problemAt("owner", "ownerSeveral", { count: found.count }));
    else if (found.status === "mistyped")
      problems.push(row.problemAt("owner", "ownerMistyped", { meant: found.meant }));
    else {
      const { row: at, column, found: written } = row.problemAt("owner", "ownerMistyped");
      notices.push({ code: "ownerElsewhere", row: at, column, found: written });
      return undefined;
    }
    return "problem";
  }

  const named = new Set(matches.map(({ thing }) => thing.id));
  const namedBadly = new Set([...rows, ...bad].map(({ facts }) => nameKey(facts.name ?? "")));
  const no = { ja: "いいえ", en: "No" };
  return {
    matches,
    problems,
    notices,
    assumptions: [
      ...(begun > 0 ? [{ field: "started", value: monthOf(baseline.asOf), count: begun }] : []),
      ...(ordinary > 0 ? [{ field: "difficult", value: words(no), count: ordinary }] : []),
    ],
    unnamed: baseline.accounts
      .filter(({ id, name }) => !named.has(id) && !namedBadly.has(nameKey(name)))
      .map(({ id, name }) => ({ id, subject: text(name)! })),
  };
}

/** With one segment there is nothing to ask. */
const onlySegment = ({ segments }: Baseline) => (segments.length === 1 ? segments[0]!.id : undefined);
