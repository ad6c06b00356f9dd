/**
 * Every list of deeds there is, one after the other: what whole-number programs are held to. What a list comes to is a linear program of its
 * own, written as text, so that nothing but the solver is shared with the program under test.
 */
import type { Highs } from "highs";
import type {
  Candidates,
  HireCandidate,
  MoveCandidate,
  TrainCandidate,
} from "../../shared/analysis/composition/candidates.ts";
import { memberTypeIds } from "../../shared/catalogue/member-types.ts";
import { type aWorkMonth, openTo } from "./a-work-month.ts";

type Month = ReturnType<typeof aWorkMonth>;
type Taken = {
  readonly hires: readonly HireCandidate[];
  readonly moves: readonly MoveCandidate[];
  readonly trainings: readonly TrainCandidate[];
};

const countOf = ({ hires, moves, trainings }: Taken) => hires.length + moves.length + trainings.length;

/** All ways to take at most `most` deeds, one per person, hires as often as one likes. */
function listsOf({ hires, moves, trainings }: Candidates, most: number): readonly Taken[] {
  let lists: Taken[] = [{ hires: [], moves: [], trainings: [] }];
  const people = new Set([...moves, ...trainings].map(({ person }) => person));
  for (const person of people) {
    const ofPerson = <Kind extends { readonly person: unknown }>(all: readonly Kind[]) =>
      all.filter((one) => one.person === person);
    lists = lists.flatMap((list) => [
      list,
      ...ofPerson(moves).map((move) => ({ ...list, moves: [...list.moves, move] })),
      ...ofPerson(trainings).map((training) => ({ ...list, trainings: [...list.trainings, training] })),
    ]);
  }
  for (const hire of hires) {
    lists = lists.flatMap((list) =>
      Array.from({ length: most + 1 }, (_, times) => ({
        ...list,
        hires: [...list.hires, ...Array.from({ length: times }, () => hire)],
      })),
    );
  }
  return lists.filter((list) => countOf(list) <= most);
}

/** Hours of every group and type with the list carried out, as text: a number, and what training adds per unit of its share. */
function hoursWith({ work, lived }: Month, { hires, moves, trainings }: Taken) {
  const hours = new Map<string, { fixed: number; byTraining: string }>();
  const at = (groupName: string, type: string) => {
    const key = `${groupName} ${type}`;
    const found = hours.get(key) ?? { fixed: 0, byTraining: "" };
    hours.set(key, found);
    return found;
  };
  for (const person of lived.people) {
    const move = moves.find((one) => one.person === person);
    const groupName = move ? move.groupName : work.network.groupNames[person.group]!;
    const place = trainings.findIndex((one) => one.person === person);
    for (const type of memberTypeIds) {
      at(groupName, type).fixed += person.handHours * person.mix[type];
      if (place === -1) continue;
      const towards = trainings[place]!.type;
      const perShare = type === towards ? 1 : -person.mix[type] / (1 - person.mix[towards]);
      at(groupName, type).byTraining += ` ${signed(-person.handHours * perShare)} a${place}`;
    }
  }
  for (const hire of hires) for (const type of memberTypeIds) at("*", type).fixed += hire.hours * hire.mix[type];
  return hours;
}

const signed = (value: number) => (value < 0 ? `- ${-value}` : `+ ${value}`);

/** The least of what is left plus the least money, each weighed as asked; undefined where the list is not enough and nothing may be left. */
function worthOf(highs: Highs, month: Month, taken: Taken, mayLeave: boolean): number | undefined {
  const { work } = month;
  const bySink = new Map<number, string[]>();
  const rows: string[] = [];
  let columns = 0;
  for (const [key, { fixed, byTraining }] of hoursWith(month, taken)) {
    const [groupName = "", type = ""] = key.split(" ");
    const used: string[] = [];
    month.month.demandHours.forEach((hours, sink) => {
      const gain = work.gainOf(type as "sales", sink);
      if (hours <= 0 || gain <= 0 || !openTo(work, groupName).has(Math.floor(sink / work.activityIds.length))) return;
      const x = `x${columns++}`;
      used.push(x);
      bySink.set(sink, [...(bySink.get(sink) ?? []), `${gain} ${x}`]);
    });
    if (used.length > 0 || byTraining !== "")
      rows.push(` s${rows.length}: ${used.length > 0 ? used.join(" + ") : "0 z"}${byTraining} <= ${fixed}`);
  }
  const goal: string[] = taken.trainings.map(({ costPerShareJpy }, place) => `${costPerShareJpy / 1e6} a${place}`);
  const left: string[] = [];
  month.month.demandHours.forEach((hours, sink) => {
    if (hours <= 0) return;
    if (mayLeave) left.push(`l${sink}`);
    const terms = [...(bySink.get(sink) ?? []), ...(mayLeave ? [`l${sink}`] : [])];
    rows.push(` d${sink}: ${terms.length > 0 ? terms.join(" + ") : "0 z"} >= ${work.targetShare * hours}`);
  });
  const bounds = taken.trainings.map(({ mostShare }, place) => ` a${place} <= ${mostShare}`);
  const asked = mayLeave ? left : goal;
  const { Status, ObjectiveValue } = highs.solve(
    `Minimize\n obj: ${["0 z", ...asked].join(" + ")}\nSubject To\n${rows.join("\n")}\nBounds\n${bounds.join("\n")}\nEnd\n`,
    { output_flag: false },
  );
  if (Status !== "Optimal") return undefined;
  const hired = taken.hires.reduce((sum, { costJpy }) => sum + costJpy, 0);
  return mayLeave ? ObjectiveValue : ObjectiveValue * 1e6 + hired;
}

/** The fewest deeds that cover everything, and the least they cost; undefined where `most` are not enough. */
export function bestByTryingAll(highs: Highs, month: Month, candidates: Candidates, most: number) {
  const lists = listsOf(candidates, most);
  for (let deeds = 0; deeds <= most; deeds++) {
    const costs = lists
      .filter((list) => countOf(list) === deeds)
      .flatMap((list) => worthOf(highs, month, list, false) ?? []);
    if (costs.length > 0) return { deeds, costJpy: Math.min(...costs) };
  }
  return undefined;
}

/** The least hours that five deeds leave, and with how few deeds that can be had. */
export function leastLeftByTryingAll(highs: Highs, month: Month, candidates: Candidates) {
  const tried = listsOf(candidates, 5).map((list) => ({
    deeds: countOf(list),
    hours: worthOf(highs, month, list, true) ?? Infinity,
  }));
  const hours = Math.min(...tried.map((list) => list.hours));
  return { hours, deeds: Math.min(...tried.filter((list) => list.hours < hours + 1e-6).map(({ deeds }) => deeds)) };
}
