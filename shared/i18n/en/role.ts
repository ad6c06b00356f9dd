/** For whom the window is arranged. */
export const role = {
  title: "Role",
  names: { head: "CS head", hr: "HR partner", presenter: "Presenter" },
  notes: {
    head: "Everything, except notes under HR’s seal.",
    hr: "Conversations, notes (sealed ones with their passphrase), follow-ups, candidates and those who left. No pay of single people, and not the head’s own forecasts.",
    presenter:
      "For an audience: people as numbers, and only groups large enough that nobody can be found in them. No conversations, notes, candidates or pay.",
  },
  honest:
    "A role changes what this window shows. It is not an access right: whoever uses this computer can change it back. What protects is the passphrase of the data and the seal of the notes, both above.",
  /** In the palette. */
  take: "View as: {{role}}",
  /** Quietly, in the header. */
  sign: "View: {{role}}",
  namesStayHidden: "Names stay hidden in the view “{{role}}”.",
  notShown: {
    title: "Not part of the view “{{role}}”",
    body: "It is about single people. Change the role in Settings, Privacy to see it.",
  },
  /** Where notes are under the seal. */
  notesLock: {
    closed: "Notes are sealed. Ratings and follow-ups are not.",
    forHr: "Notes are sealed: only HR reads them, with their passphrase. What you write now is sealed too.",
    open: "Sealed notes are open in this window.",
    passphrase: "Passphrase of the notes, or their recovery key",
    submit: "Open the notes",
    close: "Close them",
  },
  leave: {
    title: "Stop presenting?",
    body: "Names, conversations and single people come back to this screen at once. Make sure that nobody else is looking at it.",
    locks: "Crewcast locks first and asks for the passphrase.",
    submit: "Show everything again",
    submitLocked: "Lock and leave the role",
  },
} as const;
