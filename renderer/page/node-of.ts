import type { Markup } from "../../shared/presentation/page/markup.ts";

const svg = "http://www.w3.org/2000/svg";

/** What the exported text says, as nodes of the page. */
export function nodeOf(markup: Markup | string, isInSvg = false): Node {
  if (typeof markup === "string") return document.createTextNode(markup);
  const { tag, attributes, children } = markup;
  const isSvg = isInSvg || tag === "svg";
  const element = isSvg ? document.createElementNS(svg, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.map((child) => nodeOf(child, isSvg)));
  return element;
}
