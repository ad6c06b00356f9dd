export const shell = {
  menu: {
    about: "Crewcastについて",
    hide: "Crewcastを隠す",
    quit: "Crewcastを終了",
    file: "ファイル",
    close: "ウィンドウを閉じる",
    edit: "編集",
    cut: "切り取り",
    copy: "コピー",
    paste: "貼り付け",
    selectAll: "すべて選択",
    view: "表示",
    actualSize: "実際のサイズ",
    zoomIn: "拡大",
    zoomOut: "縮小",
    fullScreen: "全画面表示",
    window: "ウィンドウ",
    minimise: "最小化",
  },
  files: {
    workspace: "Crewcastワークスペース",
    table: "表(CSV、Excel)",
    xlsx: "Excelブック",
    csv: "CSV表",
    html: "Webページ",
    json: "JSONデータ",
    text: "テキスト",
  },
  windowKeepsStopping: {
    title: "ウィンドウが1分間に3回停止しました。",
    detail:
      "「保存済み」と表示された内容は、このパソコンに残っています。もう一度試すか、終了してあとで起動し直してください。",
    retry: "もう一度試す",
    quit: "終了",
  },
  fault: {
    title: "Crewcastの内部で問題が起きました。",
    detail:
      "「保存済み」と表示された内容は、このパソコンに残っています。このまま作業を続けられます。反応しないところがあれば、終了して起動し直してください。",
    goOn: "続ける",
  },
  cannotStart: { title: "Crewcastを起動できませんでした" },
} as const;
