import fc from "fast-check";
import { enablePatches, produceWithPatches } from "immer";
import { describe, expect, it } from "vitest";
import { applyPatches } from "../../../renderer/workspace/apply-patches.ts";

enablePatches();

type Thing = { name: string; list: { id: number; tags: number[] }[]; more: Record<string, number> };
const start: Thing = {
  name: "Kita",
  list: Array.from({ length: 6 }, (_, id) => ({ id, tags: [id, id + 1] })),
  more: { a: 1, b: 2 },
};

/** Anything that a recipe may do to a list, a record and what is inside them. */
const deeds: Readonly<Record<string, (draft: Thing, at: number) => void>> = {
  rename: (draft, at) => void (draft.name = `Kita ${at}`),
  insert: (draft, at) => void draft.list.splice(at % (draft.list.length + 1), 0, { id: 100 + at, tags: [] }),
  drop: (draft, at) => void draft.list.splice(at % Math.max(1, draft.list.length), 1 + (at % 3)),
  tag: (draft, at) => void draft.list[at % Math.max(1, draft.list.length)]?.tags.push(at),
  swap: (draft) => void draft.list.reverse(),
  empty: (draft) => void draft.list.splice(0),
  replaceAll: (draft, at) => void (draft.list = [{ id: at, tags: [1, 2, 3] }]),
  put: (draft, at) => void (draft.more[`k${at % 5}`] = at),
  forget: (draft, at) => void Reflect.deleteProperty(draft.more, `k${at % 5}`),
};

const deed = fc.record({ what: fc.constantFrom(...Object.keys(deeds)), at: fc.nat(20) });

describe("applyPatches", () => {
  it("does and undoes what Immer did, whatever it was", () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 8 }), (list) => {
        const [next, patches, inverse] = produceWithPatches(start, (draft) => {
          for (const { what, at } of list) deeds[what]!(draft, at);
        });
        expect(applyPatches(start, patches)).toEqual(next);
        expect(applyPatches(next, inverse)).toEqual(start);
      }),
      { numRuns: 500 },
    );
  });

  it("brings back the very objects that were there, and leaves the others where they are", () => {
    const [next, , inverse] = produceWithPatches(start, (draft) => void draft.list.splice(2, 1));
    const back = applyPatches(next, inverse);
    expect(back.list[2]).toBe(start.list[2]);
    expect(back.more).toBe(start.more);
  });

  it("refuses a path into what every object has", () => {
    const hostile = [{ op: "replace" as const, path: ["__proto__", "polluted"], value: true }];
    expect(() => applyPatches(start, hostile)).toThrow();
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});
