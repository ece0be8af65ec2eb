/** Words of the warehouse page: what help pages print (zh 2022–24, en, vi, id 2024–26), likely ones for the rest. */
import type { PageLanguage } from '../../entrypoints/seller-center.content/values.ts';

export interface WarehouseWords {
  readonly title: string;
  readonly pickup: string;
  readonly returns: string;
  readonly add: string;
  readonly edit: string;
  readonly save: string;
  readonly cancel: string;
  readonly name: string;
  readonly contact: string;
  readonly phone: string;
  readonly country: string;
  readonly region: string;
  readonly province: string;
  readonly city: string;
  readonly district: string;
  readonly street: string;
  readonly postcode: string;
  readonly address: string;
  readonly active: string;
  readonly inReview: string;
  readonly outside: string;
}

export const warehouseWords: Readonly<Record<'en' | 'zh-CN' | 'vi' | 'th' | 'id', WarehouseWords>> = {
  en: {
    title: 'Warehouse address',
    pickup: 'Pickup warehouse',
    returns: 'Return warehouse',
    add: 'Add warehouse',
    edit: 'Edit',
    save: 'Save',
    cancel: 'Cancel',
    name: 'Warehouse name',
    contact: 'Contact person',
    phone: 'Phone number',
    country: 'Country/Region',
    region: 'Region',
    province: 'Province',
    city: 'City',
    district: 'District',
    street: 'Street address',
    postcode: 'Postal code',
    address: 'Address',
    active: 'Pickup supported',
    inReview: 'Pickup in review',
    outside: 'Pickup not available',
  },
  'zh-CN': {
    title: '仓库地址',
    pickup: '发货仓库',
    returns: '退货仓库',
    add: '新建仓库',
    edit: '编辑',
    save: '保存',
    cancel: '取消',
    name: '仓库名称',
    contact: '联系人(姓名)',
    phone: '仓库电话号码',
    country: '国家/地区',
    region: '所在地区',
    province: '省份',
    city: '城市',
    district: '区/县',
    street: '详细地址',
    postcode: '邮政编码',
    address: '仓库地址',
    active: '生效中',
    inReview: '审核中',
    outside: '揽收暂未开通',
  },
  vi: {
    title: 'Địa chỉ Kho hàng/Lấy hàng',
    pickup: 'Kho lấy hàng',
    returns: 'Kho trả hàng',
    add: 'Thêm kho hàng',
    edit: 'Chỉnh sửa',
    save: 'Lưu',
    cancel: 'Hủy',
    name: 'Tên kho hàng',
    contact: 'Người liên hệ',
    phone: 'Số điện thoại',
    country: 'Quốc gia/Khu vực',
    region: 'Khu vực',
    province: 'Tỉnh',
    city: 'Thành phố',
    district: 'Quận/Huyện',
    street: 'Địa chỉ chi tiết',
    postcode: 'Mã bưu chính',
    address: 'Địa chỉ',
    active: 'Hỗ trợ lấy hàng',
    inReview: 'Đang duyệt lấy hàng',
    outside: 'Chưa hỗ trợ lấy hàng',
  },
  th: {
    title: 'ที่อยู่คลังสินค้า',
    pickup: 'คลังสินค้าสำหรับจัดส่ง',
    returns: 'คลังสินค้าสำหรับคืนสินค้า',
    add: 'เพิ่มคลังสินค้า',
    edit: 'แก้ไข',
    save: 'บันทึก',
    cancel: 'ยกเลิก',
    name: 'ชื่อคลังสินค้า',
    contact: 'ผู้ติดต่อ',
    phone: 'หมายเลขโทรศัพท์',
    country: 'ประเทศ/ภูมิภาค',
    region: 'พื้นที่',
    province: 'จังหวัด',
    city: 'เมือง',
    district: 'เขต/อำเภอ',
    street: 'ที่อยู่โดยละเอียด',
    postcode: 'รหัสไปรษณีย์',
    address: 'ที่อยู่',
    active: 'รองรับการเข้ารับสินค้า',
    inReview: 'การเข้ารับสินค้ากำลังตรวจสอบ',
    outside: 'ยังไม่รองรับการเข้ารับสินค้า',
  },
  id: {
    title: 'Alamat Gudang/Pengambilan',
    pickup: 'Gudang pengambilan',
    returns: 'Gudang pengembalian',
    add: 'Tambah gudang',
    edit: 'Ubah',
    save: 'Simpan',
    cancel: 'Batal',
    name: 'Nama gudang',
    contact: 'Orang yang Dapat Dihubungi',
    phone: 'Nomor Telepon',
    country: 'Negara/Wilayah',
    region: 'Wilayah',
    province: 'Provinsi',
    city: 'Kota/Kabupaten',
    district: 'Kecamatan',
    street: 'Alamat lengkap',
    postcode: 'Kode Pos',
    address: 'Alamat',
    active: 'Mendukung penjemputan',
    inReview: 'Penjemputan sedang ditinjau',
    outside: 'Penjemputan belum tersedia',
  },
} satisfies Partial<Record<PageLanguage, WarehouseWords>>;
