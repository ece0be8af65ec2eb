/** Warehouse rules in Indonesian. The page can read these sentences: of an ERP copy they say only which part differs. */
export const warehouse = {
  'warehouse/contact': 'Orang yang dapat dihubungi',
  'warehouse/contact.missing': 'Alamat harus punya nama kontak. Isi nama orang yang menjawab telepon.',
  'warehouse/phone': 'Nomor telepon',
  'warehouse/phone.tooShort': '“{{text}}” terlalu pendek untuk nomor telepon. Nomor harus lengkap: periksa angkanya.',
  'warehouse/phone.tooLong': '“{{text}}” terlalu panjang untuk nomor telepon. Harus satu nomor saja: periksa angkanya.',
  'warehouse/phone.invalid':
    '“{{text}}” bukan nomor telepon negara itu. Nomor harus bisa dihubungi: periksa kode negara, dan apakah ada angka yang kurang atau salah.',
  'warehouse/phone.landline':
    '“{{text}}” adalah telepon kabel. Kurir menelepon sebelum menjemput: lebih aman nomor HP yang dijawab sepanjang hari.',
  'warehouse/phone.masked':
    'Sebagian angka nomor telepon disembunyikan di halaman ini, jadi tidak bisa diperiksa. Pastikan nomornya benar dan ada yang menjawab.',
  'warehouse/phone.noCountry':
    'Nomor ini tanpa kode negara, dan negara di halaman ini tidak dikenal Shoplint, jadi tidak bisa diperiksa.',
  'warehouse/phone.foreign': 'Shoplint tidak mengenal nomor dengan kode negara ini, jadi tidak bisa diperiksa.',
  'warehouse/address-complete': 'Kelengkapan alamat',
  'warehouse/address-complete.region': 'Provinsi, kota, dan distrik belum diisi. Pilih dulu.',
  'warehouse/address-complete.city': 'Kota belum ada di alamat. Pilih, supaya kurir menemukan gudang.',
  'warehouse/address-complete.district': 'Distrik belum ada di alamat. Pilih, supaya kurir menemukan gudang.',
  'warehouse/address-complete.street':
    'Nama jalan belum ada di alamat lengkap. Tambahkan jalan dan nomor, supaya kurir menemukan gudang.',
  'warehouse/address-complete.number':
    'Alamat lengkap belum ada nomornya. Tambahkan, beserta gedung dan lantai kalau ada.',
  'warehouse/address-complete.notTold':
    'Shoplint tidak bisa membedakan jalan dan nomor di alamat ini. Pastikan keduanya ada, dengan aksara Mandarin.',
  'warehouse/pickup-area': 'Dalam area pickup',
  'warehouse/pickup-area.outside':
    'Anda mencatat {{area}} di luar area pickup. Pengajuan pickup dari sana diabaikan tanpa pemberitahuan. Kalau sudah berubah, perbaiki di ruang kerja; kalau tidak, antar sendiri paketnya ke hub.',
  'warehouse/pickup-area.notKnown':
    'Belum diketahui apakah {{area}} dilayani pickup: setelah 2023 tidak ada daftar yang dipublikasikan, dan di luar area pengajuan diabaikan tanpa pemberitahuan. Tanyakan ke penyedia pickup, lalu isi jawabannya di ruang kerja.',
  'warehouse/restarts-signup': 'Pendaftaran pickup diulang',
  'warehouse/restarts-signup.restarts':
    'Kontak, telepon, atau alamat berbeda dari yang tersimpan, walau hanya satu koma. Menyimpan berarti mendaftar pickup lagi: penyedia memeriksa dalam {{hours}}, dan sampai selesai paket dikirim lewat drop-off. Kalau tidak mau, keluar tanpa menyimpan.',
  'warehouse/cosmetic-change': 'Hanya tanda baca atau spasi berubah',
  'warehouse/cosmetic-change.cosmetic':
    'Hanya tanda baca, spasi, atau huruf besar-kecil yang berubah. Tempatnya sama, tetapi menyimpan tetap mendaftar pickup lagi. Untuk mendaftar lagi atau membatalkan pickup, simpan lalu katakan ke penyedia saat menelepon. Kalau bukan keduanya, kembalikan teks lama.',
  'warehouse/erp-mirror': 'Sama dengan di ERP',
  'warehouse/erp-mirror.contact':
    'Kontak berbeda dari salinan alamat ERP Anda. Ubah juga di ERP; di ruang kerja sudah siap disalin.',
  'warehouse/erp-mirror.phone':
    'Nomor telepon berbeda dari salinan alamat ERP Anda. Ubah juga di ERP; di ruang kerja sudah siap disalin.',
  'warehouse/erp-mirror.region':
    'Provinsi, kota, atau distrik berbeda dari salinan alamat ERP Anda: label bisa salah. Ubah juga di ERP; di ruang kerja sudah siap disalin.',
  'warehouse/erp-mirror.street':
    'Alamat lengkap berbeda dari salinan ERP Anda: label bisa salah. Ubah juga di ERP; di ruang kerja sudah siap disalin.',
  'warehouse/erp-mirror.postcode':
    'Kode pos berbeda dari salinan alamat ERP Anda. Ubah juga di ERP; di ruang kerja sudah siap disalin.',
  'warehouse/erp-mirror.method':
    'Pickup atau drop-off di ERP diatur lain dari halaman ini: label bisa salah. Atur ERP sesuai halaman ini.',
  'warehouse/pickup-status': 'Pickup di gudang ini',
  'warehouse/pickup-status.notSignedUp':
    'Belum terdaftar pickup, atau pickup tidak aktif: paket dikirim lewat drop-off. Menyimpan alamat yang diubah berarti mengajukannya.',
  'warehouse/pickup-status.inReview':
    'Pengajuan pickup sedang diperiksa. Sampai disetujui, paket boleh dikirim lewat drop-off. Pastikan telepon aktif: penyedia akan menelepon.',
  'warehouse/pickup-status.outside': 'Alamat ini di luar area pickup: paket dikirim lewat drop-off.',
  'warehouse/pickup-status.restricted':
    'Gudang ini dibatasi (mode liburan atau batas pesanan). Paket tidak dijemput sampai itu berakhir.',
} as const;
