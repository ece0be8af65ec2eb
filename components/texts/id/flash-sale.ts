/** Flash-sale rules in Indonesian. “Harus / tidak boleh” only where the platform refuses; “mungkin ditolak” for a warning. */
export const flashSale = {
  'flash-sale/name': 'Nama promo terisi',
  'flash-sale/name.missing': 'Flash Sale harus punya nama. Isi namanya.',
  'flash-sale/name-length': 'Panjang nama promo',
  'flash-sale/name-length.tooLong':
    'Nama promo berisi {{length}} karakter. Lebih dari {{max}} mungkin ditolak, walau penghitung di halaman masih mengizinkan. Persingkat.',
  'flash-sale/name-unique': 'Nama promo belum dipakai',
  'flash-sale/name-unique.taken':
    'Toko ini sudah punya promo bernama “{{name}}”. Nama tidak boleh sama: tambahkan tanggal atau nomor.',
  'flash-sale/starts-later': 'Waktu mulai belum lewat',
  'flash-sale/starts-later.notLater': 'Waktu mulai harus lebih lambat dari sekarang. Pilih waktu mulai lain.',
  'flash-sale/ends-after-start': 'Berakhir setelah mulai',
  'flash-sale/ends-after-start.notAfter':
    'Waktu berakhir harus setelah waktu mulai. Pilih waktu berakhir yang lebih lambat.',
  'flash-sale/max-duration': 'Durasi terlama',
  'flash-sale/max-duration.tooLong':
    'Flash Sale ini berjalan {{hours}}. Tidak boleh lebih dari {{max}} jam: pilih waktu berakhir yang lebih awal.',
  'flash-sale/min-duration': 'Durasi tersingkat',
  'flash-sale/min-duration.tooShort':
    'Flash Sale ini hanya {{minutes}} menit. Kurang dari {{min}} menit mungkin ditolak: pilih waktu berakhir yang lebih lambat.',
  'flash-sale/local-time': 'Jam toko',
  'flash-sale/local-time.differs': 'Halaman ini memakai jam toko. Flash Sale mulai {{shop}}; di jam Anda {{seller}}.',
  'flash-sale/local-time.zoneContradicts':
    'Halaman menampilkan {{page}}, padahal jam di pasar ini saat itu {{market}}. Pastikan toko yang dibuka dan waktu yang dimaksud sudah benar.',
  'flash-sale/warm-up': 'Pemanasan',
  'flash-sale/warm-up.seenFrom':
    'Pemanasan aktif: pembeli melihat harga Flash Sale sejak {{from}}. Pastikan harga sudah benar sebelum itu.',
  'flash-sale/warm-up.seenEarlier':
    'Pemanasan aktif: pembeli melihat harga Flash Sale sebelum promo mulai. Halaman tidak menyebut berapa lama sebelumnya.',
  'flash-sale/eligibility': 'Syarat toko',
  'flash-sale/eligibility.rating':
    'Rating toko {{rating}}. Untuk membuat atau mengedit Flash Sale, rating harus minimal {{bar}}. Kalau sudah berubah, perbaiki di ruang kerja.',
  'flash-sale/eligibility.points':
    'Toko punya {{points}} poin pelanggaran. Untuk membuat atau mengedit Flash Sale, poin harus di bawah {{bar}}. Kalau sudah berubah, perbaiki di ruang kerja.',
  'flash-sale/eligibility.casePoints':
    'Kasus yang dicatat di ruang kerja berjumlah {{points}} poin pelanggaran. Untuk membuat atau mengedit Flash Sale, poin toko harus di bawah {{bar}}. Kalau angka di Seller Center berbeda, isi di ruang kerja.',
  'flash-sale/eligibility.pageRating':
    'Pada {{seen}} halaman kesehatan akun menampilkan rating toko {{rating}}. Untuk membuat atau mengedit Flash Sale, rating harus minimal {{bar}}. Kalau sudah berubah, buka lagi halaman itu.',
  'flash-sale/eligibility.pagePoints':
    'Pada {{seen}} halaman kesehatan akun menampilkan {{points}} poin pelanggaran. Untuk membuat atau mengedit Flash Sale, poin harus di bawah {{bar}}. Kalau sudah berubah, buka lagi halaman itu.',
  'flash-sale/eligibility.balance':
    'Saldo {{balance}} dolar AS. Untuk membuat atau mengedit Flash Sale, saldo harus di atas {{bar}} dolar AS. Kalau sudah berubah, perbaiki di ruang kerja.',
  'flash-sale/no-products': 'Produk dalam Flash Sale',
  'flash-sale/no-products.empty':
    'Belum ada produk di Flash Sale ini; hasil duplikat bisa saja kosong. Harus ada minimal satu: pilih produk.',
  'flash-sale/batch-not-applied': 'Isian massal diterapkan',
  'flash-sale/batch-not-applied.waiting':
    '{{count}} baris yang dicentang belum memakai nilai di bilah massal. Tekan tombol perbarui di bilah itu, atau kosongkan bilahnya.',
  'flash-sale/rows-unseen': 'Semua produk terbaca',
  'flash-sale/rows-unseen.unseen':
    'Shoplint sudah membaca {{seen}} dari {{total}} produk. Gulir tabel atau buka halaman berikutnya supaya sisanya ikut diperiksa.',
  'flash-sale/price-missing': 'Harga Flash Sale terisi',
  'flash-sale/price-missing.missing':
    'Baris ini harus punya harga Flash Sale. Isi harganya, atau nonaktifkan baris ini.',
  'flash-sale/price-format': 'Harga berupa angka',
  'flash-sale/price-format.tooManyDecimals':
    '“{{text}}” punya terlalu banyak angka desimal untuk mata uang ini (paling banyak {{decimals}}). Bulatkan.',
  'flash-sale/price-format.notANumber': '“{{text}}” bukan harga. Isi dengan angka saja.',
  'flash-sale/price-format.ambiguous': '“{{text}}” bisa dibaca sebagai dua harga berbeda. Tulis tanpa pemisah ribuan.',
  'flash-sale/price-format.tooBig': '“{{text}}” terlalu besar untuk harga. Periksa jumlah nolnya.',
  'flash-sale/price-bounds': 'Harga dalam batas pasar',
  'flash-sale/price-bounds.belowMin':
    '{{price}} mungkin ditolak: harga terendah yang diketahui di pasar ini adalah {{min}}. Naikkan harganya.',
  'flash-sale/price-bounds.aboveMax':
    '{{price}} mungkin ditolak: harga tertinggi yang diketahui di pasar ini adalah {{max}}. Turunkan harganya.',
  'flash-sale/price-bounds.costsMoney':
    'Dengan harga {{price}}, biaya bisa melebihi harga dan membuat saldo minus. Mulai {{least}} ke atas, itu tidak terjadi.',
  'flash-sale/below-original': 'Di bawah harga asli',
  'flash-sale/below-original.notBelow':
    'Harga Flash Sale {{price}}, harga asli {{original}}. Harga Flash Sale harus lebih rendah.',
  'flash-sale/lowest-price': 'Harga terendah 30 hari',
  'flash-sale/lowest-price.tooHigh':
    'Harga terendah yang dibayar dalam 30 hari adalah {{ceiling}}: pesanan {{order}} tanggal {{ordered}}, tidak dihitung lagi mulai {{leaves}}. Harga Flash Sale {{price}} terlalu tinggi: turunkan. Flash Sale, ongkir, pajak, dan diskon dari TikTok tidak dihitung.',
  'flash-sale/lowest-price.tooHighStrict':
    'Kalau pesanan yang meragukan ikut dihitung (dibatalkan, belum dibayar, mungkin dari Flash Sale), harga terendah 30 hari adalah {{ceiling}}: pesanan {{order}} tanggal {{ordered}}, tidak dihitung lagi mulai {{leaves}}. Harga Flash Sale {{price}} mungkin ditolak.',
  'flash-sale/lowest-price.uncovered':
    'Pesanan {{from}} sampai {{to}} belum ada, jadi harga terendah 30 hari belum pasti. Ekspor di Seller Center, lalu impor filenya di ruang kerja.',
  'flash-sale/discount-depth': 'Besar diskon',
  'flash-sale/discount-depth.tooSmall':
    'Diskonnya {{percent}}%. Di pasar ini harus minimal {{min}}%: turunkan harganya.',
  'flash-sale/discount-depth.tooDeep':
    'Diskonnya {{percent}}%. Di pasar ini tidak boleh lebih dari {{max}}%: naikkan harganya.',
  'flash-sale/price-typo': 'Kemungkinan salah ketik',
  'flash-sale/price-typo.tenTimesLow':
    'Saran Shoplint: {{price}} dengan harga asli {{original}} sepertinya salah ketik. Periksa tanda desimal dan jumlah nolnya.',
  'flash-sale/below-cost': 'Di bawah modal',
  'flash-sale/below-cost.below':
    'Saran Shoplint: {{price}} tidak menutup modal dan biaya yang Anda isi untuk produk ini. Setiap penjualan di harga ini rugi.',
  'flash-sale/below-cost.noRate':
    'Modal diisi dalam mata uang lain, dan kursnya belum ada atau sudah lebih dari tujuh hari. Isi kurs hari ini di ruang kerja.',
  'flash-sale/purchase-limit': 'Batas pembelian per pembeli',
  'flash-sale/purchase-limit.outOfRange':
    'Batas pembelian per pembeli: {{limit}}. Harus {{min}} sampai {{max}}, atau kosong kalau tanpa batas. Nanti tidak bisa diturunkan.',
  'flash-sale/purchase-limit.notWhole':
    'Batas pembelian per pembeli: {{limit}}. Harus bilangan bulat, atau kosong kalau tanpa batas. Nanti tidak bisa diturunkan.',
  'flash-sale/stock-limit': 'Batas pembelian total',
  'flash-sale/stock-limit.outOfRange':
    'Batas pembelian total: {{stock}}. Harus {{min}} sampai {{max}}, atau kosong kalau tanpa batas.',
  'flash-sale/stock-limit.notWhole':
    'Batas pembelian total: {{stock}}. Harus bilangan bulat, atau kosong kalau tanpa batas.',
  'flash-sale/stock-limit.aboveOnHand':
    'Batas pembelian total {{stock}}, padahal stok hanya {{onHand}}. Tidak boleh melebihi stok.',
  'flash-sale/variation-price': 'Satu harga untuk semua variasi',
  'flash-sale/variation-price.notBelowOriginal':
    'Harga untuk semua variasi {{price}}; harga asli variasi termurah {{original}}. Harga Flash Sale harus lebih rendah dari itu.',
  'flash-sale/variation-price.aboveCeiling':
    'Harga terendah yang dibayar dalam 30 hari untuk salah satu variasi adalah {{ceiling}}: pesanan {{order}} tanggal {{ordered}}, tidak dihitung lagi mulai {{leaves}}. Harga {{price}} untuk semua terlalu tinggi: turunkan, atau atur harga per variasi. Flash Sale, ongkir, pajak, dan diskon dari TikTok tidak dihitung.',
  'flash-sale/variation-price.aboveCeilingStrict':
    'Kalau pesanan yang meragukan ikut dihitung (dibatalkan, belum dibayar, mungkin dari Flash Sale), harga terendah salah satu variasi dalam 30 hari adalah {{ceiling}}: pesanan {{order}} tanggal {{ordered}}, tidak dihitung lagi mulai {{leaves}}. Harga {{price}} untuk semua mungkin ditolak.',
  'flash-sale/variation-price.uncovered':
    'Pesanan {{from}} sampai {{to}} belum ada, jadi harga terendah variasi dalam 30 hari belum pasti. Ekspor di Seller Center, lalu impor filenya di ruang kerja.',
  'flash-sale/one-sale-per-product': 'Satu Flash Sale per produk',
  'flash-sale/one-sale-per-product.twice':
    'Produk ini ada {{count}} kali di Flash Sale ini. Hanya boleh satu kali: hapus yang lain.',
  'flash-sale/one-sale-per-product.overlaps':
    'Produk ini sudah ada di Flash Sale “{{name}}”, {{start}} sampai {{end}}. Waktunya tidak boleh bertumpuk: hapus dari sini, atau pilih waktu lain.',
  'flash-sale/hides-discount': 'Menutupi diskon',
  'flash-sale/hides-discount.hidden':
    'Diskon produk “{{name}}” berjalan pada waktu yang sama. Selama itu pembeli hanya melihat harga Flash Sale; kampanye platform menutupi keduanya.',
} as const;
