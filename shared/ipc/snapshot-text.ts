/**
 * How a root names its parts. Each part is a JSON array; `{"$parts":["a","b"]}` stands for the elements of both, one
 * after another. No text that a person typed can look like it: inside a JSON string every quote is escaped.
 */
import type { StoredSnapshot } from "./record.ts";

export const partsKey = "$parts";
const reference = /\{"\$parts":\[([^\]]*)\]\}/g;

const elementsOf = (array: string) => array.slice(1, -1);

/** JSON with every reference replaced by what it stands for; never parsed, since it may be large. */
export function withParts(json: string, parts: StoredSnapshot["parts"]): string {
  const texts = new Map(parts.map(({ id, text }) => [id, text]));
  return json.replace(reference, (_, ids: string) => {
    const elements = (JSON.parse(`[${ids}]`) as string[]).map((id) => {
      const text = texts.get(id);
      if (text === undefined) throw new Error("A snapshot names a part that it does not have");
      return elementsOf(text);
    });
    return `[${elements.filter((each) => each !== "").join(",")}]`;
  });
}

/** The `.crewcast` file of a stored document (shared/format/README.md), without knowing what is in it. */
export function workspaceFileOf({ root, parts }: StoredSnapshot): string {
  const { version, document } = JSON.parse(root) as { version: number; document: unknown };
  const workspace = withParts(JSON.stringify(document), parts);
  return `{"format":"crewcast","version":${version},"kind":"workspace","workspace":${workspace}}`;
}
