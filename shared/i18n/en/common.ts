/** Words that stand on controls of every screen. */
export const common = {
  cancel: "Cancel",
  close: "Close",
  save: "Save",
  /** More about what is named. */
  withAside: "{{what}} ({{more}})",
  /** More about a figure that stands right before it. */
  aside: " ({{more}})",
  /** A name, and which of its values. */
  pair: "{{name}}: {{value}}",
  tryAgain: "Try again",
  dismiss: "Dismiss",
} as const;
