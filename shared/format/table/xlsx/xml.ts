/** The XML inside a workbook: elements and text, and nothing that XML can do beyond that. */
import { SaxesParser } from "saxes";
import { Fault } from "../../../base/errors.ts";
import { type Archive, inflateEntry } from "./archive.ts";

declare const TextDecoder: new (
  encoding: "utf-8",
  options: { readonly fatal: boolean },
) => { decode(bytes?: Uint8Array, options?: { readonly stream: boolean }): string };

export type XmlListener = {
  /** Element and attribute names without their prefixes. */
  open?(name: string, attributes: ReadonlyMap<string, string>): void;
  text?(text: string): void;
  close?(name: string): void;
};

const deepest = 64;
/** In characters between two tags. A cell of a spreadsheet holds 32,767. */
const longestText = 2_000_000;

const plain = (name: string) => name.slice(name.indexOf(":") + 1);

/** Reads one entry to its end. `tell` hears how much is done, 0 to 1. An entry that is not there says nothing. */
export function readXml(
  archive: Archive,
  name: string,
  listener: XmlListener,
  tell?: (doneShare: number) => void,
): void {
  const entry = archive.get(name);
  if (entry === undefined) return;
  const parser = new SaxesParser();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let depth = 0;
  let lastEvent = 0;
  const damaged = (cause?: unknown) => new Fault({ code: "table/archive-damaged", detail: name }, { cause });

  parser.on("error", (cause) => {
    throw damaged(cause);
  });
  parser.on("doctype", () => {
    throw new Fault({ code: "table/archive-dtd", name });
  });
  parser.on("opentag", (tag) => {
    lastEvent = parser.position;
    if (++depth > deepest) throw damaged();
    listener.open?.(
      plain(tag.name),
      new Map(Object.entries(tag.attributes).map(([key, value]) => [plain(key), value])),
    );
  });
  parser.on("text", (text) => listener.text?.(text));
  parser.on("cdata", (text) => listener.text?.(text));
  parser.on("closetag", (tag) => {
    lastEvent = parser.position;
    depth--;
    listener.close?.(plain(tag.name));
  });

  const write = (text: string) => {
    parser.write(text);
    if (parser.position - lastEvent > longestText) throw damaged();
  };
  let done = 0;
  try {
    inflateEntry(entry, (chunk) => {
      write(decoder.decode(chunk, { stream: true }));
      done += chunk.length;
      tell?.(done / entry.inflatedBytes);
    });
    write(decoder.decode());
    parser.close();
  } catch (cause) {
    throw cause instanceof Fault ? cause : damaged(cause);
  }
}
