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

## more
print = 印刷
qr = QRコード
more = その他
list = その他の共有方法
search = サービスを検索
nothing-found = 「{ $name }」というサービスはありません
close = 閉じる
instance = アカウントのあるサーバーは？
example = 例：{ $name }
instance-wrong = 「{ $name }」はサーバーのアドレスではありません。mastodon.social のように入力してください
remember = この端末に保存する
continue = 続ける
scan = スマートフォンで読み取ると、このページが開きます
too-long = アドレスが長すぎてQRコードにできません
selection = 選択した文章を共有
copy-quote = 文章とリンクをコピー
quote-copied = 文章とリンクをコピーしました
quoted = 「{ $words }」
articles =
    { $count ->
       *[other] { $count }件の記事
    }

## parts
# See also.
see-also = あわせて読みたい

# Trending.

# Letter.

# Replies.

# Byline.
minutes =
    { $count ->
       *[other] 読了時間 約{ $count }分
    }

# Ticker.
