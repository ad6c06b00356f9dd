export const errors = {
  "file/unreadable": "「{{name}}」を読めませんでした。ファイルがあるか、開く権限があるかをご確認ください。",
  "file/not-crewcast": "「{{name}}」はCrewcastのファイルではありません。末尾が .crewcast のファイルを選んでください。",
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
  "scenario/unknown": "シナリオ「{{name}}」はありません。このファイルにあるのは:{{known}}",
  "ipc/refused": "Crewcastのウィンドウ以外からの要求のため、受け付けませんでした。",
  "ipc/forgotten-file": "ファイルはすでに閉じられています。もう一度選んでください。",
  unexpected: "予期しない問題が起きました。データは無事です。もう一度お試しください。",
} as const;
