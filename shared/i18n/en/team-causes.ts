/** Teams against patterns, for whoever presents. */
export const teamCauses = {
  title: "What presses on the teams today",
  caption: "People by team and pattern",
  most: "“{{pattern}}” presses on {{number}} of {{people}} people, more than anything else that can be told.",
  nothing:
    "No pattern presses on {{smallest}} people or more in a way that could be told without telling it of somebody.",
  note: "How many people a pattern presses on today, by conversations and by the work itself, under the assumptions of “{{plan}}”. A number stands here where at least {{smallest}} people feel it and at least {{others}} do not, and where nothing that is left out follows from it. Otherwise there is a dash.",
  once: "The table follows neither the month nor the plan on screen: of two tables side by side, a colleague who moved between them could be read off.",
  frozen: "A frozen plan stands on facts of another day. Choose a plan that is not frozen to see this table.",
  failed: "The table could not be worked out. Look at the plan under Overview.",
  loading: "Counting…",
  pattern: "Pattern",
  /** Under the name of a team. */
  size: "of {{number}}",
  everyone: "Everyone",
  smallTeams: "Smaller teams",
  notShown: "not shown",
} as const;
