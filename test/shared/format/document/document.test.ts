import { describe, expect, it } from "vitest";
import type { Document } from "../../../../shared/base/document.ts";
import { toHtml } from "../../../../shared/format/document/to-html.ts";
import { toMarkdown } from "../../../../shared/format/document/to-markdown.ts";
import { toPlainText } from "../../../../shared/format/document/to-plain-text.ts";

const document: Document = {
  language: "en",
  title: "A <b>title</b> & more",
  subtitle: "of * two | bars",
  blocks: [
    { kind: "heading", text: "# Why" },
    { kind: "paragraph", text: "- not a list" },
    { kind: "note", text: "1. not a list either" },
    { kind: "list", items: ["one", "[two](http://x)"] },
    { kind: "table", head: ["a", "b"], rows: [["1 | 2", "<script>"]] },
    {
      kind: "question",
      text: "Why?",
      answers: [
        { term: "Good", text: "because_of_it" },
        { term: "", text: "plain" },
      ],
    },
  ],
};

describe("a document as Markdown", () => {
  const text = toMarkdown(document);

  it("keeps its own signs and takes nobody else's", () => {
    expect(text).toContain("# A \\<b\\>title\\</b\\> & more");
    expect(text).toContain("## \\# Why");
    expect(text).toContain("\n\\- not a list\n");
    expect(text).toContain("> 1\\. not a list either");
    expect(text).toContain("- \\[two\\](http://x)");
    expect(text).toContain("| a | b |\n| --- | --- |\n| 1 \\| 2 | \\<script\\> |");
    expect(text).toContain("**Why?**\n\n- Good: because\\_of\\_it\n\nplain");
  });
});

describe("a document as a web page", () => {
  const page = toHtml(document);

  it("says its language, holds no script and reaches for nothing", () => {
    expect(page).toContain('<html lang="en">');
    expect(page).toContain("<h1>A &lt;b&gt;title&lt;/b&gt; &amp; more</h1>");
    expect(page).toContain("<td>&lt;script&gt;</td>");
    expect(page).not.toMatch(/<script|src=|href=|url\(/);
  });
});

describe("a document as plain text", () => {
  it("holds every word", () => {
    const text = toPlainText(document);
    for (const word of ["A <b>title</b> & more", "# Why", "- one", "1 | 2 / <script>", "Good: because_of_it", "plain"])
      expect(text).toContain(word);
  });
});
