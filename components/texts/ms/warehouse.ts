/** Warehouse rules in Malay. The page can read these sentences: of an ERP copy they say only which part differs. */
export const warehouse = {
  'warehouse/contact': 'Orang untuk dihubungi',
  'warehouse/contact.missing': 'Alamat mesti ada orang untuk dihubungi. Taip nama orang yang menjawab telefon.',
  'warehouse/phone': 'Nombor telefon',
  'warehouse/phone.tooShort': '“{{text}}” terlalu pendek untuk nombor telefon. Nombor mesti lengkap: semak angkanya.',
  'warehouse/phone.tooLong':
    '“{{text}}” terlalu panjang untuk nombor telefon. Mesti satu nombor sahaja: semak angkanya.',
  'warehouse/phone.invalid':
    '“{{text}}” bukan nombor telefon negara itu. Nombor mesti boleh dihubungi: semak kod negara, dan sama ada angka tertinggal atau salah.',
  'warehouse/phone.landline':
    '“{{text}}” ialah talian tetap. Pemandu menelefon sebelum mengutip: lebih selamat guna nombor bimbit yang dijawab sepanjang hari.',
  'warehouse/phone.masked':
    'Sebahagian nombor telefon disembunyikan di halaman ini, jadi tidak dapat disemak. Pastikan nombor betul dan ada orang menjawab.',
  'warehouse/phone.noCountry':
    'Nombor ini tiada kod negara, dan halaman tidak menyebut negara yang Shoplint kenal, jadi tidak dapat disemak.',
  'warehouse/phone.foreign': 'Shoplint tidak kenal nombor dengan kod negara ini, jadi tidak dapat disemak.',
  'warehouse/address-complete': 'Alamat lengkap',
  'warehouse/address-complete.region': 'Wilayah, bandar dan daerah belum diisi. Pilih dahulu.',
  'warehouse/address-complete.city': 'Alamat tiada bandar. Pilih bandar supaya pemandu jumpa gudang.',
  'warehouse/address-complete.district': 'Alamat tiada daerah. Pilih daerah supaya pemandu jumpa gudang.',
  'warehouse/address-complete.street':
    'Alamat penuh tiada nama jalan. Tambah jalan dan nombor supaya pemandu jumpa gudang.',
  'warehouse/address-complete.number': 'Alamat penuh tiada nombor. Tambah nombor, serta bangunan dan tingkat jika ada.',
  'warehouse/address-complete.notTold':
    'Shoplint tidak dapat membezakan jalan dan nombor dalam alamat ini. Pastikan kedua-duanya ada, dalam bahasa Cina.',
  'warehouse/pickup-area': 'Dalam kawasan kutipan',
  'warehouse/pickup-area.outside':
    'Anda catat {{area}} di luar kawasan kutipan. Permohonan kutipan dari sana diabaikan tanpa makluman. Jika sudah berubah, betulkan di ruang kerja; jika tidak, hantar sendiri bungkusan ke hab.',
  'warehouse/pickup-area.notKnown':
    'Belum diketahui sama ada {{area}} ada kutipan: tiada senarai awam selepas 2023, dan di luar kawasan permohonan diabaikan tanpa makluman. Tanya penyedia kutipan, dan masukkan jawapannya di ruang kerja.',
  'warehouse/restarts-signup': 'Kutipan didaftar semula',
  'warehouse/restarts-signup.restarts':
    'Orang untuk dihubungi, telefon atau alamat lain daripada yang disimpan, walau hanya satu koma. Menyimpan bermakna mendaftar kutipan semula: penyedia menyemak dalam {{hours}}, dan sehingga itu bungkusan perlu dihantar sendiri. Jika tidak mahu, keluar tanpa menyimpan.',
  'warehouse/cosmetic-change': 'Hanya tanda baca atau ruang berubah',
  'warehouse/cosmetic-change.cosmetic':
    'Hanya tanda baca, ruang atau huruf besar-kecil berubah. Tempatnya sama, tetapi menyimpan tetap mendaftar kutipan semula. Untuk mendaftar semula atau membatalkan kutipan, simpan dan beritahu penyedia apabila mereka menelefon. Jika bukan kedua-duanya, kembalikan teks lama.',
  'warehouse/erp-mirror': 'Sama seperti dalam ERP',
  'warehouse/erp-mirror.contact':
    'Orang untuk dihubungi lain daripada salinan alamat ERP anda. Tukar dalam ERP juga; ruang kerja ada teks sedia disalin.',
  'warehouse/erp-mirror.phone':
    'Nombor telefon lain daripada salinan alamat ERP anda. Tukar dalam ERP juga; ruang kerja ada teks sedia disalin.',
  'warehouse/erp-mirror.region':
    'Wilayah, bandar atau daerah lain daripada salinan alamat ERP anda: label mungkin salah. Tukar dalam ERP juga; ruang kerja ada teks sedia disalin.',
  'warehouse/erp-mirror.street':
    'Alamat penuh lain daripada salinan ERP anda: label mungkin salah. Tukar dalam ERP juga; ruang kerja ada teks sedia disalin.',
  'warehouse/erp-mirror.postcode':
    'Poskod lain daripada salinan alamat ERP anda. Tukar dalam ERP juga; ruang kerja ada teks sedia disalin.',
  'warehouse/erp-mirror.method':
    'Kutipan atau hantar sendiri dalam ERP lain daripada halaman ini: label mungkin salah. Tetapkan ERP ikut halaman ini.',
  'warehouse/pickup-status': 'Kutipan di gudang ini',
  'warehouse/pickup-status.notSignedUp':
    'Belum daftar kutipan, atau kutipan tidak aktif: bungkusan perlu dihantar sendiri. Menyimpan alamat yang diubah akan memohonnya.',
  'warehouse/pickup-status.inReview':
    'Permohonan kutipan sedang disemak. Sehingga lulus, bungkusan boleh dihantar sendiri. Simpan telefon dekat dengan anda: penyedia akan menelefon.',
  'warehouse/pickup-status.outside': 'Alamat ini di luar kawasan kutipan: bungkusan perlu dihantar sendiri.',
  'warehouse/pickup-status.restricted':
    'Gudang ini dihadkan (mod cuti atau had pesanan). Tiada kutipan sehingga ia tamat.',
} as const;
