/** Words of the import of order exports, in Malay. */
export const importing = {
  'import.title': 'Import pesanan',
  'import.choose': 'Pilih fail',
  'import.drop': 'atau lepaskan fail eksport pesanan di sini (CSV atau XLSX, beberapa sekali gus)',
  'import.dropNow': 'Lepaskan fail untuk mengimport',
  'import.market.first': 'Pilih pasaran dahulu: ia menentukan cara tarikh dan harga dalam fail dibaca.',
  'import.private': 'Nama, alamat dan nombor telefon pembeli tidak dibaca ke dalam sejarah.',
  'import.how': 'Cara mendapatkan fail',
  'import.how.open': 'Di Seller Center, buka Pesanan › Urus pesanan, dan tab “Semua”.',
  'import.how.filter': 'Tapis “Masa dibuat”: 30 hari lepas atau lebih. Jangan guna penapis lain.',
  'import.how.export': 'Tekan “Eksport”, tunggu fail sedia, dan muat turun. Kemudian pilih di sini.',
  'import.how.link': 'Buka pesanan di Seller Center',

  'import.waiting': 'Menunggu giliran.',
  'import.reading': 'Membaca: {{count}} baris setakat ini',
  'import.keeping': '{{count}} baris dibaca. Menyimpan…',
  'import.left.seconds': 'kira-kira {{count}} saat lagi',
  'import.left.minutes': 'kira-kira {{count}} minit lagi',
  'import.progress': 'Kemajuan {{file}}',
  'import.cancel': 'Batal',
  'import.cancel.named': 'Batalkan import {{file}} dan fail selepasnya',
  'import.cancelled': 'Dibatalkan. Tiada apa daripada fail ini disimpan.',
  'import.ask': 'Dalam fail ini, hari atau bulan ditulis dahulu? Tarikhnya boleh dibaca dua cara:',
  'import.ask.dayFirst': 'Hari dahulu',
  'import.ask.monthFirst': 'Bulan dahulu',
  'import.ask.example': '{{text}} ialah {{day}}',
  'import.done': '{{rows}} baris pesanan dibaca, {{added}} baharu, bagi {{skus}} SKU.',
  'import.done.known': '{{rows}} baris pesanan dibaca, semuanya sudah ada. Tiada yang dikira dua kali.',
  'import.done.updated': '{{count}} baris sedia ada kini berstatus lebih baharu.',
  'import.done.none': 'Tiada baris pesanan dalam fail ini yang boleh digunakan.',
  'import.rejected': '{{count}} baris ditinggalkan',
  'import.rejected.line': 'Baris {{line}}',
  'import.rejected.more': '… dan {{count}} lagi',
  'import.rejected.save': 'Muat turun senarai (CSV)',
  'import.close': 'Kosongkan hasil',
  'import.kept': 'Yang diimport sebelum ini tidak berubah.',

  'problem.empty': '“{{file}}” kosong. Muat turun eksport semula, kemudian pilih fail baharu.',
  'problem.unreadable':
    '“{{file}}” tidak dapat dibaca: ia dipindahkan, diubah atau dibuka di tempat lain. Tutup dalam program lain dan pilih semula.',
  'problem.not-a-table': '“{{file}}” bukan CSV atau XLSX. Pilih fail eksport pesanan asal daripada Seller Center.',
  'problem.not-a-table.old-excel':
    '“{{file}}” ialah fail Excel lama (.xls). Pilih eksport seperti dimuat turun, atau simpan sebagai XLSX.',
  'problem.not-a-table.protected':
    '“{{file}}” dilindungi kata laluan. Simpan salinan tanpa kata laluan dan pilih salinan itu.',
  'problem.not-a-table.pdf': '“{{file}}” ialah PDF. Eksport pesanan sebagai CSV atau XLSX.',
  'problem.not-a-table.web-page':
    '“{{file}}” ialah halaman web: muat turun mungkin berakhir di halaman log masuk. Log masuk ke Seller Center dan muat turun eksport semula.',
  'problem.archive':
    '“{{file}}” ialah arkib dengan {{holds}} di dalamnya. Nyahmampat, kemudian pilih CSV atau XLSX di dalamnya.',
  'problem.encoding':
    'Aksara dalam “{{file}}” tidak dapat dibaca. Pilih eksport seperti dimuat turun, atau simpan sebagai CSV UTF-8.',
  'problem.other-file':
    '“{{file}}” ialah jadual, tetapi bukan eksport pesanan: ia bermula dengan “{{cells}}”. Di Seller Center, eksport daripada senarai pesanan.',
  'problem.other-file.returns':
    '“{{file}}” ialah eksport pemulangan. Di Seller Center, eksport daripada senarai pesanan.',
  'problem.other-file.flash-sale':
    '“{{file}}” ialah templat jualan kilat, bukan pesanan. Di Seller Center, eksport daripada senarai pesanan.',
  'problem.other-file.settlement':
    '“{{file}}” ialah laporan penyelesaian bayaran. Di Seller Center, eksport daripada senarai pesanan.',
  'problem.other-file.products': '“{{file}}” ialah senarai produk. Di Seller Center, eksport daripada senarai pesanan.',
  'problem.missing-column':
    '“{{file}}”, baris {{line}}: lajur “{{column}}” tiada. Eksport pesanan semula dan jangan ubah fail itu.',
  'problem.column-twice':
    '“{{file}}”, baris {{line}}: lajur “{{column}}” ada dua kali. Eksport pesanan semula dan jangan ubah fail itu.',
  'problem.no-lines': '“{{file}}” ada tajuk lajur tetapi tiada pesanan. Eksport tempoh yang ada pesanan.',
  'problem.breaks-off': '“{{file}}” terputus sebelum habis. Muat turun semula, kemudian pilih fail baharu.',
  'problem.breaks-off.at': '“{{file}}” terputus di baris {{line}}. Muat turun semula, kemudian pilih fail baharu.',
  'problem.breaks-off.column':
    '“{{file}}” terputus di baris {{line}}, lajur “{{column}}”. Muat turun semula, kemudian pilih fail baharu.',
  'problem.breaks-off.quote':
    '“{{file}}”, baris {{line}}: teks dalam tanda petik tidak ditutup. Fail terputus atau pernah diedit; muat turun semula.',
  'problem.damaged': '“{{file}}” rosak (di bahagian {{part}}). Muat turun semula, kemudian pilih fail baharu.',
  'problem.unsafe.size':
    '“{{file}}” tidak dibuka: bahagian {{part}} jauh lebih besar daripada mana-mana eksport pesanan. Muat turun eksport semula dari Seller Center.',
  'problem.unsafe.entities':
    '“{{file}}” tidak dibuka: bahagian {{part}} mengandungi sesuatu yang tiada dalam eksport pesanan. Muat turun eksport semula dari Seller Center.',
  'problem.dates-changed':
    '“{{file}}”, baris {{line}}, lajur “{{column}}”: tarikh “{{text}}” diubah oleh program hamparan, hari dan bulan mungkin tertukar. Muat turun eksport semula dan pilih tanpa membukanya dahulu.',
  'problem.all-rejected':
    '“{{file}}”: tiada satu pun daripada {{rejected}} barisnya boleh digunakan. Paling kerap seperti baris {{line}}: {{reason}} Semak sama ada pasaran betul, atau muat turun eksport semula.',
  'problem.market-unknown':
    '“{{file}}” tidak dibaca: Shoplint tidak tahu zon waktu dan mata wang pasaran {{market}}. Pilih pasaran lain di atas, jika ini salah.',
  'problem.not-kept.full':
    '“{{file}}” dibaca, tetapi pelayar tiada ruang. Kosongkan ruang cakera atau padam fail lama di bawah, kemudian pilih semula.',
  'problem.not-kept.blocked':
    '“{{file}}” dibaca, tetapi tab lain membuka Shoplint yang lebih lama. Tutup tab Shoplint yang lain, kemudian pilih fail semula.',
  'problem.not-kept.currency':
    '“{{file}}” dibaca, tetapi mata wangnya lain daripada pesanan yang disimpan di sini: fail ini milik pasaran lain. Pilih pasaran itu di atas, kemudian pilih fail semula.',
  'problem.not-kept.failed':
    '“{{file}}” dibaca, tetapi pelayar tidak dapat menyimpannya. Mulakan semula pelayar, kemudian pilih fail semula.',
  'problem.unexpected':
    '“{{file}}” tidak dapat diimport kerana kesilapan dalam Shoplint ({{message}}). Sila laporkan; fail itu sendiri mungkin tiada masalah.',

  'reason.cells': 'Bilangan selnya kurang daripada tajuk lajur.',
  'reason.order-id-missing': 'ID pesanan tiada.',
  'reason.sku-missing': 'ID SKU tiada.',
  'reason.id-damaged':
    '{{column}}: angka akhir “{{text}}” hilang kerana program hamparan. Import fail seperti dimuat turun.',
  'reason.date-missing': '{{column}}: tarikh tiada.',
  'reason.date-impossible': '{{column}}: tiada tarikh “{{text}}”.',
  'reason.quantity': '{{column}}: “{{text}}” bukan kuantiti.',
  'reason.amount-missing': '{{column}}: amaun tiada.',
  'reason.amount-not-a-number': '{{column}}: “{{text}}” bukan amaun.',
  'reason.amount-ambiguous': '{{column}}: “{{text}}” boleh dibaca sebagai dua amaun berbeza.',
  'reason.amount-too-many-decimals': '{{column}}: “{{text}}” ada lebih banyak perpuluhan daripada mata wangnya.',
  'reason.amount-other-currency': '{{column}}: mata wang “{{text}}” bukan mata wang pasaran ini.',
  'reason.discount-above-price': '{{column}}: diskaun penjual “{{text}}” lebih tinggi daripada harga.',
  'rejected.cells': 'bilangan sel kurang daripada tajuk lajur',
  'rejected.order-id-missing': 'ID pesanan tiada',
  'rejected.sku-missing': 'ID SKU tiada',
  'rejected.id-damaged': 'ID dipotong oleh program hamparan',
  'rejected.date-missing': 'tarikh tiada',
  'rejected.date-impossible': 'tarikh tidak sah',
  'rejected.quantity': 'bukan kuantiti',
  'rejected.amount-missing': 'amaun tiada',
  'rejected.amount-not-a-number': 'bukan amaun',
  'rejected.amount-ambiguous': 'amaun yang boleh dibaca dua cara',
  'rejected.amount-too-many-decimals': 'perpuluhan melebihi mata wangnya',
  'rejected.amount-other-currency': 'mata wang bukan milik pasaran ini',
  'rejected.discount-above-price': 'diskaun melebihi harga',
  'rejected.times': '{{reason}}: {{count}}',
  'rejected.header.line': 'Baris',
  'rejected.header.order': 'ID pesanan',
  'rejected.header.reason': 'Sebab',
  'rejected.header.column': 'Lajur',
  'rejected.header.text': 'Teks',
} as const;
