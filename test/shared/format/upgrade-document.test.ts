import { describe, expect, it } from "vitest";
import { type Upgrade, upgradeDocument } from "../../../shared/format/upgrade-document.ts";

const ladder: readonly Upgrade[] = [
  { version: 2, upgrade: (document: { name: string }) => ({ title: document.name }) },
  { version: 3, upgrade: (document: { title: string }) => ({ title: document.title, tags: [] }) },
];

describe("upgradeDocument", () => {
  it("climbs every rung above the document's version, oldest first", () => {
    expect(upgradeDocument(1, { name: "A" }, ladder)).toEqual({ title: "A", tags: [] });
    expect(upgradeDocument(2, { title: "A" }, ladder)).toEqual({ title: "A", tags: [] });
  });

  it("leaves a document of today as it is", () => {
    const document = { title: "A", tags: ["x"] };
    expect(upgradeDocument(3, document, ladder)).toBe(document);
  });

  it("refuses a document from the future", () => {
    expect(() => upgradeDocument(4, {}, ladder)).toThrow("file/newer-format");
  });
});
