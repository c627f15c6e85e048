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

# Trending.

# Letter.
letter = รับจดหมายข่าวของเรา
letter-address = ที่อยู่อีเมลของคุณ
letter-subscribe = สมัครรับ
letter-consent = เราใช้ที่อยู่ของคุณเพื่อส่งจดหมายข่าวเท่านั้น จดหมายทุกฉบับมีลิงก์สำหรับยกเลิก
letter-privacy = ความเป็นส่วนตัว
letter-elsewhere = เปิด { $host } ในแท็บใหม่ ซึ่งคุณจะสมัครให้เสร็จที่นั่น
letter-instead = ลองที่ { $host }
letter-opened = { $host } เปิดในแท็บใหม่แล้ว และจะบอกที่นั่นว่าสำเร็จหรือไม่
letter-sending = กำลังส่ง…
letter-wrong = “{ $address }” ใช้เป็นที่อยู่อีเมลไม่ได้ โปรดเขียนแบบ anna@example.org
letter-failed = ไม่สำเร็จ ที่อยู่ของคุณยังอยู่ตรงนี้ โปรดลองอีกครั้ง
letter-late = ยังไม่มีคำตอบ โปรดดูว่ามีอีเมลเข้ามาหรือไม่ หรือลองอีกครั้ง
letter-inbox = โปรดตรวจกล่องจดหมาย
letter-thanks = ขอบคุณ
letter-pending = เราส่งอีเมลที่มีลิงก์ไปยัง { $address } แล้ว คุณจะได้รับจดหมายข่าวเมื่อเปิดลิงก์นั้นเท่านั้น
letter-subscribed = { $address } สมัครรับแล้ว
letter-already = { $address } สมัครรับอยู่ก่อนแล้ว
letter-taken = เราจดที่อยู่ { $address } ไว้แล้ว หากมีอีเมลพร้อมลิงก์เข้ามา โปรดเปิดลิงก์เพื่อรับจดหมายข่าว
letter-other = ใช้ที่อยู่อื่น

# Replies.

# Byline.

# Ticker.
ticker = ราคาตลาด
ticker-load = แสดงราคาจาก TradingView
ticker-why = ก่อนหน้านั้นจะไม่โหลดอะไร จากนั้น TradingView จะรู้ที่อยู่เครือข่ายของคุณและรู้ว่าคุณดูราคาใดบ้างที่นี่
ticker-remember = แสดงเสมอบนอุปกรณ์นี้
ticker-remove = นำ TradingView ออก
ticker-up = ขึ้น
ticker-down = ลง
ticker-same = ไม่เปลี่ยนแปลง
ticker-updated = ข้อมูล ณ { $time }
ticker-stale = ราคาเหล่านี้เก่ากว่าหนึ่งวัน
