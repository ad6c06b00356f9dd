/** The brief for a hire: whom we look for, what is hard here, what to ask, what we pay, the first 90 days. About nobody in particular. */
export const hiringBrief = {
  title: "Hiring brief: {{level}}, {{type}}",
  titleNoLevel: "Hiring brief: {{type}}",
  subtitle: "{{company}}, for {{month}}",
  mix: "{{share}} {{type}}",
  why: {
    heading: "Why we hire",
    short: "In {{month}} the work asks for about {{people}} more full-time people who are {{type}} than the team has.",
    covered: "In {{month}} the team has enough people of this type for the work; this hire makes it safer, not whole.",
    undone: "{{activity}}: {{hours}} are asked for in that month, {{coverage}} of them covered.",
    leadTime:
      "From opening a requisition to full speed it takes about {{months}} months, {{lead}} of them until the first day: open it in {{month}} at the latest.",
    leadTimePast:
      "From opening a requisition to full speed it takes about {{months}} months, {{lead}} of them until the first day: open it now.",
  },
  who: {
    heading: "Whom we look for",
    mix: "A blend: {{mix}}. Nobody is pure, and nobody is all three.",
    strong: "Strong at: {{words}}.",
    weak: "Weak side: {{words}}.",
    segments: "For {{segments}}.",
    allSegments: "For all customer segments.",
  },
  work: { heading: "What they will do", activity: "Work", hours: "Hours asked a month", coverage: "Covered then" },
  skills: {
    heading: "What they should be able to do",
    skill: "Skill",
    asked: "At least",
    because: "Why",
    level: "{{level}}: {{word}}",
    reasons: {
      depth: "too few of us do it alone",
      level: "the level asks for it",
      work: "the work leans on it",
    },
    note: "0 not at all, 1 knows of it, 2 with help, 3 alone, 4 teaches it. Two decide how far somebody goes in CS: consulting skill and commercial skill. Look for the beginning of at least one.",
    words: { l0: "not at all", l1: "knows of it", l2: "with help", l3: "alone", l4: "teaches it" },
  },
  hard: {
    heading: "What is hard here",
    note: "Show this page to every candidate. Honesty before the first day is one of the few things known to keep people.",
    none: "Nothing in our numbers stands out. Say so with care: ask two people on the team what was hard in their first half-year.",
    productLoop:
      "It takes about {{months}} months until a customer’s request is answered in the product. In between you will have to say “not yet” to people you like.",
    wrongFit:
      "{{share}} of new customers lie outside whom the product was made for. Some of them you will not be able to make successful, and that is not your fault.",
    difficultCustomers:
      "{{share}} of the accounts you would work with are hard going: disengaged, or harsh. We talk about them openly, and nobody carries all of them.",
    chaos:
      "We judge that {{share}} of how we work is written down. The rest you will find out, decide, and write down yourself.",
    load: "Work asked for is {{share}} of the hours we have that month. Not everything gets done, and choosing what does not is part of the job.",
    routine:
      "About {{share}} of the work for such a person is standardised routine. It has to be done well, again and again.",
    seats_one:
      "The seat above ({{levels}}) is taken. After about {{months}} months people are ready for it; a free seat cannot be promised.",
    seats_other:
      "All {{count}} seats above ({{levels}}) are taken. After about {{months}} months people are ready for one; a free seat cannot be promised.",
    seatsNone:
      "There is no seat above yet ({{levels}}). After about {{months}} months people are ready for one; it cannot be promised.",
    phase: "The company is at {{phase}} and moving to {{next}}. What you like about it today may be gone in two years.",
    nobodyAbove:
      "Nobody on a higher level is mainly {{type}}. For that craft you will learn from equals, and from people outside.",
    productSeats:
      "There is no seat in product work that somebody from customer success could move to. If that is where you want to go, tell us: we can talk about it and cannot promise it.",
    running: "What we do about it: {{levers}}.",
    possible: "What we could do and do not do yet: {{levers}}.",
    nothing: "We do nothing about it yet.",
  },
  questions: {
    heading: "What to ask",
    note: "They ask for what somebody did. A worrying answer is a reason to ask on, not to refuse.",
    good: "A good sign",
    worrying: "A reason to ask on",
    skillsHeading: "About the skills",
  },
  salary: {
    heading: "What we pay",
    level: "Our ladder: {{level}} a year on this level, before the employer’s own costs.",
    next: "The next level pays {{next}}.",
    team: "Those on this level earn {{mean}} on average ({{people}} people).",
    withheld: "What those on this level earn is not shown: they are too few.",
    market: "{{name}}: {{range}} ({{source}}).",
    marketNote: "Published figures are few. Ask the market again before making an offer.",
  },
  days: {
    heading: "The first 90 days",
    note: "Full speed takes longer; on average {{first}} of it after one month, {{second}} after two, {{third}} after three.",
    week: "First week: one person to ask anything, the list of what is not in order, two customer meetings to listen in.",
    month:
      "Day 30: first work of their own from “{{activity}}”. A talk about what is different from what they were told.",
    two: "Day 60: accounts or a project of their own, with somebody to turn to. One thing they have put in order and written down.",
    three:
      "Day 90: the same talk once more, about work, skills and the way ahead. What they would tell the next candidate.",
  },
  closing:
    "Written by Crewcast from the facts and the plan “{{scenario}}”. It names nobody; groups of fewer than {{people}} are not shown.",
} as const;
