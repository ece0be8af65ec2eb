/** Words of the label check, in Indonesian. */
export const pickupLabels = {
  'label.help':
    'Setelah penyedia berganti, hanya tiga tanda bersama-sama yang membuktikan penyedia baru yang menjemput: awal nomor resi, PICK UP, dan hub. Nomor hanya ada di halaman ini dan tidak disimpan.',
  'label.number': 'Nomor resi',
  'label.number.help': 'Pindai, atau ketik lalu tekan Enter. Bisa juga tempel banyak sekaligus.',
  'label.add': 'Tambah',
  'label.exported': 'Ambil dari pesanan yang diimpor',
  'label.exported.none':
    'Tidak ada nomor resi di pesanan yang diimpor dari 14 hari terakhir. Impor file ekspor baru di Riwayat pesanan.',
  'label.exported.failed': 'Pesanan yang diimpor tidak bisa dibaca. Impor lagi di Riwayat pesanan.',
  'label.exported.pick': 'Pilih satu kelompok',
  'label.exported.group': '{{count}} label: {{what}}',
  'label.none': 'Belum ada nomor. Pindai label pertama.',
  'label.batch': 'Yang tertulis di label ini',
  'label.method': 'Opsi pengiriman',
  'label.method.pickup': 'PICK UP',
  'label.method.dropOff': 'DROP OFF',
  'label.method.unknown': 'Tidak dilihat',
  'label.hub': 'Hub di label',
  'label.hub.help': 'Tempat tujuan paket, misalnya 东莞洪梅. Kosong: tidak dilihat.',
  'label.warehouse': 'Gudang',
  'label.warehouse.none': 'Tidak disebut',
  'label.on': 'Dicetak pada',
  'label.count': '{{count}} label',
  'label.rejected': '{{count}} teks bukan nomor resi: {{some}}',
  'label.cut': 'Teksnya lebih banyak dari yang bisa diperiksa sekaligus. Tempel sisanya di kelompok kedua.',
  'label.again': '{{number}} sudah ada di daftar.',
  'label.verdict.proven': 'Dijemput penyedia',
  'label.verdict.unproven': 'Belum terbukti',
  'label.verdict.contradicted': 'Tidak cocok',
  'label.signs': '{{seen}} dari 3 tanda',
  'label.sign.prefix': 'Diawali WS',
  'label.sign.method': 'PICK UP',
  'label.sign.hub': 'Hub pickup',
  'label.sign.is.seen': 'ya',
  'label.sign.is.contradicted': 'tidak',
  'label.sign.is.unknown': 'belum tahu',
  'label.advice.bring-to-hub': 'Label ini drop-off: tidak ada yang menjemput. Antar paket ke hub di label.',
  'label.advice.compare-erp':
    'Bandingkan ERP dengan Seller Center: alamat gudang dan status pickup perlu sama di keduanya.',
  'label.advice.new-driver-takes-it':
    'Dicetak untuk penyedia lama. Serahkan paket ke kurir penyedia baru: selama pergantian, keduanya saling menerima paket.',
  'label.advice.old-driver-takes-it':
    'Dicetak untuk penyedia baru. Sampai kurirnya datang, serahkan paket ke kurir penyedia lama: selama pergantian, keduanya saling menerima paket.',
  'label.advice.either-driver-takes-it':
    'Hari pergantian belum pasti. Kurir mana pun yang datang menerima kedua jenis label.',
  'label.advice.hub-is-no-proof':
    'Hub saja belum membuktikan apa-apa: sejak April 2025 penjual juga mengantar paket ke sana.',
  'label.mixed.by-switch':
    'Ada label dari dua penyedia. Kemas semuanya: selama pergantian, kurir mana pun menerima keduanya.',
  'label.mixed.unexplained':
    'Hanya sebagian nomor ini diawali WS, dan tidak ada pergantian penyedia yang diketahui untuk gudang dan hari ini. Pilih gudang dan harinya di atas; kalau keduanya benar, tanyakan ke penyedia sebelum kurir datang.',
  'label.copy': 'Salin hasil',
  'label.keep': 'Simpan hasil',
  'label.kept': 'Tersimpan, tanpa nomor.',
  'label.clear': 'Mulai ulang',
  'label.remove': 'Hapus {{number}}',
  'label.more': 'dan {{count}} lagi; “Salin hasil” berisi semuanya',
  'label.scans': 'Cek sebelumnya',
  'label.scan':
    '{{at}}: {{total}} label, {{proven}} terbukti, {{unproven}} belum terbukti, {{contradicted}} tidak cocok',
} as const;
