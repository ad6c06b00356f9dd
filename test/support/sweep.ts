/** Looks for texts in every corner of a file: archives within archives, streams of a PDF, text between marks, what is written in base64. */
import { inflateSync } from "node:zlib";
import { unzipSync } from "fflate";
import { waysToWrite } from "./find-bytes.ts";
import { pdfText, wordsAbout } from "./pdf-text.ts";

type Layer = { readonly place: string; readonly bytes: Buffer };

const isArchive = (bytes: Buffer) => bytes.readUInt32LE(0) === 0x04034b50;

function streamsOf(pdf: Buffer, place: string): readonly Layer[] {
  const layers: Layer[] = [];
  for (let at = pdf.indexOf("stream"); at >= 0; at = pdf.indexOf("stream", at + 6)) {
    if (pdf.toString("latin1", at - 3, at) === "end") continue;
    const from = at + (pdf[at + 6] === 0x0d ? 8 : 7);
    const to = pdf.indexOf("endstream", from);
    try {
      layers.push({ place: `${place}, stream at ${at}`, bytes: inflateSync(pdf.subarray(from, to)) });
    } catch {
      // Not every stream is packed; as it lies it is looked at with the whole file.
    }
  }
  return layers;
}

const signs: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** As somebody reads it: without marks, so that words are found that lie in several runs. */
function readTexts(xml: string): string {
  const plain = xml.replace(/<[^>]*>/g, "").replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) => {
    return String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10));
  });
  return plain.replace(/&(\w+);/g, (whole, sign: string) => signs[sign] ?? whole);
}

function layersOf(place: string, bytes: Buffer): readonly Layer[] {
  const whole: Layer = { place, bytes };
  if (bytes.length < 4) return [whole];
  if (isArchive(bytes))
    return Object.entries(unzipSync(bytes)).flatMap(([name, part]) => [
      { place: `${place}, the name ${name}`, bytes: Buffer.from(name) },
      ...layersOf(`${place}/${name}`, Buffer.from(part)),
    ]);
  if (bytes.toString("latin1", 0, 5) === "%PDF-")
    return [
      whole,
      ...streamsOf(bytes, place),
      { place: `${place}, as read`, bytes: Buffer.from(pdfText(bytes)) },
      { place: `${place}, what is said about it`, bytes: Buffer.from(wordsAbout(bytes)) },
    ];
  if (!/\.(xml|rels|html|vml)$/.test(place)) return [whole];
  const text = bytes.toString("utf8");
  const packed = [...text.matchAll(/[A-Za-z0-9+/]{64,}={0,2}/g)].map(([base64], index) => ({
    place: `${place}, base64 ${index + 1}`,
    bytes: Buffer.from(base64, "base64"),
  }));
  return [whole, { place: `${place}, as read`, bytes: Buffer.from(readTexts(text)) }, ...packed];
}

/** By their first four bytes, so that thousands of texts cost no more than one. */
function wantedBytes(texts: readonly string[]): ReadonlyMap<number, readonly { text: string; bytes: Buffer }[]> {
  const wanted = new Map<number, { text: string; bytes: Buffer }[]>();
  for (const text of texts)
    for (const bytes of waysToWrite(text)) {
      if (bytes.length < 4) throw new RangeError(`too short to be told from chance: ${text}`);
      const start = bytes.readUInt32LE(0);
      wanted.set(start, [...(wanted.get(start) ?? []), { text, bytes }]);
    }
  return wanted;
}

/** Which of the texts stand in a file and where, in any way of writing them; each once. */
export function findInFile(name: string, file: Uint8Array, texts: readonly string[]): readonly string[] {
  const wanted = wantedBytes(texts);
  const found = new Map<string, string>();
  for (const { place, bytes } of layersOf(name, Buffer.from(file)))
    for (let at = 0; at + 4 <= bytes.length; at++)
      for (const { text, bytes: way } of wanted.get(bytes.readUInt32LE(at)) ?? [])
        if (!found.has(`${text} ${place}`) && bytes.subarray(at, at + way.length).equals(way))
          found.set(`${text} ${place}`, `${place}: ${text}`);
  return [...found.values()];
}
