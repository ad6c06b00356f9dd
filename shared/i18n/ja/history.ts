export const history = {
  calibrated: "{{scenario}}：この実績から求めた離職率で計算しました。",
  nothingToLearn: "このファイルには実績がないため、--calibrate を付けても結果は変わりません。",
  title: "このチームの実績から分かること",
  span: "{{since}}〜{{until}}：{{people}}人、延べ{{years}}人年。自己都合の離職{{leavers}}人、会社都合{{decided}}人。",
  sinceUnknown:
    "退職者がいつからすべて載っているか分からないため、最初の退職の翌月から数えています（それより前の{{setAside}}人は除外）。",
  unknownCauses_other: "{{count}}人は、離職の理由が分かっていません。",
  reach: {
    tooLittle:
      "判断には足りません。このメンバーなら既定値で{{expected}}人の離職が見込まれますが、実績が既定値を上回る重みを持つには{{needed}}人分が必要です。以下の数字は、ほぼ既定値のままです。",
    level: "どのくらい辞めるかは分かりますが、理由や時期までは分かりません。その部分は既定値に従います。",
    parts: "どのくらい、どの理由で、いつごろ辞めるかまで分かります。",
  },
  level:
    "離職は既定値の{{times}}です（90%区間：{{range}}）。既定値の見込み{{expected}}人に対し、実績は{{leavers}}人でした。既定値の重みは{{years}}人年分です。",
  median: "半数は{{months}}か月以上在籍します（95%区間：{{range}}）。",
  medianBeyond: "最も長い在籍期間の時点でも、半数以上が在籍しています。",
  monthsOrMore: "{{months}}以上",
  causes: {
    title: "いつまでに、どの理由で離れたか",
    note: "入社した人全体に対する割合（Aalen–Johansen法）。±は標準誤差の1.96倍（ポイント）。理由が重なる場合は、それぞれの割合で数えています。",
    cause: "理由",
    within: "{{months}}か月以内",
    unknown: "不明",
    companyDecision: "会社都合",
    present: "在籍中",
  },
  rates: {
    title: "在籍期間別の年間離職率",
    tenure: "在籍期間",
    years: "人年",
    leavers: "離職",
    byDefaults: "既定値",
    learnt: "実績反映後",
  },
  backtest: {
    title: "過去の四半期をどこまで言い当てられたか",
    quarter: "開始月",
    observed: "実績",
    byDefaults: "既定値の見込み",
    byHistory: "実績反映の見込み",
    range: "20回中19回の範囲",
    outside: "範囲外",
    note: "各四半期の見込みは、それより前の実績と当時の在籍者だけから求めています。{{quarters}}四半期のうち{{outside}}つが範囲の外でした。偶然でも20に1つほどは外れます。{{judgement}}",
    better: "実績を反映した見込みのほうが、既定値よりよく当たりました。",
    worse: "実績を反映しても、既定値よりよく当たるとは言えませんでした。",
  },
} as const;
