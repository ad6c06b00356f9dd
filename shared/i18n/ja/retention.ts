export const retention = {
  called: "{{name}}さん",
  viewsLabel: "定着の見方",
  views: {
    causes: "原因",
    talks: "対話",
    checkIn: "チェックイン",
    departure: "もし退職したら",
    levers: "打ち手",
    candidates: "候補者",
    leavers: "退職者",
  },
} as const;
