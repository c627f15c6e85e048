# What readers see and hear. One message a line; { $name } is filled in by the widget.
share = Paylaş
on-service = { $service } üzerinde paylaş
copy = Bağlantıyı kopyala
copied = Bağlantı kopyalandı
copy-failed = Bağlantı kopyalanamadı
system = Uygulamayla paylaş
tags = Etiketler
related = İlgili haberler
forget = Okuduklarımı unut
new-tab = yeni sekmede açılır

## more
print = Yazdır
qr = Karekod
more = Daha fazla
list = Diğer paylaşım yolları
search = Hizmet ara
nothing-found = “{ $name }” adlı bir hizmet yok
close = Kapat
instance = Hesabınız nerede?
example = Örneğin { $name }
instance-wrong = “{ $name }” bir sunucu adresi değil. Şöyle yazın: mastodon.social
remember = Bu cihazda hatırla
continue = Devam et
scan = Sayfayı telefonda açmak için karekodu telefonla okutun
too-long = Bu adres karekod için çok uzun
selection = Seçili metni paylaş
copy-quote = Metni bağlantısıyla kopyala
quote-copied = Metin ve bağlantı kopyalandı
quoted = “{ $words }”
articles =
    { $count ->
        [one] { $count } haber
       *[other] { $count } haber
    }

## parts
# See also.
see-also = Ayrıca bakınız

# Trending.
trending = En çok okunanlar
new = Yeni

# Letter.

# Replies.
replies = Yorumlar
replies-count =
    { $count ->
        [one] { $count } yorum
       *[other] { $count } yorum
    }
replies-loading = Yorumlar yükleniyor…
replies-none = Henüz yorum yok
replies-unreachable = Yorumlara şu anda ulaşılamıyor
replies-closed = Yorumlar kapalı
replies-retry = Yeniden dene
replies-anonymous = Anonim
replies-pending = Onay bekliyor
replies-removed = Bu yorum kaldırıldı
replies-answer = Yanıtla
replies-to = Yanıtlanan: { $name }
replies-write = Yorum yazın
replies-cancel = Vazgeç
replies-name = Ad
replies-address = E-posta adresi
replies-website = Web sitesi
replies-text = Yorumunuz
replies-required = zorunlu
replies-private = Adresiniz yayımlanmaz
replies-missing = Lütfen bu alanı doldurun
replies-like = Şöyle yazın: { $example }
replies-short = Lütfen biraz daha yazın
replies-long = En fazla { $count } karakter
replies-send = Gönder
replies-sending = Gönderiliyor…
replies-sent = Yorumunuz yayımlandı
replies-waiting = Yorumunuz gönderildi ve onay bekliyor
replies-failed = Yorumunuz gönderilemedi: { $reason }.
replies-silent = sunucu yanıt vermiyor
replies-often = kısa sürede çok fazla gönderildi, lütfen biraz bekleyin
replies-kept = Metniniz bu cihazda saklanıyor.

# Byline.
minutes =
    { $count ->
        [one] { $count } dakikalık okuma
       *[other] { $count } dakikalık okuma
    }

# Ticker.
