/** What the practice form says: words as Seller Center writes them, like those in pages/labels.ts, and made-up goods. */
import type { Language } from '../model.ts';

export interface PracticeWords {
  readonly name: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly product: string;
  readonly original: string;
  readonly onHand: string;
  readonly price: string;
  readonly stock: string;
  readonly limit: string;
  /** What stands in the name field. */
  readonly sale: string;
  readonly products: readonly [string, string];
}

export const practiceWords: Readonly<Record<Language, PracticeWords>> = {
  en: {
    name: 'Promotion name',
    startsAt: 'Start time',
    endsAt: 'End time',
    product: 'Product',
    original: 'Original price',
    onHand: 'Stock',
    price: 'Flash sale price',
    stock: 'Total purchase limit',
    limit: 'Customer purchase limit',
    sale: 'Weekend flash sale',
    products: ['Canvas tote bag', 'Phone stand'],
  },
  'zh-CN': {
    name: '活动名称',
    startsAt: '开始时间',
    endsAt: '结束时间',
    product: '商品',
    original: '原价',
    onHand: '库存',
    price: '秒杀价',
    stock: '总限购数量',
    limit: '每人限购数量',
    sale: '周末秒杀',
    products: ['帆布手提袋', '手机支架'],
  },
  vi: {
    name: 'Tên chương trình khuyến mãi',
    startsAt: 'Thời gian bắt đầu',
    endsAt: 'Thời gian kết thúc',
    product: 'Sản phẩm',
    original: 'Giá gốc',
    onHand: 'Tồn kho',
    price: 'Giá Flash Sale',
    stock: 'Tổng giới hạn',
    limit: 'Giới hạn mua',
    sale: 'Flash Sale cuối tuần',
    products: ['Túi vải', 'Giá đỡ điện thoại'],
  },
  th: {
    name: 'ชื่อโปรโมชั่น',
    startsAt: 'เวลาเริ่มต้น',
    endsAt: 'เวลาสิ้นสุด',
    product: 'สินค้า',
    original: 'ราคาเดิม',
    onHand: 'สต็อก',
    price: 'ราคาแฟลชเซลล์',
    stock: 'จำกัดการซื้อทั้งหมด',
    limit: 'จำกัดการซื้อต่อคน',
    sale: 'แฟลชเซลล์สุดสัปดาห์',
    products: ['กระเป๋าผ้า', 'ที่วางโทรศัพท์'],
  },
  id: {
    name: 'Nama promosi',
    startsAt: 'Waktu mulai',
    endsAt: 'Waktu berakhir',
    product: 'Produk',
    original: 'Harga asli',
    onHand: 'Stok',
    price: 'Harga flash sale',
    stock: 'Total batas pembelian',
    limit: 'Batas pembelian per pembeli',
    sale: 'Flash Sale akhir pekan',
    products: ['Tas kanvas', 'Penyangga ponsel'],
  },
  ms: {
    name: 'Nama promosi',
    startsAt: 'Masa mula',
    endsAt: 'Masa tamat',
    product: 'Produk',
    original: 'Harga asal',
    onHand: 'Stok',
    price: 'Harga jualan kilat',
    stock: 'Jumlah had pembelian',
    limit: 'Had pembelian',
    sale: 'Jualan kilat hujung minggu',
    products: ['Beg kanvas', 'Pemegang telefon'],
  },
};
