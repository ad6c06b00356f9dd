import { describe, expect, it } from "vitest";
import { crc32, ownCrc32 } from "../../../electron/record/crc32.ts";
import { chanceOf } from "../../support/records.ts";

describe("the checksum", () => {
  it("is the one that everybody means by CRC-32", () => {
    // The check value of the catalogue of parametrised CRC algorithms.
    expect(ownCrc32(Buffer.from("123456789"))).toBe(0xcbf43926);
    expect(crc32(Buffer.from("123456789"))).toBe(0xcbf43926);
    expect(ownCrc32()).toBe(0);
    expect(crc32()).toBe(0);
  });

  it("is the same by Node and by us, in one piece or in several", () => {
    const chance = chanceOf(7);
    for (let round = 0; round < 300; round++) {
      const bytes = Buffer.from(Array.from({ length: Math.floor(chance() * 200) }, () => Math.floor(chance() * 256)));
      const cut = Math.floor(chance() * bytes.length);
      const whole = ownCrc32(bytes);
      expect(ownCrc32(bytes.subarray(0, cut), bytes.subarray(cut))).toBe(whole);
      expect(crc32(bytes)).toBe(whole);
      expect(crc32(bytes.subarray(0, cut), bytes.subarray(cut))).toBe(whole);
    }
  });
});
