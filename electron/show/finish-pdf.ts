/**
 * Gives a printed PDF what Chromium leaves out: its title and language, and a bookmark for each slide. Written behind the file as an update
 * (ISO 32000-1, 7.5.6), so that what was printed stays as it is. A file that is built otherwise than expected is left alone.
 */
import type { ShownDeck } from "../../shared/presentation/slide.ts";

type Reference = `${number} 0 R`;
/** A PDF as text, one letter per byte, and where its objects begin. */
type Printed = { readonly text: string; readonly offsets: ReadonlyMap<number, number>; readonly trailer: string };

const product = "Crewcast";

export function finishPdf(bytes: Uint8Array, deck: ShownDeck): Uint8Array {
  const printed = read(Buffer.from(bytes).toString("latin1"));
  const update = printed && updateOf(printed, deck);
  return update === undefined ? bytes : Buffer.concat([bytes, Buffer.from(update, "latin1")]);
}

function read(text: string): Printed | undefined {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? NaN);
  const table = Number.isNaN(start) ? "" : text.slice(start);
  const head = /^xref\s+0 (\d+)\s+/.exec(table);
  const trailer = /trailer\s*(<<[\s\S]*?>>)\s*startxref/.exec(table)?.[1];
  if (!head || trailer === undefined) return undefined;
  // Each line of the table has twenty bytes: offset, generation, and whether it is in use.
  const lines = table.slice(head[0].length).match(/\d{10} \d{5} [nf]/g) ?? [];
  const offsets = new Map(
    lines.flatMap((line, id) => (line.endsWith("n") ? [[id, Number(line.slice(0, 10))] as const] : [])),
  );
  return { text, offsets, trailer };
}

const referenceIn = (dictionary: string, key: string) =>
  new RegExp(`/${key} (\\d+ 0 R)`).exec(dictionary)?.[1] as Reference | undefined;

const idOf = (reference: Reference) => Number.parseInt(reference);

/** What stands between the outer brackets of an object. */
function dictionaryAt({ text, offsets }: Printed, reference: Reference | undefined): string | undefined {
  const offset = reference === undefined ? undefined : offsets.get(idOf(reference));
  if (offset === undefined) return undefined;
  const object = text.slice(offset, text.indexOf("endobj", offset));
  return /^\d+ 0 obj\s*<<([\s\S]*)>>\s*$/.exec(object)?.[1];
}

/** The pages in order: their tree has inner nodes as soon as there are a few. */
function pagesBelow(printed: Printed, node: Reference | undefined): readonly Reference[] {
  const dictionary = dictionaryAt(printed, node) ?? "";
  const children = /\/Kids \[([^\]]*)\]/.exec(dictionary)?.[1];
  if (children === undefined) return node !== undefined && /\/Type \/Page\b/.test(dictionary) ? [node] : [];
  return (children.match(/\d+ 0 R/g) ?? []).flatMap((child) => pagesBelow(printed, child as Reference));
}

/** Text in a PDF: UTF-16, in hexadecimal digits, so that no letter can end it. */
const textString = (text: string) => `<feff${Buffer.from(text, "utf16le").swap16().toString("hex")}>`;

/** Page numbers of the slides, counted from 0: notes have a page of their own. */
function pagesOfSlides({ slides }: ShownDeck): readonly number[] {
  let page = 0;
  return slides.map(({ note }) => {
    const own = page;
    page += note === "" ? 1 : 2;
    return own;
  });
}

function updateOf(printed: Printed, deck: ShownDeck): string | undefined {
  const { trailer, offsets, text } = printed;
  const root = referenceIn(trailer, "Root");
  const info = referenceIn(trailer, "Info");
  const catalogue = dictionaryAt(printed, root);
  if (root === undefined || catalogue === undefined || info === undefined) return undefined;
  const date = /\/CreationDate \([^)]*\)/.exec(dictionaryAt(printed, info) ?? "")?.[0] ?? "";
  const pages = pagesBelow(printed, referenceIn(catalogue, "Pages"));

  const firstNew = Math.max(...offsets.keys()) + 1;
  const hasOutline = catalogue.includes("/Outlines");
  const outline = hasOutline ? [] : outlineObjects(deck, pages, firstNew);
  const more = [
    outline.length > 0 ? `/Outlines ${firstNew} 0 R /PageMode /UseOutlines` : "",
    catalogue.includes("/Lang") ? "" : `/Lang (${deck.language})`,
    catalogue.includes("/ViewerPreferences") ? "" : "/ViewerPreferences <</DisplayDocTitle true>>",
  ];
  const objects = [
    [idOf(info), `/Title ${textString(deck.title)} /Creator (${product}) /Producer (${product}) ${date}`],
    [idOf(root), `${catalogue} ${more.join(" ")}`],
    ...outline,
  ] as const;

  let written = "\n";
  const entries = objects.map(([id, dictionary]) => {
    const offset = String(text.length + written.length).padStart(10, "0");
    written += `${id} 0 obj\n<<${dictionary}>>\nendobj\n`;
    return `${id} 1\n${offset} 00000 n \n`;
  });
  const before = /startxref\s+(\d+)/.exec(text.slice(text.lastIndexOf("startxref")))?.[1] ?? "0";
  const size = firstNew + outline.length;
  const start = text.length + written.length;
  return `${written}xref\n${entries.join("")}trailer\n<</Size ${size} /Root ${root} /Info ${info} /Prev ${before}>>\nstartxref\n${start}\n%%EOF\n`;
}

function outlineObjects(deck: ShownDeck, pages: readonly Reference[], first: number): readonly [number, string][] {
  const starts = pagesOfSlides(deck);
  const bookmarks = deck.slides.flatMap(({ title }, index) => {
    const page = pages[starts[index]!];
    return page === undefined ? [] : [{ title, page }];
  });
  if (bookmarks.length === 0) return [];
  const last = first + bookmarks.length;
  const items = bookmarks.map(({ title, page }, index): [number, string] => {
    const id = first + 1 + index;
    const before = index > 0 ? ` /Prev ${id - 1} 0 R` : "";
    const after = id < last ? ` /Next ${id + 1} 0 R` : "";
    return [id, `/Title ${textString(title)} /Parent ${first} 0 R /Dest [${page} /Fit]${before}${after}`];
  });
  return [[first, `/Type /Outlines /First ${first + 1} 0 R /Last ${last} 0 R /Count ${bookmarks.length}`], ...items];
}
