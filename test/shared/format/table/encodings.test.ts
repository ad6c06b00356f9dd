import { describe, expect, it } from "vitest";
import { decodeText } from "../../../../shared/format/table/decode-text.ts";
import { encodeText } from "../../../../shared/format/table/encode-text.ts";
import { openTable } from "../../../../shared/format/table/open-table.ts";
import { readTableFile } from "../../../../shared/format/table/open-and-read.ts";
import { entriesOf } from "../../../../shared/format/table/reading.ts";
import { roster } from "../../../../shared/format/roster/roster.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { encodeEucJp } from "../../../support/euc-jp.ts";
import { tally } from "../../../support/tally.ts";
import { namesOfJapan } from "../../../support/names-of-japan.ts";

const sample = sampleWorkspace("ja");
const empty = { ...sample, baseline: { ...sample.baseline, members: [] } };

const utf16 = (text: string, isBig: boolean) => {
  const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
  return Uint8Array.from(isBig ? bytes.swap16() : bytes);
};

/** How a file is written, and which of the names it can hold at all. */
const writers: readonly (readonly [
  name: string,
  write: (text: string) => Uint8Array,
  holds: (name: string) => boolean,
])[] = [
  ["UTF-8", (text) => encodeText(text, "utf-8"), () => true],
  ["UTF-8 with a mark", (text) => encodeText(`\uFEFF${text}`, "utf-8"), () => true],
  ["UTF-16LE", (text) => utf16(text, false), () => true],
  ["UTF-16BE", (text) => utf16(text, true), () => true],
  ["CP932", (text) => encodeText(text, "shift_jis"), canBeWritten((text) => encodeText(text, "shift_jis"))],
  ["EUC-JP", encodeEucJp, canBeWritten(encodeEucJp)],
];

function canBeWritten(write: (text: string) => unknown): (name: string) => boolean {
  return (name) => {
    try {
      write(name);
      return true;
    } catch {
      return false;
    }
  };
}

const newlines = { CRLF: "\r\n", LF: "\n", CR: "\r" };
const cases = writers.flatMap(([name, write, holds]) =>
  Object.entries(newlines).map(([newline, end]) => ({ name, newline, write, holds, end })),
);

describe("200 names of people in Japan", () => {
  it("hold the letters that careless programs lose", () => {
    expect(namesOfJapan).toHaveLength(200);
    for (const letter of "髙﨑～①㈱𠮷") expect(namesOfJapan.join("")).toContain(letter);
  });

  it.each(cases)("in $name with $newline are read to the letter, or somebody is asked", ({ write, holds, end }) => {
    const names = namesOfJapan.filter(holds);
    expect(names.length).toBeGreaterThan(180);
    const text = ["社員番号,氏名,部署", ...names.map((name, at) => `K${at},${name},㈱北凪①課`)]
      .map((line) => line + end)
      .join("");
    const bytes = write(text);
    const opened = openTable(bytes);
    expect(opened).toMatchObject({ format: "csv", isEncodingSure: true });
    const reading = readTableFile(roster, bytes, empty);
    expect(reading.problems).toEqual([]);
    expect(entriesOf(reading, "added").map(({ thing }) => thing.name)).toEqual(names);
    tally("B3", names.length);
  });

  it("one by one, in the shortest file there can be, are read to the letter or asked about", () => {
    let wrong = 0;
    for (const [, write, holds] of writers) {
      for (const name of namesOfJapan.filter(holds)) {
        const { text, isSure } = decodeText(write(`氏名\n${name}\n`));
        if (isSure && text.replace(/^\uFEFF/, "") !== `氏名\n${name}\n`) wrong++;
      }
    }
    expect(wrong).toBe(0);
  });

  it("with bytes that no encoding knows never become replacement characters in a name", () => {
    const bytes = Uint8Array.from([...encodeText("氏名,等級\n", "utf-8"), 0xff, 0xfe, 0x80, 0x2c, 0x41, 0x0a]);
    const reading = readTableFile(roster, bytes, empty, { encoding: "utf-8" });
    expect(reading.problems.map(({ code }) => code)).toContain("unreadableCharacters");
    expect(entriesOf(reading, "added")).toEqual([]);
  });
});

describe("text for older programs", () => {
  it("is what they read: every character of CP932 comes back", () => {
    const decoder = new TextDecoder("shift_jis");
    const letters = "ｱﾊ゛漢字髙﨑①㈱～―∥－￢纊黑Ⅰ№℡∵~\\ァヶ";
    expect(decoder.decode(encodeText(letters, "shift_jis"))).toBe(letters);
  });

  it("is refused, not spoilt, where a name needs more", () => {
    expect(() => encodeText("𠮷野", "shift_jis")).toThrow(
      expect.objectContaining({ error: { code: "table/cannot-encode", characters: "𠮷", count: 1 } }),
    );
  });
});
