# What readers see and hear. One message a line; { $name } is filled in by the widget.
# Also for: in
share = Bagikan
on-service = Bagikan ke { $service }
copy = Salin tautan
copied = Tautan disalin
copy-failed = Tautan tidak dapat disalin
system = Bagikan lewat aplikasi
tags = Tag
related = Baca juga
forget = Lupakan yang sudah saya baca
new-tab = terbuka di tab baru

## more
print = Cetak
qr = Kode QR
more = Lainnya
list = Cara lain untuk berbagi
search = Cari layanan
nothing-found = Tidak ada layanan bernama “{ $name }”
close = Tutup
instance = Di mana akun Anda?
example = Misalnya { $name }
instance-wrong = “{ $name }” bukan alamat server. Tuliskan seperti mastodon.social
remember = Ingat di perangkat ini
continue = Lanjutkan
scan = Pindai dengan ponsel untuk membuka halaman ini di sana
too-long = Alamat ini terlalu panjang untuk kode QR
selection = Bagikan teks yang dipilih
copy-quote = Salin teks beserta tautannya
quote-copied = Teks dan tautan disalin
quoted = “{ $words }”
articles =
    { $count ->
       *[other] { $count } artikel
    }

## parts
# See also.
see-also = Lihat juga

# Trending.

# Letter.

# Replies.

# Byline.
minutes =
    { $count ->
       *[other] Waktu baca { $count } menit
    }

# Ticker.
