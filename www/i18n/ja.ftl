# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = 共有
on-service = { $service }で共有
copy = リンクをコピー
copied = コピーしました
copy-failed = リンクをコピーできませんでした
system = アプリで共有
tags = タグ
related = 関連記事
forget = 読んだ記事の記録を消す
new-tab = 新しいタブで開きます
