# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = Chia sẻ
on-service = Chia sẻ lên { $service }
copy = Sao chép liên kết
copied = Đã sao chép liên kết
copy-failed = Không thể sao chép liên kết
system = Chia sẻ bằng ứng dụng
tags = Thẻ
related = Tin liên quan
forget = Quên những gì tôi đã đọc
new-tab = mở trong thẻ mới

## more
print = In
qr = Mã QR
more = Thêm
list = Cách chia sẻ khác
search = Tìm dịch vụ
nothing-found = Không có dịch vụ nào tên là “{ $name }”
close = Đóng
instance = Tài khoản của bạn ở đâu?
example = Ví dụ: { $name }
instance-wrong = “{ $name }” không phải là địa chỉ máy chủ. Hãy viết như mastodon.social
remember = Ghi nhớ trên thiết bị này
continue = Tiếp tục
scan = Quét bằng điện thoại để mở trang này trên đó
too-long = Địa chỉ này quá dài cho mã QR
selection = Chia sẻ đoạn đã chọn
copy-quote = Sao chép đoạn này kèm liên kết
quote-copied = Đã sao chép đoạn văn và liên kết
quoted = “{ $words }”
articles =
    { $count ->
        [one] { $count } bài viết
       *[other] { $count } bài viết
    }

## parts
# See also.
see-also = Xem thêm

# Trending.

# Letter.

# Replies.

# Byline.
minutes =
    { $count ->
        [one] { $count } phút đọc
       *[other] { $count } phút đọc
    }

# Ticker.
