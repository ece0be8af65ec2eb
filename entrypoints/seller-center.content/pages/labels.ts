/**
 * The words that stand on the pages of sales, in the languages of Seller Center. Starred in facts: seen driven by others, 2024 to
 * March 2026 (zh, en, th submit); vi from help pages; th, id and ms are likely wordings, to be confirmed on a real page.
 * A label matches when the whole cleaned text matches, so that "original price" is never taken for "price".
 */
import { asked } from './wording.ts';

const phrases = {
  name: '活动名称|促销名称|秒杀名称|名称|(promotion|activity|campaign|flash sale|flash deal|deal)? ?name|tên( chương trình)?( khuyến mãi)?|ชื่อ(โปรโมชั่น|กิจกรรม|แคมเปญ)?|nama( promo| promosi| aktivitas| aktiviti)?',
  startsAt:
    '(活动)?开始时间|start( date| time| date & time)?|thời gian bắt đầu|bắt đầu|เวลาเริ่ม(ต้น)?|วันที่เริ่ม(ต้น)?|waktu mulai|mulai|masa mula|mula',
  endsAt:
    '(活动)?结束时间|end( date| time| date & time)?|thời gian kết thúc|kết thúc|เวลาสิ้นสุด|วันที่สิ้นสุด|waktu (berakhir|selesai)|berakhir|masa tamat|tamat',
  period:
    '(活动)?时间段?|活动时间段?|(promotion|activity|campaign|flash sale)? ?(period|time|duration)|thời (hạn|gian)( khuyến mãi)?|ระยะเวลา.*|periode( promo)?|tempoh( promosi)?',
  warmUp:
    '(秒杀|活动)?预热(时间)?|warm[ -]?up( time| period)?|pre-?launch( day| days)?|preview|làm nóng|khởi động trước|อุ่นเครื่อง|วอร์มอัพ|pemanasan|prapeluncuran|pra-?lancar|pemanasan awal',
  price:
    '秒杀价格?|活动价格?|折后价|flash (sale|deal) price|flash price|deal price|promotion(al)? price|sale price|giá (flash sale|khuyến mãi|ưu đãi)( chớp nhoáng)?|ราคา ?(แฟลชเซลล์|flash sale|โปรโมชั่น|ดีล)|harga (flash sale|promo|diskon|jualan kilat|promosi)',
  original:
    '原价|原零售价|零售价|原始价格|original( retail)? price|retail price|original|list price|giá (gốc|bán lẻ)|ราคา(เดิม|ขายปลีก|ปกติ)|harga (asli|awal|eceran|normal|asal|runcit)',
  discount: '折扣(比例|率|幅度)?|优惠幅度|discount( rate| percentage)?|(phần trăm )?giảm( giá)?|ส่วนลด|diskon|diskaun',
  stock:
    '总限购(件数|数量)?|活动库存|活动总库存|秒杀库存|total (purchase )?limit|(promotion|promo|campaign|flash sale|deal) stock|(tổng )?giới hạn (khuyến mãi|tổng)|tổng giới hạn.*|จำกัดการซื้อทั้งหมด|จำนวนจำกัดทั้งหมด|สต็อกโปรโมชั่น|(total )?batas (pembelian )?total|total batas.*|stok promo|(jumlah )?had (pembelian )?(keseluruhan|jumlah)|jumlah had.*',
  limit:
    '每人限购(件数|数量)?|(客户|买家|单人)?限购(件数|数量)?|购买数量限制|(customer )?purchase limit( per (customer|buyer|person))?|(buyer|customer|per[- ]?person) (purchase )?limit|limit per (customer|buyer|person)|giới hạn mua( của người mua)?|จำกัดการซื้อ(ต่อ(คน|ลูกค้า|ผู้ซื้อ|บัญชี))?|จำนวนซื้อจำกัด.*|batas pembelian( per (orang|pembeli)| pelanggan| pembeli)?|had pembelian( setiap (orang|pembeli)| pelanggan)?',
  onHand:
    '库存(数量)?|现有库存|可用库存|数量|(available )?stock|inventory|stock on hand|available|(tồn )?kho( hàng)?|hàng tồn kho|tồn kho|สต็อก|คลังสินค้า|สินค้าคงคลัง|จำนวนคงเหลือ|stok( tersedia)?|persediaan|inventori',
  product: '商品(名称|信息)?|产品(名称)?|products?( name| info)?|sản phẩm|tên sản phẩm|(ชื่อ)?สินค้า|(nama )?produk',
  variation:
    '规格|变体|销售变体|销售属性|sku|变种|variations?|variants?|phân loại( hàng)?|biến thể|ตัวเลือก(สินค้า)?|รูปแบบ|variasi|varian',
  selectProducts:
    '(选择|添加)商品|(select|add|choose) products?|(chọn|thêm) sản phẩm|(เลือก|เพิ่ม)สินค้า|(pilih|tambah(kan)?) produk',
  batch:
    '批量(更新|设置|修改)|更新|(batch|bulk) (update|edit|apply|set)|update|cập nhật( hàng loạt)?|อัปเดต(เป็นกลุ่ม|ทั้งหมด)?|perbarui( massal)?|kemas kini( pukal)?',
  submit:
    '同意并发布|提交|发布|保存并发布|agree( and publish)?|agree & publish|publish|submit|confirm and publish|gửi|đồng ý( và đăng)?|đăng|xuất bản|ตกลงและ(บันทึก|เผยแพร่)|ส่ง|เผยแพร่|setuju( dan terbitkan)?|terbitkan|kirim|setuju dan terbit|hantar',
  productLevel: '指定商品|商品(级|维度)?|product[- ]?level|products?|sản phẩm|(ระดับ)?สินค้า|(tingkat |peringkat )?produk',
  variationLevel:
    '指定(销售)?变体|变体(级|维度)?|sku(级|维度)?|variation[- ]?level|variations?|sku( level)?|phân loại|ระดับ(ตัวเลือก|sku)|ตัวเลือก(สินค้า)?|(tingkat |peringkat )?varia(si|n)|tingkat sku',
  created:
    '(?!.*(?:未|请|再|无法|不能|失败|not |fail|cannot|unable|chưa|không|ไม่|gagal|belum|tidak))(?!no )(?:.*(促销|活动|秒杀)?已?创建(成功)?|.*(创建|发布)成功|.*(promotion|flash (sale|deal)|activity)( was| has been)? (successfully )?(created|published)|.*created successfully|.*(đã tạo|tạo thành công).*|.*(สร้าง.*แล้ว|สร้าง.*สำเร็จ)|.*(promo|promosi).*(berhasil|telah|dibuat|dicipta).*)',
  off: '无.*|不.*|关闭|none|no\\b.*|off|không\\b.*|ไม่.*|tidak\\b.*|tanpa\\b.*|tiada\\b.*',
  upcoming:
    '待开始|未开始|即将开始|upcoming|not started|scheduled|sắp diễn ra|กำลังจะ(มาถึง|เริ่ม)|เร็วๆ นี้|akan datang|mendatang',
  running:
    '进行中|ongoing|running|active|in progress|đang diễn ra|กำลังดำเนินการ|sedang berlangsung|berlangsung|berjalan',
  ended: '已结束|已过期|expired|ended|finished|đã kết thúc|hết hạn|สิ้นสุดแล้ว|หมดอายุ(แล้ว)?|berakhir|selesai|tamat',
  stopped:
    '已停用|已终止|已停止|deactivated|terminated|stopped|đã (hủy|dừng|ngừng).*|ยกเลิกแล้ว|ปิดใช้งาน|dinonaktifkan|dihentikan|dinyahaktifkan',
  flashSale: '.*(秒杀|闪购|flash ?(sale|deal)|แฟลชเซลล์|jualan kilat|ưu đãi chớp nhoáng).*',
} as const;

export type Phrase = keyof typeof phrases;

/** True where `text`, cleaned, is wholly one of the wordings of a phrase. */
export const says = asked(phrases);

/** UTC offset in minutes that a label names, e.g. 420 for `Start time (GMT+7)`; null where it names none. */
export function offsetIn(text: string): number | null {
  // A longer one is no label, and normalising takes its time where combining marks are heaped up.
  if (text.length > 1000) return null;
  const match = /(?:GMT|UTC)\s*([-+−–])\s*(\d{1,2})(?::?(\d{2}))?/i.exec(text.normalize('NFKC'));
  if (!match) return /\b(?:GMT|UTC)\b(?!\s*[+-])/i.test(text) ? 0 : null;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return match[1] === '+' ? minutes : -minutes;
}

const nouns = '件商品|个商品|款商品|个产品|商品|products?|items? selected|sản phẩm|รายการสินค้า|สินค้า|produk';
/** A limit is no count. */
const atMost = /up to|at most|max|最多|上限|tối đa|สูงสุด|maksimal|maksimum|hingga/i;
const number = String.raw`(\d{1,3}(?:[.,]\d{3})+|\d+)`;
const countFirst = new RegExp(String.raw`(?:^|[^\d.,])${number}\s*(?:${nouns})(?:$|[^a-z])`, 'iu');
const nounFirst = new RegExp(String.raw`(?:${nouns})\s*(?:[:(]\s*${number}\)?|${number}\s*(?:รายการ|个|件))$`, 'iu');

/** Number of products that a text claims, e.g. `120` for `120 件商品` or `Products: 120`; null where it claims none. */
export function productsIn(text: string): number | null {
  if (text.length > 60 || atMost.test(text)) return null;
  const clean = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const match = countFirst.exec(clean) ?? nounFirst.exec(clean);
  const digits = match?.[1] ?? match?.[2];
  return digits === undefined ? null : Number(digits.replace(/[.,]/g, ''));
}
