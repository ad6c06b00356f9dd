/** Rows to past members: who is new to the list, who is on it already, and who cannot have left. */
import type { Baseline } from "../../domain/baseline.ts";
import { mainCauseOf, type PastMember } from "../../domain/past-member.ts";
import { fingerprint, idOfName, idOfNumber } from "../table/identity.ts";
import type { Match, Matching } from "../table/matching.ts";
import { nameKey } from "../table/plain-text.ts";
import type { TableProblem } from "../table/problems.ts";
import type { PastMemberFacts, PastMemberRow } from "./facts.ts";
import type { PastMemberField } from "./fields.ts";

type CauseFacts = Pick<PastMember, "cause" | "causes">;
type LeaverMatch = Match<PastMemberField, PastMemberFacts, PastMember>;

export function matchLeavers(
  rows: readonly PastMemberRow[],
  { asOf, members, pastMembers = [] }: Baseline,
): Matching<PastMemberField, PastMemberFacts, PastMember> {
  const problems: TableProblem[] = [];
  const matches: LeaverMatch[] = [];
  const rowsOf = new Map<string, readonly number[]>();
  const taken = new Set(pastMembers.map(({ id }) => id));
  const find = pastFinder(pastMembers);
  let stillHere = 0;

  for (const row of rows) {
    const { facts, problemAt } = row;
    const { joined, left, name, employeeNumber } = facts;
    // Whoever will leave later is still here as far as the facts go.
    if (left === undefined || left > asOf) {
      stillHere++;
      continue;
    }
    if (joined === undefined) {
      problems.push(problemAt("joined", "joinedMissing"));
      continue;
    }
    if (left < joined) {
      problems.push(problemAt("left", "leavesBeforeJoining", { joined }));
      continue;
    }
    const numbered = employeeNumber === undefined ? undefined : idOfNumber(employeeNumber);
    const key = name === undefined ? undefined : nameKey(name);
    const isSame = (other: { readonly id: string; readonly name: string }) =>
      other.id === numbered || (key !== undefined && nameKey(other.name) === key);
    const present = members.find((member) => isSame(member) && member.joined <= left);
    if (present !== undefined) {
      problems.push(problemAt("left", "stillOnTeam", { name: present.name, joined: present.joined }));
      continue;
    }

    // One person may come twice; two rows that begin in one month are one stay. The nameless are told apart by counting.
    const identity = numbered ?? key;
    const stay = identity === undefined ? `${joined} ${left}` : `${identity} ${joined}`;
    const earlier = rowsOf.get(stay) ?? [];
    rowsOf.set(stay, [...earlier, row.row]);
    if (identity !== undefined && earlier.length > 0) {
      const [field, code] = numbered ? (["id", "duplicateId"] as const) : (["name", "duplicateName"] as const);
      problems.push(problemAt(field, code, { firstRow: earlier[0]! }));
      continue;
    }
    const nameless = `p-${fingerprint(stay)}-${earlier.length + 1}`;
    const existing = find(identity === undefined ? nameless : numbered, key, joined);
    const wanted = numbered ?? (name === undefined ? nameless : idOfName(name));
    const id = existing?.id ?? freeId(wanted, joined, taken);
    taken.add(id);
    matches.push({ row, thing: withFacts(existing, facts, { id, joined, left }), existing });
  }

  const assumed = matches.filter(({ row, existing }) => row.facts.departure === undefined && existing === undefined);
  return {
    matches,
    problems,
    notices: [
      ...(stillHere > 0 ? [{ code: "stillHere", count: stillHere } as const] : []),
      ...(assumed.length > 0 ? [{ code: "departureAssumed", count: assumed.length } as const] : []),
    ],
  };
}

/** The same stay on the list: by number, or by name, and by the month in which it began. */
function pastFinder(past: readonly PastMember[]) {
  const byId = new Map(past.map((person) => [person.id, person]));
  const byName = new Map(past.map((person) => [`${nameKey(person.name ?? "")} ${person.joined}`, person]));
  return (id: string | undefined, key: string | undefined, joined: string): PastMember | undefined => {
    const numbered = id === undefined ? undefined : (byId.get(id) ?? byId.get(`${id.slice(0, 56)}-${joined}`));
    if (numbered?.joined === joined) return numbered;
    return key === undefined ? undefined : byName.get(`${key} ${joined}`);
  };
}

function withFacts(
  existing: PastMember | undefined,
  facts: Partial<PastMemberFacts>,
  fixed: Pick<PastMember, "id" | "joined" | "left">,
): PastMember {
  const { employeeNumber, familyName, givenName, reason, weights, type, ...known } = facts;
  const { cause: _cause, causes: _causes, ...rest } = { ...existing, ...known };
  return { departure: "resigned", ...rest, ...causesOf(existing, known), ...fixed };
}

/** Parts say more than a cause alone; a file that names only what weighed most leaves the parts as they are. */
function causesOf(existing: PastMember | undefined, { cause, causes }: CauseFacts): CauseFacts {
  if (causes !== undefined) return { causes };
  if (cause !== undefined && (existing === undefined || mainCauseOf(existing) !== cause)) return { cause };
  return { ...(existing?.cause && { cause: existing.cause }), ...(existing?.causes && { causes: existing.causes }) };
}

/** Whoever comes back and leaves again is on the list twice. */
function freeId(wanted: string, joined: string, taken: ReadonlySet<string>, attempt = 1): string {
  const suffix = attempt === 1 ? "" : attempt === 2 ? `-${joined}` : `-${joined}-${attempt}`;
  const candidate = `${wanted.slice(0, 64 - suffix.length)}${suffix}`;
  return taken.has(candidate) ? freeId(wanted, joined, taken, attempt + 1) : candidate;
}
