/** The customers, one a row. */
import { Fault } from "../../base/errors.ts";
import type { Account } from "../../domain/accounts.ts";
import type { Baseline } from "../../domain/baseline.ts";
import { copyOf, type Recipe } from "../../domain/edits/recipe.ts";
import { createKind } from "../table/kind.ts";
import { text } from "../table/value.ts";
import { type AccountFacts, type AccountField, accountFields, type AccountRow } from "./fields.ts";
import { matchAccounts } from "./match-accounts.ts";

function understand({ facts, problems, problemAt }: AccountRow, { asOf }: Baseline): void {
  if (problems[0]?.code === "cellsShifted") return;
  const { name, arrJpy, monthlyJpy, started } = facts;
  const isBad = (field: AccountField) =>
    problems.some(({ column }) => column.index === problemAt(field, "nameMissing").column.index);
  if (name === undefined && !isBad("name")) problems.push(problemAt("name", "nameMissing"));
  if (arrJpy === undefined && monthlyJpy !== undefined) Object.assign(facts, { arrJpy: monthlyJpy });
  if (started !== undefined && started > asOf) problems.push(problemAt("started", "startsLater", { asOf }));
}

const put =
  (accounts: readonly Account[]): Recipe =>
  ({ baseline }) => {
    const placeOf = new Map(baseline.accounts.map(({ id }, place) => [id, place]));
    for (const account of accounts) {
      const place = placeOf.get(account.id);
      if (place === undefined) baseline.accounts.push(copyOf(account));
      else baseline.accounts[place] = copyOf(account);
    }
  };

const remove =
  (ids: readonly string[]): Recipe =>
  ({ baseline }) => {
    const gone = new Set(ids);
    if (gone.size > 0) baseline.accounts = baseline.accounts.filter(({ id }) => !gone.has(id));
  };

export const accounts = createKind<AccountField, AccountFacts, Account>({
  id: "accounts",
  name: { ja: "顧客一覧", en: "Accounts" },
  fields: accountFields,
  needs: [["name"]],
  summary: ["name", "segment", "arr", "started", "owner", "difficult"],
  refusal: ({ segments }) => (segments.length === 0 ? new Fault({ code: "table/no-segments" }) : undefined),
  understand,
  match: matchAccounts,
  subjectOf: ({ name }) => text(name)!,
  things: (baseline) => baseline.accounts,
  put,
  remove,
});
