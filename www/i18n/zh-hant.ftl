# What readers see and hear. One message a line; { $name } is filled in by the widget.
# Also for: zh-tw zh-hk zh-mo yue
share = 分享
on-service = 分享到 { $service }
copy = 複製連結
copied = 已複製連結
copy-failed = 無法複製連結
system = 透過應用程式分享
tags = 標籤
related = 延伸閱讀
forget = 清除我的閱讀紀錄
new-tab = 在新分頁開啟

## more
print = 列印
qr = QR Code
more = 更多
list = 更多分享方式
search = 搜尋服務
nothing-found = 沒有名為「{ $name }」的服務
close = 關閉
instance = 您的帳號在哪個伺服器？
example = 例如 { $name }
instance-wrong = 「{ $name }」不是伺服器位址，請依 mastodon.social 的格式填寫
remember = 在這部裝置上記住
continue = 繼續
scan = 用手機掃描即可在手機上開啟此頁
too-long = 網址太長，無法產生 QR Code
selection = 分享選取的文字
copy-quote = 複製文字與連結
quote-copied = 已複製文字與連結
quoted = 「{ $words }」
articles =
    { $count ->
       *[other] { $count } 篇文章
    }

## parts
# See also.
see-also = 另請參閱

# Trending.

# Letter.

# Replies.

# Byline.
minutes =
    { $count ->
       *[other] 閱讀時間約 { $count } 分鐘
    }

# Ticker.
