import { describe, expect, it } from "vitest";
import { finishPdf } from "../../../electron/show/finish-pdf.ts";
import { aSlide, fewSlides } from "../../support/a-few-slides.ts";

/** As Chromium prints: objects, a table of where they are, and a tree of pages with inner nodes. */
function printed(catalogue = "/Type /Catalog\n/Pages 7 0 R"): Uint8Array {
  const objects = [
    "/Creator (Browser 1.0 on a machine)\n/Producer (Skia/PDF m114)\n/CreationDate (D:20261123)",
    "/Type /Page\n/Parent 5 0 R",
    "/Type /Page\n/Parent 5 0 R",
    "/Type /Page\n/Parent 6 0 R",
    "/Type /Pages\n/Count 2\n/Kids [2 0 R 3 0 R]\n/Parent 7 0 R",
    "/Type /Pages\n/Count 1\n/Kids [4 0 R]\n/Parent 7 0 R",
    "/Type /Pages\n/Count 3\n/Kids [5 0 R 6 0 R]",
    catalogue,
  ];
  let text = "%PDF-1.4\n";
  const offsets = objects.map((dictionary, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n<<${dictionary}>>\nendobj\n`;
    return offset;
  });
  const lines = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const start = text.length;
  text += `xref\n0 9\n0000000000 65535 f \n${lines}trailer\n<</Size 9\n/Root 8 0 R\n/Info 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, "latin1");
}

/** The newest version of an object, as a reader finds it: by the newest table, then by the one before. */
function objectOf(bytes: Uint8Array, id: number): string {
  const text = Buffer.from(bytes).toString("latin1");
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)![1]);
  const table = text.slice(start);
  const entry = new RegExp(`(?:^|\\n)${id} 1\\n(\\d{10}) 00000 n`).exec(table)![1]!;
  const offset = Number(entry);
  return text.slice(offset, text.indexOf("endobj", offset));
}

const utf16 = (text: string) => `<feff${Buffer.from(text, "utf16le").swap16().toString("hex")}>`;

describe("a finished PDF", () => {
  const deck = fewSlides(2, {
    language: "ja",
    title: "北の計画（2027）",
    slides: [aSlide({ id: "a", title: "結論", note: "覚え書き" }), aSlide({ id: "b", title: "Money (and more)" })],
  });

  it("bears the deck's title and language, and says nothing of the machine in its newest properties", () => {
    const finished = finishPdf(printed(), deck);
    expect(objectOf(finished, 1)).toContain(`/Title ${utf16("北の計画（2027）")}`);
    expect(objectOf(finished, 1)).not.toContain("machine");
    expect(objectOf(finished, 8)).toContain("/Lang (ja)");
    expect(objectOf(finished, 8)).toContain("/DisplayDocTitle true");
  });

  it("has a bookmark for each slide, past the pages of notes", () => {
    const finished = finishPdf(printed(), deck);
    expect(objectOf(finished, 8)).toContain("/Outlines 9 0 R");
    expect(objectOf(finished, 10)).toContain(`/Title ${utf16("結論")} /Parent 9 0 R /Dest [2 0 R /Fit] /Next 11 0 R`);
    expect(objectOf(finished, 11)).toContain(`/Title ${utf16("Money (and more)")}`);
    expect(objectOf(finished, 11)).toContain("/Dest [4 0 R /Fit] /Prev 10 0 R");
  });

  it("keeps what was printed byte for byte, and bookmarks that are there already", () => {
    const before = printed("/Type /Catalog\n/Pages 7 0 R\n/Outlines 3 0 R");
    const finished = finishPdf(before, deck);
    expect(Buffer.from(finished.subarray(0, before.length)).equals(before)).toBe(true);
    expect(objectOf(finished, 8).match(/\/Outlines/g)).toHaveLength(1);
  });

  it.each(["", "%PDF-1.7\n…\nstartxref\n5\n%%EOF", "not a PDF"])(
    "is left alone where it is built otherwise",
    (text) => {
      const bytes = Buffer.from(text);
      expect(finishPdf(bytes, deck)).toBe(bytes);
    },
  );
});
