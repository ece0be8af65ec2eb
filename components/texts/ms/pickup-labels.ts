/** Words of the label check, in Malay. */
export const pickupLabels = {
  'label.help':
    'Selepas penyedia bertukar, hanya tiga tanda bersama-sama membuktikan penyedia baharu yang mengutip: permulaan nombor waybill, PICK UP, dan hab. Nombor kekal di halaman ini dan tidak disimpan.',
  'label.number': 'Nombor waybill',
  'label.number.help': 'Imbas, atau taip dan tekan Enter. Boleh tampal banyak sekali gus.',
  'label.add': 'Tambah',
  'label.exported': 'Ambil daripada pesanan yang diimport',
  'label.exported.none':
    'Antara pesanan 14 hari lepas yang diimport, tiada yang ada nombor penjejakan. Import fail eksport baharu di Sejarah pesanan.',
  'label.exported.failed': 'Pesanan yang diimport tidak dapat dibaca. Import semula di Sejarah pesanan.',
  'label.exported.pick': 'Ambil satu kelompok',
  'label.exported.group': '{{count}} label: {{what}}',
  'label.none': 'Belum ada nombor. Imbas label pertama.',
  'label.batch': 'Yang tertulis pada label ini',
  'label.method': 'Pilihan penghantaran',
  'label.method.pickup': 'PICK UP',
  'label.method.dropOff': 'DROP OFF',
  'label.method.unknown': 'Tidak dilihat',
  'label.hub': 'Hab pada label',
  'label.hub.help': 'Tempat bungkusan dihantar, seperti 东莞洪梅. Kosong: tidak dilihat.',
  'label.warehouse': 'Gudang',
  'label.warehouse.none': 'Tidak dinyatakan',
  'label.on': 'Dicetak pada',
  'label.count': '{{count}} label',
  'label.rejected': '{{count}} teks bukan nombor waybill: {{some}}',
  'label.cut': 'Teks melebihi yang boleh disemak sekali gus. Tampal bakinya dalam kelompok kedua.',
  'label.again': '{{number}} sudah ada dalam senarai.',
  'label.verdict.proven': 'Penyedia mengutip',
  'label.verdict.unproven': 'Belum terbukti',
  'label.verdict.contradicted': 'Tidak sepadan',
  'label.signs': '{{seen}} daripada 3 tanda',
  'label.sign.prefix': 'Bermula dengan WS',
  'label.sign.method': 'PICK UP',
  'label.sign.hub': 'Hab kutipan',
  'label.sign.is.seen': 'ya',
  'label.sign.is.contradicted': 'tidak',
  'label.sign.is.unknown': 'tidak pasti',
  'label.advice.bring-to-hub':
    'Label ini untuk hantar sendiri: tiada siapa mengutipnya. Hantar bungkusan ke hab pada label.',
  'label.advice.compare-erp':
    'Bandingkan ERP dengan Seller Center: alamat gudang dan status kutipan perlu sama di kedua-duanya.',
  'label.advice.new-driver-takes-it':
    'Dicetak untuk penyedia lama. Serahkan bungkusan kepada pemandu penyedia baharu: semasa pertukaran, mereka saling menerima bungkusan.',
  'label.advice.old-driver-takes-it':
    'Dicetak untuk penyedia baharu. Sehingga pemandunya datang, serahkan kepada pemandu penyedia lama: semasa pertukaran, mereka saling menerima bungkusan.',
  'label.advice.either-driver-takes-it':
    'Hari pertukaran belum pasti. Mana-mana pemandu yang datang menerima kedua-dua jenis label.',
  'label.advice.hub-is-no-proof':
    'Hab sahaja tidak membuktikan apa-apa: sejak April 2025 penjual juga menghantar bungkusan ke sana.',
  'label.mixed.by-switch':
    'Ada label daripada dua penyedia. Bungkus semuanya: semasa pertukaran, mana-mana pemandu menerima kedua-duanya.',
  'label.mixed.unexplained':
    'Hanya sebahagian nombor ini bermula dengan WS, dan tiada pertukaran penyedia diketahui bagi gudang dan hari ini. Pilih gudang dan hari di atas; jika kedua-duanya betul, tanya penyedia sebelum pemandu datang.',
  'label.copy': 'Salin hasil',
  'label.keep': 'Simpan hasil',
  'label.kept': 'Disimpan, tanpa nombor.',
  'label.clear': 'Mula semula',
  'label.remove': 'Buang {{number}}',
  'label.more': 'dan {{count}} lagi; “Salin hasil” ada semuanya',
  'label.scans': 'Semakan terdahulu',
  'label.scan':
    '{{at}}: {{total}} label, {{proven}} terbukti, {{unproven}} belum terbukti, {{contradicted}} tidak sepadan',
} as const;
