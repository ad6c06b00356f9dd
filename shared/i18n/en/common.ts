/** Words that stand on controls of every screen. */
export const common = {
  cancel: "Cancel",
  close: "Close",
  save: "Save",
  tryAgain: "Try again",
  dismiss: "Dismiss",
} as const;
