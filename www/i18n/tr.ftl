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
letter = Bültenimizi alın
letter-address = E-posta adresiniz
letter-subscribe = Abone ol
letter-consent = Adresinizi yalnızca bülten için kullanırız. Her sayıda abonelikten çıkma bağlantısı vardır.
letter-privacy = Gizlilik
letter-elsewhere = { $host } sayfasını yeni sekmede açar; kaydı orada tamamlarsınız
letter-instead = { $host } üzerinde dene
letter-opened = { $host } yeni sekmede açıldı; olup olmadığını orada görürsünüz
letter-sending = Gönderiliyor…
letter-wrong = “{ $address }” e-posta adresi olarak kabul edilmiyor. anna@example.org gibi yazın
letter-failed = Olmadı. Adresiniz hâlâ burada: yeniden deneyin
letter-late = Henüz yanıt yok. Bir e-posta gelmiş mi bakın ya da yeniden deneyin
letter-inbox = Gelen kutunuza bakın
letter-thanks = Teşekkürler
letter-pending = { $address } adresine bağlantı içeren bir e-posta gönderdik. Bülteni ancak bağlantıyı açınca alırsınız.
letter-subscribed = { $address } abone oldu.
letter-already = { $address } zaten abone.
letter-taken = { $address } adresini not ettik. Bağlantı içeren bir e-posta gelirse bülteni almak için bağlantıyı açın.
letter-other = Başka bir adres kullan

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
ticker = Piyasa fiyatları
ticker-load = TradingView fiyatlarını göster
ticker-why = O zamana kadar hiçbir şey yüklenmez. Sonra TradingView ağ adresinizi ve bu fiyatlardan hangilerine baktığınızı öğrenir.
ticker-remember = Bu cihazda her zaman göster
ticker-remove = TradingView’u kaldır
ticker-up = yükseldi
ticker-down = düştü
ticker-same = değişmedi
ticker-updated = { $time } itibarıyla
ticker-stale = Bu fiyatlar bir günden eski
