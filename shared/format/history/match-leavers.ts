/** Rows to past members: who is new to the list, who is on it already, and who cannot have left. */
import type { Baseline } from "../../domain/baseline.ts";
import type { PastMember } from "../../domain/past-member.ts";
import { fingerprint, idOfName, idOfNumber } from "../roster/member-id.ts";
import { nameKey } from "../roster/plain-text.ts";
import type { RosterProblem } from "../roster/problems.ts";
import type { HistoryRow } from "./read-row.ts";
import type { HistoryEntry } from "./reading.ts";

const bad = (row: number, ...problems: RosterProblem[]): HistoryEntry => ({ status: "bad", row, problems });

export function matchLeavers(
  rows: readonly HistoryRow[],
  { asOf, members, pastMembers = [] }: Baseline,
): HistoryEntry[] {
  const rowsOf = new Map<string, readonly number[]>();
  const taken = new Set(pastMembers.map(({ id }) => id));

  return rows.map((line): HistoryEntry => {
    const { row, facts, problems, problemAt } = line;
    if (problems.length > 0) return bad(row, ...problems);
    const { joined, left, name, employeeNumber } = facts;
    // Whoever will leave later is still here as far as the facts go.
    if (left === undefined || left > asOf) return { status: "stillHere", row };
    if (joined === undefined) return bad(row, problemAt("joined", "joinedMissing"));
    if (left < joined) return bad(row, problemAt("left", "leavesBeforeJoining", { joined }));

    const numbered = employeeNumber === undefined ? undefined : idOfNumber(employeeNumber);
    const key = name === undefined ? undefined : nameKey(name);
    const isSame = (other: { readonly id: string; readonly name?: string | undefined }) =>
      other.id === numbered || (key !== undefined && nameKey(other.name ?? "") === key);
    const present = members.find((member) => isSame(member) && member.joined <= left);
    if (present !== undefined) {
      return bad(row, problemAt("left", "stillOnTeam", { name: present.name, joined: present.joined }));
    }

    // One person may come twice; two rows that begin in one month are one stay. The nameless are told apart by counting.
    const identity = numbered ?? key;
    const stay = identity === undefined ? `${joined} ${left}` : `${identity} ${joined}`;
    const earlier = rowsOf.get(stay) ?? [];
    rowsOf.set(stay, [...earlier, row]);
    if (identity !== undefined && earlier.length > 0) {
      const [field, code] = numbered ? (["id", "duplicateId"] as const) : (["name", "duplicateName"] as const);
      return bad(row, problemAt(field, code, { firstRow: earlier[0]! }));
    }
    const nameless = `p-${fingerprint(stay)}-${earlier.length + 1}`;
    const existing = pastMembers.find((past) =>
      identity === undefined ? past.id === nameless : past.joined === joined && isSame(past),
    );
    const { employeeNumber: _number, reason: _reason, ...known } = facts;
    const wanted = numbered ?? (name === undefined ? nameless : idOfName(name));
    const id = existing?.id ?? freeId(wanted, joined, taken);
    taken.add(id);
    const person: PastMember = { ...existing, departure: "resigned", ...known, id, joined, left };
    if (existing === undefined) return { status: "added", row, person };
    return { status: sameFacts(existing, person) ? "unchanged" : "changed", row, person };
  });
}

/** Whoever comes back and leaves again is on the list twice. */
function freeId(wanted: string, joined: string, taken: ReadonlySet<string>, attempt = 1): string {
  const suffix = attempt === 1 ? "" : attempt === 2 ? `-${joined}` : `-${joined}-${attempt}`;
  const candidate = `${wanted.slice(0, 64 - suffix.length)}${suffix}`;
  return taken.has(candidate) ? freeId(wanted, joined, taken, attempt + 1) : candidate;
}

const sameFacts = (a: PastMember, b: PastMember) =>
  (Object.keys({ ...a, ...b }) as (keyof PastMember)[]).every(
    (field) => JSON.stringify(a[field]) === JSON.stringify(b[field]),
  );
