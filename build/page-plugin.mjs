// @ts-check
/** Lets a module import `page.program`: the script and the style of the page that calculates by itself, bundled from renderer/page. */
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");

/** In the order in which they count. */
const styles = ["page.css", "controls.css", "answer.css", "print.css"];

/** Nothing in the text may end the element that it will stand in.
 * @param {string} text @param {RegExp} ending */
function standsInside(text, ending) {
  if (ending.test(text)) throw new Error(`The page's program holds ${ending.source}, which would end its element.`);
  return text;
}

/** @returns {Promise<{ script: string, style: string }>} */
export async function pageProgram() {
  const { build } = await import("vite");
  const { NODE_ENV: before } = process.env;
  const made = await build({
    configFile: join(root, "build/vite.page.config.ts"),
    logLevel: "warn",
    build: { write: false },
  });
  // Vite calls this whole process a production one; the build or test that asked is whatever it was.
  if (before === undefined) delete process.env["NODE_ENV"];
  else process.env["NODE_ENV"] = before;
  const outputs = (Array.isArray(made) ? made : [made]).flatMap((each) => ("output" in each ? each.output : []));
  const script = outputs.flatMap((each) => (each.type === "chunk" ? [each.code] : [])).join("\n");
  const style = (await Promise.all(styles.map((name) => readFile(join(root, "renderer/page", name), "utf8")))).join(
    "\n",
  );
  return {
    script: standsInside(script, /<\/script|<!--/i),
    style: standsInside(style, /<\/style/i),
  };
}

/** @returns {import("vite").Plugin} */
export function page() {
  const id = "\0crewcast:page.program";
  /** @type {Promise<{ script: string, style: string }> | undefined} */
  let program;
  return {
    name: "crewcast-page",
    enforce: "pre",
    resolveId: (source) => (source.endsWith("/page.program") ? id : undefined),
    async load(asked) {
      if (asked !== id) return undefined;
      program ??= pageProgram();
      const { script, style } = await program;
      return `export const pageProgram = ${JSON.stringify({ script, style })};`;
    },
  };
}
