/**
 * The words of the warehouse page. No markup of it is public, and few of its words: zh from help pages (about 2022–24),
 * en, vi and id from help pages and menus (2024–26); all else are likely wordings, to be confirmed on a real page.
 * `supports pickup` was seen in no public source: it is the seed article's, so is anything else that speaks of pickup.
 */
import type { WarehousePurpose } from '../../../rules/form.ts';
import { asked } from './wording.ts';

const phrases = {
  contact:
    '(仓库|发货|退货|揽收)?联系人(\\(?姓名\\)?|名称)?|收件人(姓名)?|寄件人(姓名)?|(pickup |warehouse |return )?contact( person| name|( person)?.?s name)?|(person|name) (to|of) contact|(tên )?người liên hệ|họ (và )?tên( người liên hệ)?|(ชื่อ)?ผู้ติดต่อ|ชื่อผู้ติดต่อ|(nama )?(orang yang dapat dihubungi|kontak|narahubung|orang (untuk )?dihubungi)|nama penghubung',
  phone:
    '(仓库|联系人?|发货|退货|揽收)?(联系)?(电话|手机)(号码|号)?|(pickup |warehouse |contact |return )?(phone|mobile|telephone|cell ?phone)( ?(number|no\\.?))?|contact number|số (điện thoại|di động)( liên hệ)?|(หมายเลข|เบอร์)?โทรศัพท์(มือถือ)?|เบอร์(โทร|ติดต่อ).*|(หมายเลข|เบอร์)โทรศัพท์(มือถือ)?|(nomor|no\\.?|nombor) (telepon|telefon|ponsel|hp|handphone)',
  country:
    '国家(/|或|和)?(地区)?|国家或地区|country( ?(/|or) ?region)?|quốc gia( ?/ ?(khu vực|vùng))?|ประเทศ( ?/ ?ภูมิภาค)?|negara( ?/ ?(wilayah|kawasan))?',
  region:
    '(所在|仓库|省市)?(地区|区域)|省(/|、)?市(/|、)?区(县)?|省市区(县)?|行政区划?|(address )?region|province ?/ ?city( ?/ ?district)?|state ?/ ?city.*|area|khu vực|tỉnh ?/ ?thành( phố)?( ?/ ?.*)?|(จังหวัด ?/ ?.+)|พื้นที่|ภูมิภาค|wilayah|daerah|provinsi ?/ ?kota.*|kawasan',
  province:
    '省份?|省级|所在省份?|(state ?/ ?)?province|state|tỉnh( ?/ ?thành phố)?|จังหวัด|provinsi|negeri|wilayah provinsi',
  city: '城?市|城市|所在(城)?市|city|thành phố|quận ?/ ?huyện ?/ ?thị xã|เมือง|kota( ?/ ?kabupaten)?|bandar',
  district:
    '区县?|区/县|县区?|所在区(县)?|district|county|quận( ?/ ?huyện)?|huyện|เขต( ?/ ?อำเภอ)?|อำเภอ|kecamatan|daerah kecil',
  town: '(街道|乡镇|镇)(/?(街道|乡|镇))?|town(ship)?|sub-?district|ward|phường( ?/ ?xã)?|xã|ตำบล|แขวง( ?/ ?ตำบล)?|kelurahan( ?/ ?desa)?|desa|mukim',
  street:
    '(仓库|发货|退货|揽收)?(详细|街道|具体)地址|地址(详情|明细|行 ?1)?|门牌号|(pickup |warehouse |return )?(street|detailed?|full) address|address( line ?1| details?)?|street( ?(name|and number))?|địa chỉ( chi tiết| cụ thể| đường phố)?|số nhà.*|(รายละเอียด)?ที่อยู่(โดยละเอียด|เต็ม)?|รายละเอียดที่อยู่|alamat( lengkap| jalan| detail)?|(nama )?jalan',
  street2: '地址行 ?2|address line ?2|địa chỉ dòng 2|ที่อยู่บรรทัดที่ ?2|alamat baris 2|apartment.*|unit.*',
  postcode:
    '邮政?编码?|邮编|zip( ?/ ?postal)?( code)?|post(al)? ?code|mã bưu (chính|điện)|mã zip|รหัสไปรษณีย์|kode pos|poskod',
  warehouseName:
    '仓库名称?|仓库名称?/(编码|编号|id)|warehouse name( ?/ ?(code|id))?|tên kho( hàng)?|ชื่อ(คลังสินค้า|คลัง|โกดัง)|nama gudang',
  warehouseCode: '仓库(编码|编号|id)|warehouse (code|id)|mã kho( hàng)?|รหัสคลัง(สินค้า)?|(id|kode) gudang',
  warehouseType: '仓库(类型|用途)|warehouse type|type|loại kho( hàng)?|ประเภท(คลังสินค้า|คลัง)?|(tipe|jenis) gudang',
  warehouseAddress:
    '(仓库|发货|退货|揽收|提货)?(详细)?地址|(warehouse|pickup|return|warehouse ?/ ?pickup)? ?address|địa chỉ( kho( hàng)?)?|ที่อยู่(คลังสินค้า)?|alamat( gudang)?',
  pickupColumn:
    '揽收(服务|订阅)?(状态)?|(首公里|头程)揽收(状态)?|pick ?-?up( service| sign-?up)?( status)?|(trạng thái )?lấy hàng|(สถานะ(การ)?)?(เข้า)?รับ(สินค้า|พัสดุ)|(status )?(penjemputan|pick ?up)',
  statusColumn: '(仓库|启用)?状态|(warehouse )?status|trạng thái|สถานะ|status gudang',
  /** Anything that says: this is about a warehouse. */
  warehouse:
    '.*(仓库|warehouse|kho hàng|kho (lấy|gửi|trả|xuất|hoàn)|tên kho|คลังสินค้า|โกดัง|gudang).*|.*(pickup|pick-up|ship-?from) address.*|.*(发货|退货|提货)地址.*',
  add: '(新建|新增|添加|创建).*|(add|new|create)\\b.*|(thêm|tạo)\\b.*|(เพิ่ม|สร้าง).*|(tambah(kan)?|buat)\\b.*',
  edit: '编辑|修改|edit|change|modify|sửa|chỉnh sửa|แก้ไข|edit|ubah|sunting',
  save: '保存.*|提交.*|确定|确认.*|save\\b.*|submit\\b.*|confirm\\b.*|ok|done|yes.*|update|apply|lưu\\b.*|xác nhận|gửi|đồng ý|บันทึก.*|ยืนยัน.*|ตกลง|ส่ง|simpan\\b.*|konfirmasi|kirim|perbarui|ya.*|oke',
  cancel:
    '取消|关闭|放弃.*|返回|cancel|close|discard.*|back|no.*|hủy( bỏ)?|đóng|quay lại|ยกเลิก|ปิด|ย้อนกลับ|ละทิ้ง|batal(kan)?|tutup|kembali',
  savedNow:
    '(?!.*(?:未|请|再|无法|不能|失败|not |fail|cannot|unable|chưa|không|ไม่|gagal|belum|tidak))(?:.*(保存|提交|修改|更新|编辑)成功.*|已保存.*|.*(saved|updated|submitted)( successfully)?|.*(đã lưu|đã cập nhật|lưu thành công|cập nhật thành công).*|.*(บันทึก|อัปเดต)(สำเร็จ|แล้ว|เรียบร้อย).*|.*(berhasil|telah) (disimpan|diperbarui).*)',
  active:
    '揽收(服务)?(已)?(生效中?|开通|启用)|(已)?支持揽收|已(开通|订阅|启用)揽收|pick ?-?up (is )?(service )?(active|on|enabled|available|supported|in effect)|(supports?|eligible for) pick ?-?up|có hỗ trợ lấy hàng|hỗ trợ lấy hàng|đang lấy hàng|รองรับการ(เข้า)?รับ(สินค้า|พัสดุ)|mendukung (penjemputan|pick ?up)|penjemputan aktif|生效中',
  inReview:
    '揽收(服务|申请)?(正在)?审核中?|审核中|待审核|pick ?-?up (is )?(in|under|pending) review|pick ?-?up review|(đang|chờ) (xét )?duyệt lấy hàng|lấy hàng: đang (xét )?duyệt|การ(เข้า)?รับ(สินค้า|พัสดุ)(อยู่ระหว่าง|กำลัง|รอ)(การ)?ตรวจสอบ|(penjemputan|pick ?up) (sedang |dalam )?(ditinjau|peninjauan)',
  outside:
    '揽收(服务)?暂未开通|暂未开通揽收|(暂)?不支持揽收|(不在|超出)揽收(服务)?范围.*|pick ?-?up (is )?(not (yet )?(available|supported|open)|unavailable).*|(outside|out of) (the )?pick ?-?up (area|range)|(chưa|không) hỗ trợ lấy hàng|(ยัง)?ไม่รองรับการ(เข้า)?รับ(สินค้า|พัสดุ)|(penjemputan|pick ?up) (belum|tidak) (tersedia|didukung)|di luar area penjemputan',
  restricted:
    '(揽收)?受限.*|(揽收)?限制中|(已)?(开启)?(假期|休假)模式.*|单量限制.*|restricted.*|(in )?(holiday|vacation) mode( is)?( on)?|order limit.*|chế độ nghỉ.*|bị hạn chế|giới hạn đơn.*|โหมดวันหยุด.*|ถูกจำกัด|mode liburan.*|dibatasi|batas pesanan.*',
  notSigned:
    '(未|尚未|没有)(订阅|开通|申请)揽收|揽收(未订阅|未申请|已取消|申请被拒绝?|被拒绝?|审核(失败|未通过|不通过|拒绝))|自(行)?寄(送)?|no pick ?-?up|not signed up( for pick ?-?up)?|pick ?-?up (not signed up|rejected|cancell?ed|declined)|drop ?-?off|self-?ship|chưa đăng ký lấy hàng|lấy hàng bị từ chối|tự gửi( hàng)?|ยังไม่ได้สมัคร.*|ปฏิเสธการ(เข้า)?รับ.*|ส่งเอง|belum (mendaftar|terdaftar).*|penjemputan ditolak|antar sendiri',
  /** Count only where the page says beside them that they are about pickup. */
  activeOf:
    'active|enabled|on|in effect|effective|approved|available|生效|已生效|已开通|启用|đang hiệu lực|có hiệu lực|hoạt động|đã bật|ใช้งาน(อยู่|แล้ว)?|มีผล(แล้ว)?|เปิดใช้งาน|aktif|berlaku',
  inReviewOf:
    'in review|under review|reviewing|pending( review| approval)?|processing|đang (xét |xem )?(duyệt|xét)|chờ duyệt|(กำลัง|รอ|อยู่ระหว่าง)(การ)?ตรวจสอบ|(sedang )?ditinjau|dalam peninjauan|menunggu',
  outsideOf:
    '(暂)?未开通|不支持|不在范围(内)?|not (yet )?(available|supported|open)|unavailable|out(side)?( of)?( the)? (area|range)|(chưa|không) hỗ trợ|ngoài (khu vực|phạm vi)|ไม่รองรับ|นอกพื้นที่(ให้บริการ)?|(belum|tidak) (tersedia|didukung)|di luar (area|jangkauan)',
  notSignedOf:
    '未订阅|未申请|已取消|已?拒绝|审核(失败|未通过|不通过)|rejected|declined|not (signed up|applied|subscribed)|none|off|-|—|từ chối|chưa đăng ký|ปฏิเสธ|ยังไม่ได้สมัคร|ditolak|belum mendaftar|tidak ada',
} as const;

export type Phrase = keyof typeof phrases;

/** True where `text`, cleaned, is wholly one of the wordings of a phrase. */
export const says = asked(phrases);

const returning = /退货|\breturns?\b|trả hàng|hoàn hàng|คืนสินค้า|รับคืน|pengembalian|retur\b/i;
const dispatching =
  /发货|揽收|提货|pick-? ?up|dispatch|ship(?:ping)?[- ]from|shipping warehouse|lấy hàng|gửi hàng|xuất hàng|จัดส่ง|รับสินค้า|penjemputan|pengiriman|pengambilan/i;

/** What a title, tab or tag says a warehouse is for; null where it says neither, or both. */
export function purposeIn(text: string): WarehousePurpose | null {
  const isReturn = returning.test(text);
  if (isReturn === dispatching.test(text)) return null;
  return isReturn ? 'return' : 'dispatch';
}
