/** What the page may load and run: itself. */

/** react-aria writes this one style rule at run time (usePress); its hash admits exactly that text and nothing else. */
export const pressableStyleHash = "sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=";

const directives = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": `'self' '${pressableStyleHash}'`,
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

export const contentSecurityPolicy = Object.entries(directives)
  .map(([name, value]) => `${name} ${value}`)
  .join("; ");
