/** A page's elements before they have a form: text for the exported file, nodes where the page's own program draws them again. */

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
export type Markup = {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly (Markup | string)[];
};
type Child = Markup | string | undefined | readonly (Markup | string | undefined)[];

/** What is undefined is left out, attributes and children alike. */
export const el = (tag: string, attributes: Attributes = {}, ...children: readonly Child[]): Markup => ({
  tag,
  attributes,
  children: children.flat().filter((child) => child !== undefined),
});

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
/** Text that stays text inside a page, in an attribute as well. */
export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => entities[character]!);

const empty = new Set(["meta", "input", "line", "rect", "polygon", "polyline", "col"]);

function attributesText(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`))
    .join("");
}

export function htmlOf(markup: Markup | string): string {
  if (typeof markup === "string") return escapeHtml(markup);
  const { tag, attributes, children } = markup;
  const open = `<${tag}${attributesText(attributes)}>`;
  return empty.has(tag) ? open.replace(/>$/, "/>") : `${open}${children.map(htmlOf).join("")}</${tag}>`;
}
