import { describe, expect, it } from "vitest";
import { afterMove, heldIn } from "../../../renderer/ui/matrix-keys.ts";

const press = (key: string, ctrlKey = false) => ({ key, ctrlKey });
const middle = { row: 5, column: 2 };
const goes = (key: string, ctrlKey = false) => afterMove(middle, press(key, ctrlKey), 30, 4);

describe("keys in a grid of rows and columns", () => {
  it.each([
    ["ArrowUp", { row: 4, column: 2 }],
    ["ArrowDown", { row: 6, column: 2 }],
    ["ArrowLeft", { row: 5, column: 1 }],
    ["ArrowRight", { row: 5, column: 3 }],
    ["PageDown", { row: 15, column: 2 }],
    ["PageUp", { row: 0, column: 2 }],
    ["Home", { row: 5, column: 0 }],
    ["End", { row: 5, column: 3 }],
  ])("%s moves", (key, place) => {
    expect(goes(key)).toEqual(place);
  });

  it("goes to the corners with Ctrl, and leaves other keys to whoever owns the cells", () => {
    expect(goes("Home", true)).toEqual({ row: 0, column: 0 });
    expect(goes("End", true)).toEqual({ row: 29, column: 3 });
    expect(goes("3")).toBeUndefined();
    expect(goes("ArrowDown", true)).toBeUndefined();
  });

  it("stays inside when rows go", () => {
    expect(heldIn({ row: 9, column: 9 }, 3, 2)).toEqual({ row: 2, column: 1 });
    expect(heldIn({ row: 9, column: 9 }, 0, 2)).toEqual({ row: 0, column: 1 });
  });
});
