# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = 分享
on-service = 分享到 { $service }
copy = 复制链接
copied = 链接已复制
copy-failed = 无法复制链接
system = 通过应用分享
tags = 标签
related = 相关阅读
forget = 清除我的阅读记录
new-tab = 在新标签页中打开

## more
print = 打印
qr = 二维码
more = 更多
list = 更多分享方式
search = 搜索服务
nothing-found = 没有名为“{ $name }”的服务
close = 关闭
instance = 您的账号在哪个服务器上？
example = 例如 { $name }
instance-wrong = “{ $name }”不是服务器地址，请按 mastodon.social 的格式填写
remember = 在此设备上记住
continue = 继续
scan = 用手机扫描即可在手机上打开本页
too-long = 网址太长，无法生成二维码
selection = 分享所选文字
copy-quote = 复制文字和链接
quote-copied = 文字和链接已复制
quoted = “{ $words }”
articles =
    { $count ->
       *[other] { $count } 篇文章
    }

## parts
# See also.
see-also = 另请参阅

# Trending.

# Letter.

# Replies.

# Byline.
minutes =
    { $count ->
       *[other] 阅读时间约 { $count } 分钟
    }

# Ticker.
