/** 次に話す相手、約束したこと、その後の変化。 */
export const retentionTalks = {
  heading: "次に誰と話すか",
  fields: {
    action: "すること",
    cause: "やわらげたい事情",
    owner: "担当",
    due: "期限",
    noDue: "未定",
    lever: "使う打ち手",
    noLever: "なし",
  },
} as const;
