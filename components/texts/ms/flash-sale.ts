/** Flash-sale rules in Malay. “Mesti / tidak boleh” only where the platform refuses; “mungkin ditolak” for a warning. */
export const flashSale = {
  'flash-sale/name': 'Nama promosi diisi',
  'flash-sale/name.missing': 'Jualan kilat mesti ada nama. Taip namanya.',
  'flash-sale/name-length': 'Panjang nama promosi',
  'flash-sale/name-length.tooLong':
    'Nama promosi ada {{length}} aksara. Lebih daripada {{max}} mungkin ditolak, walaupun pembilang di halaman masih membenarkannya. Pendekkan.',
  'flash-sale/name-unique': 'Nama belum pernah digunakan',
  'flash-sale/name-unique.taken':
    'Kedai ini sudah ada promosi bernama “{{name}}”. Nama tidak boleh sama: tambah tarikh atau nombor.',
  'flash-sale/starts-later': 'Masa mula belum berlalu',
  'flash-sale/starts-later.notLater': 'Masa mula mesti lebih lewat daripada sekarang. Pilih masa mula lain.',
  'flash-sale/ends-after-start': 'Tamat selepas mula',
  'flash-sale/ends-after-start.notAfter': 'Masa tamat mesti selepas masa mula. Pilih masa tamat yang lebih lewat.',
  'flash-sale/max-duration': 'Tempoh paling lama',
  'flash-sale/max-duration.tooLong':
    'Jualan kilat ini berlangsung {{hours}}. Tidak boleh melebihi {{max}} jam: pilih masa tamat yang lebih awal.',
  'flash-sale/min-duration': 'Tempoh paling singkat',
  'flash-sale/min-duration.tooShort':
    'Jualan kilat ini hanya {{minutes}} minit. Kurang daripada {{min}} minit mungkin ditolak: pilih masa tamat yang lebih lewat.',
  'flash-sale/local-time': 'Waktu kedai',
  'flash-sale/local-time.differs':
    'Halaman ini ikut waktu kedai. Jualan kilat bermula {{shop}}; ikut waktu anda, {{seller}}.',
  'flash-sale/local-time.zoneContradicts':
    'Halaman menunjukkan {{page}}, tetapi waktu pasaran ini ketika itu ialah {{market}}. Semak kedai yang dibuka dan masa yang dimaksudkan.',
  'flash-sale/warm-up': 'Pemanasan',
  'flash-sale/warm-up.seenFrom':
    'Pemanasan dihidupkan: pembeli nampak harga jualan kilat mulai {{from}}. Pastikan harga betul sebelum itu.',
  'flash-sale/warm-up.seenEarlier':
    'Pemanasan dihidupkan: pembeli nampak harga jualan kilat sebelum jualan bermula. Halaman tidak menyatakan berapa lama sebelumnya.',
  'flash-sale/eligibility': 'Kelayakan kedai',
  'flash-sale/eligibility.rating':
    'Penilaian kedai ialah {{rating}}. Untuk cipta atau edit jualan kilat, penilaian mesti sekurang-kurangnya {{bar}}. Jika sudah berubah, betulkan di ruang kerja.',
  'flash-sale/eligibility.points':
    'Kedai ada {{points}} mata pelanggaran. Untuk cipta atau edit jualan kilat, mata mesti kurang daripada {{bar}}. Jika sudah berubah, betulkan di ruang kerja.',
  'flash-sale/eligibility.casePoints':
    'Kes yang disimpan di ruang kerja berjumlah {{points}} mata pelanggaran. Untuk cipta atau edit jualan kilat, mata kedai mesti kurang daripada {{bar}}. Jika Seller Center menunjukkan angka lain, masukkan di ruang kerja.',
  'flash-sale/eligibility.pageRating':
    'Pada {{seen}}, halaman kesihatan akaun menunjukkan penilaian kedai {{rating}}. Untuk cipta atau edit jualan kilat, penilaian mesti sekurang-kurangnya {{bar}}. Jika sudah berubah, buka semula halaman itu.',
  'flash-sale/eligibility.pagePoints':
    'Pada {{seen}}, halaman kesihatan akaun menunjukkan {{points}} mata pelanggaran. Untuk cipta atau edit jualan kilat, mata mesti kurang daripada {{bar}}. Jika sudah berubah, buka semula halaman itu.',
  'flash-sale/eligibility.balance':
    'Baki ialah {{balance}} dolar AS. Untuk cipta atau edit jualan kilat, baki mesti melebihi {{bar}} dolar AS. Jika sudah berubah, betulkan di ruang kerja.',
  'flash-sale/no-products': 'Produk dalam jualan kilat',
  'flash-sale/no-products.empty':
    'Tiada produk dalam jualan kilat ini; salinan jualan boleh jadi kosong. Mesti ada sekurang-kurangnya satu: pilih produk.',
  'flash-sale/batch-not-applied': 'Nilai kelompok digunakan',
  'flash-sale/batch-not-applied.waiting':
    '{{count}} baris yang ditanda belum ada nilai daripada bar kelompok. Tekan butang kemas kini di bar itu, atau kosongkan bar.',
  'flash-sale/rows-unseen': 'Semua produk dibaca',
  'flash-sale/rows-unseen.unseen':
    'Shoplint sudah membaca {{seen}} daripada {{total}} produk. Tatal jadual atau buka halaman seterusnya supaya yang lain turut disemak.',
  'flash-sale/price-missing': 'Harga jualan kilat diisi',
  'flash-sale/price-missing.missing': 'Baris ini mesti ada harga jualan kilat. Isi harganya, atau matikan baris ini.',
  'flash-sale/price-format': 'Harga ialah nombor',
  'flash-sale/price-format.tooManyDecimals':
    '“{{text}}” ada terlalu banyak tempat perpuluhan untuk mata wang ini (paling banyak {{decimals}}). Bundarkan.',
  'flash-sale/price-format.notANumber': '“{{text}}” bukan harga. Guna angka sahaja.',
  'flash-sale/price-format.ambiguous': '“{{text}}” boleh dibaca sebagai dua harga berbeza. Tulis tanpa pemisah ribu.',
  'flash-sale/price-format.tooBig': '“{{text}}” terlalu besar untuk harga. Semak bilangan sifar.',
  'flash-sale/price-bounds': 'Harga dalam had pasaran',
  'flash-sale/price-bounds.belowMin':
    '{{price}} mungkin ditolak: harga terendah yang diketahui di pasaran ini ialah {{min}}. Naikkan.',
  'flash-sale/price-bounds.aboveMax':
    '{{price}} mungkin ditolak: harga tertinggi yang diketahui di pasaran ini ialah {{max}}. Turunkan.',
  'flash-sale/price-bounds.costsMoney':
    'Pada harga {{price}}, yuran boleh melebihi harga dan baki jadi negatif. Harga {{least}} ke atas mengelakkannya.',
  'flash-sale/below-original': 'Di bawah harga asal',
  'flash-sale/below-original.notBelow':
    'Harga jualan kilat {{price}}, harga asal {{original}}. Harga jualan kilat mesti lebih rendah.',
  'flash-sale/lowest-price': 'Harga terendah 30 hari',
  'flash-sale/lowest-price.tooHigh':
    'Harga terendah yang dibayar dalam 30 hari ialah {{ceiling}}: pesanan {{order}} pada {{ordered}}, tidak dikira lagi mulai {{leaves}}. Harga jualan kilat {{price}} terlalu tinggi: turunkan. Jualan kilat, penghantaran, cukai dan diskaun TikTok sendiri tidak dikira.',
  'flash-sale/lowest-price.tooHighStrict':
    'Jika pesanan yang meragukan turut dikira (dibatalkan, belum dibayar, mungkin daripada jualan kilat), harga terendah 30 hari ialah {{ceiling}}: pesanan {{order}} pada {{ordered}}, tidak dikira lagi mulai {{leaves}}. Harga jualan kilat {{price}} mungkin ditolak.',
  'flash-sale/lowest-price.uncovered':
    'Pesanan dari {{from}} hingga {{to}} tiada, jadi harga terendah 30 hari belum pasti. Eksport di Seller Center dan import fail itu di ruang kerja.',
  'flash-sale/discount-depth': 'Saiz diskaun',
  'flash-sale/discount-depth.tooSmall':
    'Diskaunnya {{percent}}%. Di pasaran ini mesti sekurang-kurangnya {{min}}%: turunkan harga.',
  'flash-sale/discount-depth.tooDeep':
    'Diskaunnya {{percent}}%. Di pasaran ini tidak boleh melebihi {{max}}%: naikkan harga.',
  'flash-sale/price-typo': 'Mungkin tersalah taip',
  'flash-sale/price-typo.tenTimesLow':
    'Nasihat Shoplint: {{price}} dengan harga asal {{original}} nampak seperti tersalah taip. Semak titik perpuluhan dan bilangan sifar.',
  'flash-sale/below-cost': 'Di bawah kos sendiri',
  'flash-sale/below-cost.below':
    'Nasihat Shoplint: {{price}} tidak menampung kos dan yuran yang anda masukkan untuk produk ini. Setiap jualan pada harga ini rugi.',
  'flash-sale/below-cost.noRate':
    'Kos dimasukkan dalam mata wang lain, dan kadar tukarannya tiada atau melebihi tujuh hari. Masukkan kadar hari ini di ruang kerja.',
  'flash-sale/purchase-limit': 'Had pembelian pelanggan',
  'flash-sale/purchase-limit.outOfRange':
    'Had pembelian pelanggan ialah {{limit}}. Mesti {{min}} hingga {{max}}, atau kosong jika tiada had. Nanti tidak boleh diturunkan.',
  'flash-sale/purchase-limit.notWhole':
    'Had pembelian pelanggan ialah {{limit}}. Mesti nombor bulat, atau kosong jika tiada had. Nanti tidak boleh diturunkan.',
  'flash-sale/stock-limit': 'Had pembelian keseluruhan',
  'flash-sale/stock-limit.outOfRange':
    'Had pembelian keseluruhan ialah {{stock}}. Mesti {{min}} hingga {{max}}, atau kosong jika tiada had.',
  'flash-sale/stock-limit.notWhole':
    'Had pembelian keseluruhan ialah {{stock}}. Mesti nombor bulat, atau kosong jika tiada had.',
  'flash-sale/stock-limit.aboveOnHand':
    'Had pembelian keseluruhan ialah {{stock}}, tetapi stok hanya {{onHand}}. Tidak boleh melebihi stok.',
  'flash-sale/variation-price': 'Satu harga untuk semua variasi',
  'flash-sale/variation-price.notBelowOriginal':
    'Harga untuk semua variasi ialah {{price}}; harga asal variasi termurah {{original}}. Harga jualan kilat mesti lebih rendah daripada itu.',
  'flash-sale/variation-price.aboveCeiling':
    'Harga terendah yang dibayar dalam 30 hari untuk salah satu variasi ialah {{ceiling}}: pesanan {{order}} pada {{ordered}}, tidak dikira lagi mulai {{leaves}}. Harga {{price}} untuk semua terlalu tinggi: turunkan, atau tetapkan harga ikut variasi. Jualan kilat, penghantaran, cukai dan diskaun TikTok sendiri tidak dikira.',
  'flash-sale/variation-price.aboveCeilingStrict':
    'Jika pesanan yang meragukan turut dikira (dibatalkan, belum dibayar, mungkin daripada jualan kilat), harga terendah sesuatu variasi dalam 30 hari ialah {{ceiling}}: pesanan {{order}} pada {{ordered}}, tidak dikira lagi mulai {{leaves}}. Harga {{price}} untuk semua mungkin ditolak.',
  'flash-sale/variation-price.uncovered':
    'Pesanan dari {{from}} hingga {{to}} tiada, jadi harga terendah variasi dalam 30 hari belum pasti. Eksport di Seller Center dan import fail itu di ruang kerja.',
  'flash-sale/one-sale-per-product': 'Satu jualan kilat setiap produk',
  'flash-sale/one-sale-per-product.twice':
    'Produk ini ada {{count}} kali dalam jualan kilat ini. Mesti sekali sahaja: buang yang lain.',
  'flash-sale/one-sale-per-product.overlaps':
    'Produk ini sudah ada dalam jualan kilat “{{name}}”, {{start}} hingga {{end}}. Masanya tidak boleh bertindih: buang di sini, atau pilih masa lain.',
  'flash-sale/hides-discount': 'Menutup diskaun',
  'flash-sale/hides-discount.hidden':
    'Diskaun produk “{{name}}” berjalan pada masa yang sama. Sepanjang masa itu pembeli hanya nampak harga jualan kilat; kempen platform menutup kedua-duanya.',
} as const;
