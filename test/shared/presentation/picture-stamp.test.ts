import { describe, expect, it } from "vitest";
import { isStampOf, pictureSize, stampFor } from "../../../shared/presentation/picture-stamp.ts";

const pixelOf = (colour: string) => [5, 3, 1].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

describe("a stamp", () => {
  it("tells a scene from each of the three before it, also where colours are a little off", () => {
    for (let scene = 3; scene < 20; scene++) {
      const off = pixelOf(stampFor(scene)).map((part) => Math.abs(part - 9));
      expect(isStampOf(scene, off)).toBe(true);
      for (const earlier of [1, 2, 3]) expect(isStampOf(scene - earlier, off)).toBe(false);
    }
  });

  it("stands below a picture of the slide's own shape", () => {
    expect(pictureSize).toEqual({ width: 1920, height: 1080 });
  });
});
