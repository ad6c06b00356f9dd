/** What the page may load and run: itself. */

const directives = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data: blob:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "worker-src": "'self'",
  "frame-src": "'none'",
  "object-src": "'none'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'none'",
  "require-trusted-types-for": "'script'",
  /** One policy, named default, which lets only our own addresses start a worker. */
  "trusted-types": "default",
};

const textOf = (policy: Readonly<Record<string, string>>) =>
  Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");

export const contentSecurityPolicy = textOf(directives);

/** The simulator, the analyst and the run behind an exported page alone compile WebAssembly, and they have no window: neither text nor anything fetched becomes script there either. */
const computingPolicy = textOf({ ...directives, "script-src": "'self' 'wasm-unsafe-eval'" });
/** What shows slides asks nobody for anything and starts no thread. */
const stagePolicy = textOf({ ...directives, "connect-src": "'none'", "worker-src": "'none'" });

const isComputing = (path: string) => /^\/assets\/(simulator|analyst|page)\.worker-[\w-]+\.js$/.test(path);

/** The policy that goes with a served file; a worker lives under the one of its own script. */
export function policyFor(path: string): string {
  if (path === "/show.html") return stagePolicy;
  return isComputing(path) ? computingPolicy : contentSecurityPolicy;
}
