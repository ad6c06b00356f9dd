import { describe, expect, it } from "vitest";
import { afterClick, afterKey, nothingChosen, onlyThis } from "../../../renderer/ui/grid-keys.ts";

const rows = Array.from({ length: 30 }, (_, index) => `row-${index}`);
const plain = { shiftKey: false, ctrlKey: false, metaKey: false };
const press = (key: string, own: Partial<typeof plain> = {}) => ({ ...plain, key, ...own });

describe("choosing rows", () => {
  it("walks with the arrows and stops at both ends", () => {
    expect(afterKey(nothingChosen, press("ArrowDown"), rows)?.current).toBe("row-0");
    expect(afterKey(onlyThis("row-0"), press("ArrowUp"), rows)?.current).toBe("row-0");
    expect(afterKey(onlyThis("row-3"), press("ArrowDown"), rows)?.current).toBe("row-4");
    expect(afterKey(onlyThis("row-3"), press("End"), rows)?.current).toBe("row-29");
    expect(afterKey(onlyThis("row-25"), press("PageDown"), rows)?.current).toBe("row-29");
  });

  it("extends from where the range began, and takes back when it turns", () => {
    const one = afterKey(onlyThis("row-3"), press("ArrowDown", { shiftKey: true }), rows)!;
    const two = afterKey(one, press("ArrowDown", { shiftKey: true }), rows)!;
    expect([...two.keys]).toEqual(["row-3", "row-4", "row-5"]);
    expect([...afterKey(two, press("ArrowUp", { shiftKey: true }), rows)!.keys]).toEqual(["row-3", "row-4"]);
  });

  it("adds and takes away single rows with Ctrl", () => {
    const two = afterClick(onlyThis("row-1"), "row-5", rows, { ...plain, ctrlKey: true });
    expect([...two.keys]).toEqual(["row-1", "row-5"]);
    expect([...afterClick(two, "row-1", rows, { ...plain, metaKey: true }).keys]).toEqual(["row-5"]);
  });

  it("takes everything up to a row that was clicked with Shift", () => {
    expect(afterClick(onlyThis("row-6"), "row-4", rows, { ...plain, shiftKey: true }).keys.size).toBe(3);
  });

  it("takes all rows with Ctrl+A, and leaves other keys to others", () => {
    expect(afterKey(onlyThis("row-1"), press("a", { ctrlKey: true }), rows)?.keys.size).toBe(30);
    expect(afterKey(onlyThis("row-1"), press("F2"), rows)).toBeUndefined();
  });
});
