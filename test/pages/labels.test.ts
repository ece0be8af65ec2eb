/** The words that stand on the page: each wording names its field and no other. */
import { describe, expect, test } from 'vitest';
import { offsetIn, productsIn, says, type Phrase } from '../../entrypoints/seller-center.content/pages/labels.ts';
import { cleanLabel } from '../../entrypoints/seller-center.content/pages/wording.ts';
import { siteWords, type SiteWords } from './words.ts';

/** Phrase → wordings. What facts section 3 stars comes first, then help pages and likely ones. */
const wordings: Partial<Record<Phrase, readonly string[]>> = {
  name: ['活动名称', 'Promotion name', 'Name', 'Tên khuyến mãi', 'ชื่อโปรโมชั่น', 'Nama promo', 'Nama promosi'],
  startsAt: [
    '开始时间',
    '开始时间(GMT+7)',
    'Start time',
    'Start Time',
    'Start',
    'Thời gian bắt đầu',
    'เวลาเริ่มต้น',
    'Waktu mulai',
    'Masa mula',
  ],
  endsAt: [
    '结束时间',
    'End time',
    'End Time (GMT-6)',
    'Thời gian kết thúc',
    'เวลาสิ้นสุด',
    'Waktu berakhir',
    'Waktu selesai',
    'Masa tamat',
  ],
  period: ['活动时间段', 'Period', 'Promotion period', 'Thời hạn khuyến mãi', 'ระยะเวลา', 'Periode', 'Tempoh'],
  price: [
    '秒杀价',
    '秒杀价格',
    'Deal price',
    'Flash sale price',
    'Giá khuyến mãi',
    'ราคาแฟลชเซลล์',
    'Harga promo',
    'Harga promosi',
  ],
  original: [
    '原零售价',
    '零售价',
    '原价',
    'Original price',
    'Retail price',
    'Giá gốc',
    'ราคาเดิม',
    'Harga asli',
    'Harga asal',
  ],
  discount: ['折扣', 'Discount', 'Discount (%)', 'Giảm giá', 'ส่วนลด', 'Diskon', 'Diskaun'],
  stock: [
    '总限购',
    'Total purchase limit',
    'Total limit',
    'Tổng giới hạn khuyến mãi',
    'จำกัดการซื้อทั้งหมด',
    'Total batas pembelian',
    'Jumlah had pembelian',
  ],
  limit: [
    '每人限购件数',
    '购买数量限制',
    '客户限购',
    'Customer purchase limit',
    'Purchase limit',
    'Giới hạn mua của người mua',
    'จำกัดการซื้อต่อคน',
    'Batas pembelian',
    'Had pembelian setiap pembeli',
  ],
  onHand: ['库存', '数量', 'Stock', 'Tồn kho', 'สต็อก', 'Stok', 'Inventori'],
  product: ['商品', 'Product', 'Products', 'Sản phẩm', 'สินค้า', 'Produk'],
  variation: ['规格', 'Variation', 'SKU', 'Phân loại', 'ตัวเลือกสินค้า', 'Variasi'],
};
const all = Object.entries(wordings) as [Phrase, readonly string[]][];
/** Columns of the table: a header may name one only. `period` and the like are labels of the form. */
const columns: readonly Phrase[] = [
  'original',
  'price',
  'stock',
  'limit',
  'discount',
  'onHand',
  'variation',
  'product',
];

describe('wordings', () => {
  test.each(all.flatMap(([phrase, texts]) => texts.map((text) => [text, phrase] as const)))(
    '%s is %s',
    (text, phrase) => {
      expect(says(phrase, text)).toBe(true);
      if (columns.includes(phrase)) expect(columns.filter((column) => says(column, text))).toEqual([phrase]);
    },
  );

  const fields: readonly (readonly [keyof SiteWords, Phrase])[] = [
    ['name', 'name'],
    ['start', 'startsAt'],
    ['end', 'endsAt'],
    ['period', 'period'],
    ['productLevel', 'productLevel'],
    ['variationLevel', 'variationLevel'],
    ['select', 'selectProducts'],
    ['batch', 'batch'],
    ['submit', 'submit'],
  ];
  test.each(
    Object.entries(siteWords).flatMap(([language, words]) =>
      fields.map(([key, phrase]) => [language, phrase, words[key] as string] as const),
    ),
  )('%s: %s is %s', (_, phrase, text) => {
    expect(says(phrase, text)).toBe(true);
  });

  test.each([
    ['price', 'Original price'],
    ['price', '原零售价'],
    ['price', 'Giá gốc'],
    ['price', 'Price rules'],
    ['original', 'Deal price'],
    ['limit', 'Total purchase limit'],
    ['limit', '总限购'],
    ['stock', 'Customer purchase limit'],
    ['stock', 'Stock'],
    ['onHand', 'Promotion stock'],
    ['name', 'Product name'],
    ['name', 'Promotion name rules'],
    ['name', 'Username'],
    ['name', '商品名称'],
    ['startsAt', 'Starts tomorrow'],
    ['startsAt', 'End time'],
    ['endsAt', 'Start time'],
    ['productLevel', 'Variation-level'],
    ['variationLevel', 'Product-level'],
    ['submit', 'Submitted'],
    ['submit', 'Save draft'],
    ['batch', 'Updated'],
    ['product', 'Product name and price'],
  ] as const)('%s is not %s', (phrase, text) => {
    expect(says(phrase, text)).toBe(false);
  });

  test.each([
    '* Start time',
    'Start time *',
    'Start time:',
    'Start time：',
    '  start  TIME ',
    'Start time (GMT+7)',
    'Ｓｔａｒｔ time',
    'Start time UTC+08:00',
  ])('marks of form and zone do not count: %s', (text) => {
    expect(says('startsAt', text)).toBe(true);
  });

  test.each([
    'Deal price (฿)',
    'Deal price(THB)',
    'Deal price (Rp)',
    '秒杀价（฿）',
    'Deal price (US$)',
    'Deal price (optional)',
  ])('a unit behind the words does not count: %s', (text) => {
    expect(says('price', text)).toBe(true);
  });

  test('a text too long for a label is none, in no time', () => {
    expect(says('name', `Promotion name${' '.repeat(67)}`)).toBe(false);
    expect(says('name', `Promotion name${' '.repeat(66)}`)).toBe(true);
    expect(says('created', 'created'.repeat(20_000))).toBe(false);
    expect(cleanLabel('')).toBe('');
  });
});

describe('announcements', () => {
  test.each([
    'Promotion created',
    'Your flash sale has been created',
    'Flash sale created successfully',
    '促销已创建',
    '秒杀创建成功',
    '活动发布成功',
    'Đã tạo khuyến mãi',
    'Tạo thành công',
    'สร้างโปรโมชั่นสำเร็จ',
    'สร้างแฟลชเซลล์แล้ว',
    'Promo berhasil dibuat',
    'Promosi telah dicipta',
  ])('%s', (text) => {
    expect(says('created', text)).toBe(true);
  });

  test.each([
    'Create promotion',
    'Promotion could not be created',
    'No promotion created',
    '创建失败',
    '活动创建失败',
    '请先创建活动',
    '请完成验证后再创建',
    '未创建',
    'Không thể tạo khuyến mãi',
    'Chưa tạo thành công',
    'สร้างโปรโมชั่นไม่สำเร็จ',
    'Promo gagal dibuat',
    'Promo belum berhasil dibuat',
    'Promosi tidak dapat dicipta',
  ])('%s is no success', (text) => {
    expect(says('created', text)).toBe(false);
  });
});

describe('offsetIn', () => {
  test.each([
    ['Start time (GMT+7)', 420],
    ['开始时间(GMT+7)', 420],
    ['开始时间（GMT＋7）', 420],
    ['UTC+08:00', 480],
    ['(GMT-6)', -360],
    ['(GMT−6)', -360],
    ['(GMT–6)', -360],
    ['GMT+5:30', 330],
    ['GMT-03:30', -210],
    ['GMT+0', 0],
    ['(GMT)', 0],
    ['utc', 0],
    ['Start time', null],
    ['(+7)', null],
    ['SEGMENT', null],
    ['', null],
  ])('%s → %s', (text, minutes) => {
    expect(offsetIn(text)).toBe(minutes);
  });
});

describe('productsIn', () => {
  test.each([
    ['0 件商品', 0],
    ['已选 2 件商品', 2],
    ['120件商品', 120],
    ['3 个商品', 3],
    ['1 product', 1],
    ['1,200 products', 1200],
    ['1.200 sản phẩm', 1200],
    ['12 products selected', 12],
    ['Products: 120', 120],
    ['Products (7)', 7],
    ['สินค้า 120 รายการ', 120],
    ['5 produk', 5],
    ['２ 件商品', 2],
  ])('%s → %s', (text, count) => {
    expect(productsIn(text)).toBe(count);
  });

  test.each([
    'Products',
    'Select products',
    '2 orders',
    '件商品',
    '50/Page',
    '2 productive days',
    'You can add up to 200 products',
    'Up to 1,000 products',
    '最多 200 个商品',
    'Tối đa 200 sản phẩm',
    'Maksimal 200 produk',
  ])('%s claims no number of products', (text) => {
    expect(productsIn(text)).toBeNull();
  });

  test('a long text claims none', () => {
    expect(productsIn(`2 products ${'and more '.repeat(6)}`)).toBeNull();
  });
});
