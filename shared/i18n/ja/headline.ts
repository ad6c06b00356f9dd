export const headline = {
  figure: "指標",
  projecting: "予測中…",
  failed: "予測できませんでした",
  names: {
    holdShare: "カバー率を最後まで保つ確率",
    shortFrom: "不足が見込まれる月",
    leavers: "退職者数",
    finalArrJpy: "期末のARR",
    arrLostJpy: "手が回らず失うARR",
    costJpy: "チームの費用",
  },
  never: "期間内にはなし",
} as const;
