export const errors = {
  "file/unreadable": "「{{name}}」を読めませんでした。ファイルがあるか、開く権限があるかをご確認ください。",
  "file/not-crewcast":
    "「{{name}}」はCrewcastのファイルではないか、壊れています。別の .crewcast ファイルか、以前のコピーを選んでください。",
  "file/newer-format":
    "このファイルは新しいCrewcastで書かれています(形式{{found}}。このアプリは{{supported}}まで)。アプリを更新すると開けます。何も変更していません。",
  "file/too-large":
    "「{{name}}」は{{megabytes}}MBあります。上限は{{limitMegabytes}}MBです。分割してからもう一度お試しください。",
  "file/write-failed": "「{{name}}」に書き込めませんでした({{reason}})。別の場所を選ぶか、空き容量を増やしてください。",
  "input/invalid": "{{path}}:{{expected}}が必要ですが、{{found}}でした。",
  "record/write-failed":
    "直前の変更をディスクに書き込めませんでした({{reason}})。画面には残っています。ウィンドウを閉じずにコピーを書き出し、空き容量を増やしてください。",
  "record/disk-full":
    "ディスクの空きが残りわずかです(空き{{freeMegabytes}}MB、必要{{neededMegabytes}}MB)。空き容量を増やすと、保存は自動で再開します。",
  "record/newer-format":
    "データは新しいCrewcastで書かれています(形式{{found}}。このアプリは{{supported}}まで)。アプリを更新してください。何も変更していません。",
  "record/in-use":
    "データが別のCrewcastで開かれています(別のパソコンや別のユーザーの可能性があります)。そちらを閉じてから、もう一度起動してください。何も変更していません。",
  "record/unreadable":
    "ディスクのデータを読めず、作業用データベースにも控えがありません。何も変更していません。直前に使っていたバージョンのCrewcastで開くか、データフォルダーを残したままご相談ください。",
  "shelf/write-failed":
    "変更はディスクの記録に残っていますが、作業用データベースに書き込めません({{reason}})。自動で再試行しています。再起動すると直ることがあり、再起動しても失われるものはありません。",
  "simulation/stopped": "見通しの計算が途中で止まりました。データは無事です。もう一度計算してください。",
  "scenario/unknown": "シナリオ「{{name}}」はありません。このファイルにあるのは:{{known}}",
  "roster/too-large":
    "名簿は{{megabytes}}MBあります。上限は{{limitMegabytes}}MBです。画像や古いシートを除くか、分割してください。",
  "roster/too-many-rows":
    "名簿は{{rows}}行あります。上限は{{limitRows}}行です。チームの人だけにするか、分割してください。",
  "roster/spreadsheet":
    "Excelブックは読み込めません。Excelの「名前を付けて保存」で「CSV UTF-8(コンマ区切り)」を選び、そのファイルを指定してください。",
  "roster/not-text": "テキストファイルではありません。1行目が見出しで、1行に1人を書いたCSVファイルを選んでください。",
  "roster/empty": "このファイルには人が書かれていません。見出し行と、その下に1人1行が必要です。",
  "roster/no-name-column": "氏名の列が決まっていません。どの列が氏名かを選んでください。",
  "roster/no-levels": "等級がまだ1つもありません。メンバーには等級が必要です。等級を追加してから取り込んでください。",
  "roster/has-problems":
    "名簿の{{rows}}行に問題があるため、何も取り込んでいません。直すか、問題のない行だけを取り込んでください。",
  "ipc/refused": "Crewcastのウィンドウ以外からの要求のため、受け付けませんでした。",
  "ipc/forgotten-file": "ファイルはすでに閉じられています。もう一度選んでください。",
  unexpected: "予期しない問題が起きました。データは無事です。もう一度お試しください。",
} as const;
