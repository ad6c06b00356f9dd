/** What people's hours are made of, by kind of person: whoever has the same mix and works for the same segments does the same work. */
import { operatorDriver } from "../../simulation/drivers.ts";
import { natureOfWork } from "../explain/situation.ts";
import type { Scene } from "../explain/scene.ts";
import type { CareerAhead } from "./careers-ahead.ts";
import { partOf } from "./courses.ts";
import type { Watch } from "./watch.ts";

/** Looking closely takes a microsecond or two, and futures differ little in it. */
const mostLooks = 250_000;

export type Routine = ReturnType<typeof countRoutine>;

export function countRoutine(scene: Scene, watch: Watch, futures: number) {
  const { plan } = scene;
  const { slots, months, row, rules } = plan;
  const kinds = new Map<string, number>();
  const examples: number[] = [];
  const kindOf = Int32Array.from(row.group, (group, index) => {
    const key = `${group}:${row.mix.subarray(index * 3, index * 3 + 3).join()}`;
    const known = kinds.get(key);
    if (known !== undefined) return known;
    kinds.set(key, examples.length);
    return examples.push(index) - 1;
  });
  const looked = Math.max(1, Math.min(futures, Math.floor(mostLooks / Math.max(1, examples.length * months))));
  const routineOf = new Float64Array(examples.length);
  const isNarrow = new Uint8Array(examples.length);
  const routine = new Float64Array(slots * months);
  const narrow = new Float64Array(slots * months);
  const here = new Float64Array(slots * months);

  return {
    count(month: number, future: number) {
      if (future >= looked) return;
      examples.forEach((example, kind) => {
        const { routineShare, narrownessShare } = natureOfWork(scene, example, month);
        routineOf[kind] = routineShare;
        isNarrow[kind] = operatorDriver(narrownessShare, routineShare, rules) > 0 ? 1 : 0;
      });
      for (let slot = 0; slot < slots; slot++) {
        if (!watch.isHere(slot) || watch.spellOf(slot) > 0) continue;
        const at = slot * months + month;
        const kind = kindOf[watch.rowOf(slot)]!;
        here[at]! += 1;
        routine[at]! += routineOf[kind]!;
        narrow[at]! += isNarrow[kind]!;
      }
    },
    read(slot: number): Pick<CareerAhead, "routine" | "narrowed"> {
      const own = (all: Float64Array) => all.subarray(slot * months, (slot + 1) * months);
      return { routine: partOf(own(routine), own(here)), narrowed: partOf(own(narrow), own(here)) };
    },
  };
}
