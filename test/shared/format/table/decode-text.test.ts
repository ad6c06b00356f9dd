import Encoding from "encoding-japanese";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText, detectEncoding } from "../../../../shared/format/table/decode-text.ts";
import { fixture } from "../../../support/fixtures.ts";
import { smallRoster } from "../../../support/rosters.ts";

const everyday = (text: string) => text.replaceAll("髙", "高").replaceAll("﨑", "崎");

describe("the encoding of a roster", () => {
  it.each([
    ["small-utf-8.csv", "utf-8", smallRoster("\r\n")],
    ["small-utf-8-bom.csv", "utf-8", smallRoster("\r\n")],
    ["small-shift-jis.csv", "shift_jis", smallRoster("\r\n")],
    ["small-euc-jp.csv", "euc-jp", everyday(smallRoster("\n"))],
    ["small-utf-16le.csv", "utf-16le", smallRoster("\r\n", "\t")],
    ["small-utf-16be.csv", "utf-16be", smallRoster("\r\n", "\t")],
  ])("of %s is found to be %s, and no letter is lost", (name, encoding, text) => {
    expect(decodeText(fixture(`rosters/${name}`))).toEqual({ encoding, isSure: true, text });
  });

  it("is found in UTF-16 without a byte order mark", () => {
    expect(detectEncoding(Uint8Array.from(Buffer.from("name,joined\n", "utf16le")))).toEqual({
      encoding: "utf-16le",
      isSure: true,
    });
    expect(detectEncoding(Uint8Array.from(Buffer.from("name,joined\n", "utf16le").swap16()))).toEqual({
      encoding: "utf-16be",
      isSure: true,
    });
  });

  it("is Shift_JIS for names in half-width kana, which EUC-JP could also be", () => {
    const bytes = Encoding.convert(Encoding.stringToCode("氏名,カナ\r\n佐藤,ｻﾄｳ\r\n"), { from: "UNICODE", to: "SJIS" });
    expect(detectEncoding(Uint8Array.from(bytes))).toEqual({ encoding: "shift_jis", isSure: true });
  });

  it("is UTF-8 for anything that is valid UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "é", "髙", "𠮷", "ｱ", "①", "\u0000", "～") }), (text) => {
        const written = new TextEncoder().encode(`a,b\n${text}`);
        expect(detectEncoding(written)).toEqual({ encoding: "utf-8", isSure: true });
      }),
    );
  });
});
