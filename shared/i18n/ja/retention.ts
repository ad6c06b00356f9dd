export const retention = {
  called: "{{name}}さん",
  viewsLabel: "定着の見方",
  views: {
    causes: "原因",
    talks: "次の面談",
    checkIn: "面談の記録",
    departure: "もし退職したら",
    levers: "打ち手",
    candidates: "候補者",
    leavers: "退職者",
  },
} as const;
