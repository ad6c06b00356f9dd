/** The one address that is ours. Node gives schemes of our own no origin, so scheme and host are compared by hand. */
export const scheme = "app";
export const host = "crewcast";
export const pageUrl = `${scheme}://${host}/index.html`;
/** The page that only shows slides. */
export const stageUrl = `${scheme}://${host}/show.html`;

export function isOurs(address: string): boolean {
  try {
    const url = new URL(address);
    return url.protocol === `${scheme}:` && url.host === host;
  } catch {
    return false;
  }
}
