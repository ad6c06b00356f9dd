/** An organisation in which every word about people and customers, every id and every salary can be told apart from all else. */
import { createFormats } from "../../shared/i18n/formats.ts";
import type { Baseline } from "../../shared/domain/baseline.ts";
import type { Change } from "../../shared/domain/change.ts";
import type { Scenario } from "../../shared/domain/scenario.ts";

type Plan = { readonly baseline: Baseline; readonly scenario: Scenario };

/** The ways in which one person's yearly pay could stand in a file, employer's costs included or not. */
function payTexts(salaryJpy: number): readonly string[] {
  const monthly = [salaryJpy / 12, (salaryJpy * 1.15) / 12];
  return [
    String(salaryJpy),
    salaryJpy.toLocaleString("en-US"),
    createFormats("en").moneyInFull(salaryJpy),
    ...monthly.map((value) => String(Math.floor(value))),
  ];
}

export function plant({ baseline, scenario }: Plan): Plan & { readonly planted: readonly string[] } {
  const planted: string[] = [];
  let last = 0;
  const word = (kind: string) => {
    const text = `zq${kind}${String(++last).padStart(4, "0")}xk`;
    planted.push(text);
    return text;
  };
  const salary = () => {
    const yen = 4_137_211 + 61 * ++last * last;
    planted.push(...payTexts(yen));
    return yen;
  };
  const newIds = new Map([...baseline.members, ...baseline.accounts].map(({ id }) => [id, word("id")]));
  const idOf = (id: string) => newIds.get(id) ?? id;
  const changes = scenario.changes.map((change): Change => {
    const planned = { ...change, id: word("change"), reason: word("reason"), tags: [word("tag")] };
    return "memberId" in planned ? { ...planned, memberId: idOf(planned.memberId) } : planned;
  });
  return {
    planted,
    scenario: { ...scenario, note: word("note"), changes },
    baseline: {
      ...baseline,
      company: { ...baseline.company, name: word("company") },
      members: baseline.members.map((member) => ({
        ...member,
        id: idOf(member.id),
        name: word("name"),
        reading: word("reading"),
        title: word("title"),
        team: word("team"),
        note: word("note"),
        salaryJpy: salary(),
        ...(member.managerId !== undefined && { managerId: idOf(member.managerId) }),
      })),
      accounts: baseline.accounts.map((account) => ({
        ...account,
        id: idOf(account.id),
        name: word("account"),
        ...(account.ownerId !== undefined && { ownerId: idOf(account.ownerId) }),
      })),
      checkIns: baseline.checkIns.map((checkIn) => ({
        ...checkIn,
        id: word("checkin"),
        memberId: idOf(checkIn.memberId),
        note: word("said"),
      })),
      pastMembers: (baseline.pastMembers ?? []).map((past) => ({ ...past, id: word("past"), name: word("pastname") })),
      candidates: (baseline.candidates ?? []).map((one) => ({ ...one, id: word("cand"), name: word("candname") })),
    },
  };
}
