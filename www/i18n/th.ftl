# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = แชร์
on-service = แชร์ไปยัง { $service }
copy = คัดลอกลิงก์
copied = คัดลอกลิงก์แล้ว
copy-failed = คัดลอกลิงก์ไม่สำเร็จ
system = แชร์ผ่านแอป
tags = แท็ก
related = ข่าวที่เกี่ยวข้อง
forget = ลืมสิ่งที่ฉันอ่าน
new-tab = เปิดในแท็บใหม่

## more
print = พิมพ์
qr = คิวอาร์โค้ด
more = เพิ่มเติม
list = วิธีแชร์อื่น ๆ
search = ค้นหาบริการ
nothing-found = ไม่มีบริการชื่อ “{ $name }”
close = ปิด
instance = บัญชีของคุณอยู่ที่ไหน
example = เช่น { $name }
instance-wrong = “{ $name }” ไม่ใช่ที่อยู่ของเซิร์ฟเวอร์ โปรดพิมพ์ในรูปแบบ mastodon.social
remember = จดจำในอุปกรณ์นี้
continue = ดำเนินการต่อ
scan = สแกนด้วยโทรศัพท์เพื่อเปิดหน้านี้ในโทรศัพท์
too-long = ที่อยู่นี้ยาวเกินกว่าจะทำเป็นคิวอาร์โค้ด
selection = แชร์ข้อความที่เลือก
copy-quote = คัดลอกข้อความพร้อมลิงก์
quote-copied = คัดลอกข้อความและลิงก์แล้ว
quoted = “{ $words }”
articles =
    { $count ->
       *[other] { $count } บทความ
    }

## parts
# See also.
see-also = ดูเพิ่มเติม

# Trending.

# Letter.

# Replies.

# Byline.
minutes =
    { $count ->
       *[other] ใช้เวลาอ่าน { $count } นาที
    }

# Ticker.
