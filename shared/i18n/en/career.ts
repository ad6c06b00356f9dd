/** The frame of the Career screen. */
export const career = {
  viewsLabel: "Views of careers",
  views: { ahead: "What lies ahead", ladder: "Ladder and seats", flags: "Worth looking at" },
} as const;
