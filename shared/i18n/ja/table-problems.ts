export const tableProblems = {
  nameMissing: { reason: "氏名がありません。", cure: "氏名を書くか、行を削除してください。" },
  textTooLong: {
    reason: "{{length}}文字あります。{{limit}}文字までです。",
    cure: "{{limit}}文字以内に短くしてください。",
  },
  unreadableCharacters: {
    reason: "この文字コードでは読めない文字があります。",
    cure: "アプリで文字コードを変えるか、入力し直して「CSV UTF-8」で保存してください。",
  },
  cellsShifted: {
    reason: "セルが{{cells}}個あり、見出しの{{columns}}個より多くなっています。カンマを含む値が分かれたようです。",
    cure: '値を引用符で囲む（"1,200,000"）か、カンマを除いてください。',
  },
  quoteUnclosed: {
    reason: "引用符が閉じていないため、以降の内容がすべてこのセルに入っています。",
    cure: '「"」で閉じるか、引用符を除いてください。',
  },
  duplicateId: {
    reason: "{{firstRow}}行目と社員番号が同じです。",
    cure: "社員番号を直すか、どちらかの行を削除してください。",
  },
  duplicateName: {
    reason: "{{firstRow}}行目と氏名が同じです。",
    cure: "どちらかの行を削除してください。同姓同名の場合は「社員番号」の列を加えてください。",
  },
  severalMembers: {
    reason: "この氏名の人がチームに{{count}}人いて、どの人か決められません。",
    cure: "書き出した名簿にある「社員番号」の列を加えてください。",
  },
  dateMissing: { reason: "新しい人ですが、入社月がありません。", cure: "2023-04 のように書いてください。" },
  dateUnreadable: {
    reason: "「{{value}}」は日付として読めません。",
    cure: "2023-04、2023/4/1、令和5年4月 のように、年と月を書いてください。",
  },
  dateImpossible: { reason: "実在しない日付です。", cure: "年・月・日を確かめてください。" },
  dateAmbiguous: {
    reason: "{{either}}とも{{or}}とも読めます。",
    cure: "{{eitherPlain}} や {{orPlain}} のように、年から書いてください。",
  },
  eraEnded: {
    reason: "{{era}}は{{last}}までです。",
    cure: "{{meant}}のことなら、{{meantPlain}} と書いてください。",
  },
  joinsLater: {
    reason: "入社が、このチームの基準月（{{asOf}}）より後です。",
    cure: "計画の「採用」に入れるか、日付を直してください。",
  },
  leftAlready: {
    reason: "このチームの基準月（{{asOf}}）より前に退職しています。",
    cure: "この行を除くか、日付を直してください。",
  },
  leavesBeforeJoining: {
    reason: "退職が入社（{{joined}}）より前です。",
    cure: "入社月か退職予定月を直してください。",
  },
  levelUnknown: {
    reason: "「{{value}}」という等級はありません。",
    cure: "次のどれかを書いてください：{{known}}。アプリでは、どの等級にあたるかを全行まとめて選べます。",
    cureMeant: "「{{meant}}」ではありませんか。ほかの等級：{{known}}",
  },
  moneyUnreadable: {
    reason: "「{{value}}」は金額として読めません。",
    cure: "6500000、¥6,500,000、650万円 のように書いてください。",
  },
  moneyUnlikely: {
    reason: "年{{yearlyJpy}}となり、給与とは考えにくい金額です。",
    cure: "650万円 のように単位を付けるか、見出しを「年収（万円）」にしてください。",
  },
  shareUnreadable: {
    reason: "「{{value}}」は割合として読めません。",
    cure: "80%、0.8、フルタイム のように書いてください。",
  },
  shareOutOfRange: { reason: "割合は0%から100%までです。", cure: "100% や 0.8 のように書いてください。" },
  weightUnreadable: {
    reason: "「{{value}}」は比率として読めません。",
    cure: "0以上の数を書いてください。3つの合計はいくつでもかまいません。",
  },
  weightsAllZero: {
    reason: "3つの比率がすべて0のため、タイプの配合が決まりません。",
    cure: "営業・サポート・分析のどれかを0より大きくするか、3つとも空にしてください。",
  },
  typeUnknown: {
    reason: "「{{value}}」は3つのタイプのどれにもあたりません。",
    cure: "営業型、サポート型、分析型、または「営業寄りの分析型」のように書いてください。",
  },
  skillUnreadable: {
    reason: "「{{value}}」はスキルの段階として読めません。",
    cure: "0（なし）から4（人に教えられる）までの整数を書いてください。",
  },
  numberUnreadable: { reason: "「{{value}}」はここでは数として読めません。", cure: "0以上の数を書いてください。" },
  phaseUnknown: {
    reason: "「{{value}}」という会社の段階はありません。",
    cure: "次のどれかを書いてください：{{known}}",
  },
  segmentUnknown: {
    reason: "「{{value}}」というセグメントはありません。",
    cure: "次のどれかを書いてください：{{known}}。アプリでは、どのセグメントにあたるかを全行まとめて選べます。",
    cureMeant: "「{{meant}}」ではありませんか。ほかのセグメント：{{known}}",
  },
  managerMistyped: {
    reason: "この氏名の人はファイルにもチームにもいませんが、「{{meant}}」さんがいます。",
    cure: "「{{meant}}」と書くか、空にしてください。",
  },
  managerSeveral: {
    reason: "同じ氏名の人が{{count}}人いて、どの人か決められません。",
    cure: "上司の社員番号を書いてください。",
  },
  managerCircle: {
    reason: "上司をたどると元の人に戻ります：{{path}}。",
    cure: "どれか1人の上司を直してください。",
  },
  joinedMissing: {
    reason: "入社月がないため、在籍した期間が分かりません。",
    cure: "2021-04 のように書いてください。",
  },
  stillOnTeam: {
    reason: "{{joined}}に入社した{{name}}さんは、まだチームにいます。",
    cure: "退職済みならチームから外し、そうでなければ退職日を直してください。",
  },
  departureUnknown: {
    reason: "「{{value}}」からは、退職の区分が分かりません。",
    cure: "次のどれかを書いてください：{{known}}",
  },
  causePartsUnreadable: {
    reason: "「{{value}}」から、原因ごとの割合を読み取れません。",
    cure: "「カオスに耐えられない 60%; 上が詰まっている 40%」のように書くか、空欄にしてください。",
  },
  formulaUnsaved: {
    reason: "数式の計算結果が保存されていません。",
    cure: "Excelで開いて保存し直してから選ぶか、値として貼り付けてください。",
  },
  dateRange: { reason: "1つのセルに日付が2つあります。", cure: "どちらか一方だけを残してください。" },
  yearShort: {
    reason: "年が2桁のため、「{{value}}」は西暦とも元号とも日とも読めます。",
    cure: "2023-04 のように、年を4桁で書いてください。",
  },
  yearMissing: { reason: "「{{value}}」には年がありません。", cure: "2023-04 のように、年と月を書いてください。" },
  monthMissing: { reason: "「{{value}}」には月がありません。", cure: "2023-04 のように、年と月を書いてください。" },
  arrUnlikely: {
    reason: "年{{yearlyJpy}}となり、1社のARRとは考えにくい金額です。",
    cure: "120万円 のように単位を付けるか、見出しを「ARR（万円）」にしてください。",
  },
  shareUnclear: {
    reason: "この指標には1を超える値もあるため、{{small}}とも{{large}}とも読めます。",
    cure: "{{small}} か {{large}} のように、%を付けてください。",
  },
  segmentMissing: {
    reason: "どのセグメントの顧客か分かりません。",
    cure: "セグメントを書くか、その列を選んでください。",
  },
  ownerMistyped: {
    reason: "この氏名の人はチームにいませんが、「{{meant}}」さんがいます。",
    cure: "「{{meant}}」と書くか、空にしてください。",
  },
  ownerSeveral: {
    reason: "同じ氏名の人が{{count}}人いて、どの人か決められません。",
    cure: "社員番号を書いてください。",
  },
  memberUnknown: {
    reason: "この氏名や社員番号の人はチームにいません。",
    cure: "先に名簿を取り込むか、氏名を直してください。",
  },
  memberMistyped: {
    reason: "この氏名の人はチームにいませんが、「{{meant}}」さんがいます。",
    cure: "「{{meant}}」か社員番号を書いてください。",
  },
  memberSeveral: {
    reason: "同じ氏名の人が{{count}}人いて、どの人か決められません。",
    cure: "「社員番号」の列を加えてください。",
  },
  accountSeveral: {
    reason: "同じ名前の顧客が{{count}}社あり、どれか決められません。",
    cure: "書き出した一覧にある「顧客番号」の列を加えてください。",
  },
  arrMissing: { reason: "新しい顧客ですが、ARRがありません。", cure: "1200000 や 120万円 のように書いてください。" },
  startsLater: {
    reason: "契約開始が、基準月（{{asOf}}）より後です。",
    cure: "これから増える顧客は計画の成長率で扱うため、行を除くか、日付を直してください。",
  },
  yesNoUnreadable: {
    reason: "「{{value}}」は、はい・いいえのどちらとも読めません。",
    cure: "「はい」か「いいえ」を書いてください。",
  },
  metricUnknown: { reason: "「{{value}}」という指標はありません。", cure: "どの指標にあたるかを選んでください。" },
  metricMissing: { reason: "どの指標の値か分かりません。", cure: "行か見出しに指標の名前を書いてください。" },
  monthLater: {
    reason: "{{month}}は、基準月（{{asOf}}）より後です。",
    cure: "計画値は除くか、月を直してください。",
  },
  valueUnreadable: {
    reason: "「{{value}}」は数として読めません。",
    cure: "74%、1,234、1.2万 のように書いてください。値がなければ空にしてください。",
  },
  valueTwice: { reason: "{{firstRow}}行目に、同じ指標・同じ月の値があります。", cure: "どちらかを削除してください。" },
  heldMissing: { reason: "面談月がありません。", cure: "2026-04 のように書いてください。" },
  heldLater: {
    reason: "面談が、基準月（{{asOf}}）より後です。",
    cure: "日付を直すか、この行を除いてください。",
  },
  heldTwice: {
    reason: "{{firstRow}}行目と同じ人・同じ月の面談です。",
    cure: "1行にまとめるか、「面談番号」の列を加えてください。",
  },
  pressureUnreadable: {
    reason: "「{{value}}」からは、どのくらい気がかりか分かりません。",
    cure: "-1（問題なし）、0（変わりなし）、1（離職につながりうる）の間の数を書いてください。",
  },
  basisUnknown: {
    reason: "「{{value}}」からは、根拠が分かりません。",
    cure: "「観察」「本人の発言」「推測」のどれかを書いてください。",
  },
  followUpUnreadable: {
    reason: "フォローの「{{line}}」が読めません。",
    cure: "1行に1件、120文字以内で書くか、書き出した形（[ ] 2026-05 | chaos | 担当 | 内容）に合わせてください。",
  },
  remarkUnreadable: {
    reason: "メモの「{{line}}」が読めません。",
    cure: "1行に1件、20行以内、1行2,000文字以内で書くか、書き出した形（said | chaos | 聞いたこと）に合わせてください。",
  },
  notesSealed: {
    reason: "この面談のメモは封印されていて、行にも別のメモがあります。",
    cure: "メモの列を空にするか、別の面談として取り込んでください。",
  },
} as const;
