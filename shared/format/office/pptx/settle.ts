/** The last hand on a presentation: our charts in their places, nothing of this moment or this computer, every object told apart. */
import type { Language } from "../../../base/words.ts";
import { pack, unpack } from "../archive.ts";
import { bytesOf, textOf } from "../xml.ts";
import type { Chart } from "./chart.ts";
import { chartWorkbook, chartXml } from "./chart-xml.ts";
import { eastAsianFace } from "./look.ts";

const chartPart = /^ppt\/charts\/chart(\d+)\.xml$/;
const anyNumber = /(chart|Microsoft_Excel_Worksheet)(\d+)\.(xml|xlsx)/g;

/** The library goes on counting charts for as long as the window lives; each file counts from 1. */
function renumber(parts: Record<string, Uint8Array>): Record<string, Uint8Array> {
  const counted = Object.keys(parts)
    .flatMap((name) => chartPart.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
  const own = (text: string) =>
    text.replace(anyNumber, (_, kind: string, number: string, ending: string) => {
      return `${kind}${counted.indexOf(Number(number)) + 1}.${ending}`;
    });
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      own(name),
      /(\.rels|\[Content_Types\]\.xml)$/.test(name) ? bytesOf(own(textOf(part))) : part,
    ]),
  );
}

/** Objects of a slide have numbers of their own, and tables say what they are to those who listen. */
function settleSlide(xml: string): string {
  let id = 1;
  return xml
    .replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${id++}"`)
    .replace(
      /(<p:nvGraphicFramePr><p:cNvPr id="\d+" name="([^"]*)")\/>/g,
      (_, start: string, name: string) => `${start} descr="${name}"/>`,
    )
    .replace(/<a:tblPr\/>/g, '<a:tblPr firstRow="1"/>')
    .replace(/<a:ea typeface="[^"]*"/g, `<a:ea typeface="${eastAsianFace}"`);
}

const anyMoment = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;
const noMoment = "2000-01-01T00:00:00Z";

export function settle(written: Uint8Array, charts: readonly Chart[], language: Language): Uint8Array {
  const parts = renumber(unpack(written));
  charts.forEach((chart, index) => {
    parts[`ppt/charts/chart${index + 1}.xml`] = bytesOf(chartXml(chart, language));
    parts[`ppt/embeddings/Microsoft_Excel_Worksheet${index + 1}.xlsx`] = chartWorkbook(chart, language);
  });
  for (const [name, part] of Object.entries(parts)) {
    if (/^ppt\/slides\/[^/]+\.xml$/.test(name)) parts[name] = bytesOf(settleSlide(textOf(part)));
    if (name === "docProps/core.xml") parts[name] = bytesOf(textOf(part).replace(anyMoment, `$1${noMoment}`));
  }
  // The first part of an office file says what the others are; empty folders say nothing.
  const { "[Content_Types].xml": types, ...rest } = parts;
  const files = Object.entries(rest).filter(([name]) => !name.endsWith("/"));
  return pack({ "[Content_Types].xml": types!, ...Object.fromEntries(files.sort(([a], [b]) => (a < b ? -1 : 1))) });
}
