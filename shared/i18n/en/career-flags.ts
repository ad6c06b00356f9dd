/** What is worth a look in the careers of a team. Plain and kind: things that are so, never marks for people. */
export const careerFlags = {
  loading: "Looking for what is worth a look",
  verdict: {
    none: "Nothing in these careers calls for a look: nobody waits for long, and everybody has somebody to learn from.",
    some_one: "{{number}} thing in these careers is worth a look. First: {{first}}.",
    some_other: "{{number}} things in these careers are worth a look. First: {{first}}.",
  },
  aside: "Found in this plan, within a year from {{month}}. Each comes with its evidence and one next step.",
  groups: {
    blocked: "Ready, and no seat",
    alone: "Nobody above to learn from",
    operator: "The job became routine",
    phase: "The company moves on",
    productWork: "Wants product work",
    ceiling: "Without the core skills",
    succession: "Nobody to follow",
    emptySeat: "Seats that nobody can fill",
  },
  what: {
    blocked: "{{name}} is ready for {{levels}}, and there is no seat",
    alone: "{{name}} has nobody above to learn the craft from",
    operator: "{{name}}’s work has become narrow and routine",
    phase: "The company is moving on from the stage that {{name}} likes",
    productWork: "{{name}} wants to own a product, and there is no seat",
    ceiling_one: "{{count}} person has been here for two years without either core skill",
    ceiling_other: "{{count}} people have been here for two years without either core skill",
    succession: "Nobody is ready to follow {{names}}: {{level}}",
    emptySeat: "A seat stays empty: {{level}}",
  },
  evidence: {
    blockedSince:
      "Ready since {{since}}. On average {{months}} of waiting lie ahead; the next step comes in {{futures}}.",
    blockedFrom:
      "Ready from {{since}}. On average {{months}} of waiting lie ahead; the next step comes in {{futures}}.",
    alone: "From {{month}}, in {{futures}} no colleague of a higher level is mostly {{type}}.",
    operator:
      "From {{month}}, {{share}} of the hours are routine and go to few kinds of work; on average that lasts {{months}}.",
    phase: "From {{month}} the company is at {{phase}} in {{futures}}; they are at their best at {{preference}}.",
    productWork: "Their wish for it is noted at {{share}}. Over the coming year a seat is free in {{futures}}.",
    ceiling: "Consulting and commercial skill are both at {{most}} of 4 or less: {{names}}.",
    succession: "Over the coming year somebody is ready for the seat in {{futures}}.",
    emptySeat: "From {{month}} on nobody is ready for it: it is empty in {{futures}}.",
  },
  next: {
    free: "See what would free them",
    help: "See what would help",
    try: "Try: {{lever}}",
    productSeat: "Try: a seat for a small-product owner",
    skills: "Look at the skills of the team",
    ladder: "Look at the ladder",
    label: "{{next}} ({{what}})",
  },
  more_one: "Show {{count}} more",
  more_other: "Show {{count}} more",
} as const;
