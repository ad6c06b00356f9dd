export const examine = {
  viewsLabel: "点検の表示",
  views: {
    findings: "所見",
    duties: "責任分担",
    means: "打ち手",
    normal: "平常の感覚",
    chain: "指標のつながり",
    outcomes: "行動と結果",
  },
} as const;
