/** Whom to talk to next, what was promised, and what came of it. */
export const retentionTalks = {
  heading: "Whom to talk to next",
  fields: {
    action: "What will be done",
    cause: "What it should ease",
    owner: "Who sees to it",
    due: "By when",
    noDue: "No month yet",
    lever: "Lever it pulls",
    noLever: "None of them",
  },
} as const;
