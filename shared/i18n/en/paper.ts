/** A page that leaves the app: on screen, as a file, as a copy. */
export const paper = {
  format: "Save as",
  formats: { html: "Web page to print", markdown: "Markdown", text: "Plain text" },
  save: "Save…",
  copy: "Copy",
  copied: "Copied",
  notCopied: "Could not be copied",
  saved: "Saved as “{{name}}”.",
  safe: "Names nobody: it can leave the room.",
} as const;
