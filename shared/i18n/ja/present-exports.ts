/** The deck and the data as files. */
export const presentExports = {
  open: "書き出す…",
  title: "発表資料の書き出し",
  format: "形式",
  formats: {
    pptx: {
      name: "PowerPoint(.pptx)",
      note: "グラフと表はそのまま編集できます。グラフの裏にあるのは、スライドに見えている値だけです。",
    },
    pdf: { name: "PDF", note: "印刷や送付に。文字は選択でき、グラフは拡大しても鮮明です。" },
    png: { name: "画像(PNG、.zipにまとめて)", note: "スライド1枚が画像1枚になります。" },
    xlsx: {
      name: "Excelブック(.xlsx)",
      note: "月ごとのデータと、前提を変えるとその場で計算し直す数式のシートが入ります。",
    },
    csv: { name: "表(CSV、.zipにまとめて)", note: "同じデータを、ほかのどのソフトでも読める形で。" },
    page: {
      name: "計算できるWebページ(.html)",
      note: "ファイル1つだけで、ネットワークなしにどのブラウザーでも開けます。受け取った人がモデルを動かし直せます。",
    },
  },
  notes_other: "発表者のメモも入れる({{count}}枚分)",
  notesAsWritten: "メモは書いたとおりに出ます。誰かの名前を書いていないか、もう一度お確かめください。",
  names: {
    hidden: "このファイルでは名前を隠しています。人は番号で表されます。",
    shown:
      "このファイルには名前が入ります。知ってよい人だけに渡してください。隠すには、先に名前の表示を切ってください。",
    nobody: "このファイルには、名前でも番号でも、個人は1人も入りません。",
  },
  making: "ファイルを作っています",
  busy: "ファイルを作っているところです。",
  choosing: "保存先をお選びください。",
  stop: "中止",
  stopped: "中止しました。何も保存していません。",
  save: "名前を付けて保存…",
  saved: "「{{name}}」に保存しました。",
  close: "閉じる",
} as const;
