import type { first as en } from '../en/first.ts';

export const first = {
  'welcome.title': 'Chào mừng đến với Shoplint',
  'welcome.what':
    'Khi bạn điền Flash Sale hoặc địa chỉ kho trên TikTok Shop Seller Center, Shoplint báo ngay cạnh ô điều gì sẽ bị từ chối hoặc làm bạn mất tiền, và vì sao.',
  'welcome.private': 'Shoplint không gửi gì đi đâu, không bấm gì thay bạn, và chỉ ghi vào ô khi bạn bấm nút sửa.',
  'welcome.skip': 'Bỏ qua, mở bàn làm việc',
  'welcome.choose': 'Ngôn ngữ và thị trường',
  'welcome.market': 'Thị trường của shop',
  'welcome.market.help':
    'Trên Seller Center, thị trường được tự nhận biết. Lựa chọn này dùng khi không có trang nào cho biết.',
  'welcome.try': 'Thử ngay tại đây',
  'welcome.try.what':
    'Đây là biểu mẫu luyện tập với sản phẩm giả. Phần đọc và kiểm tra chính là phần chạy trên Seller Center; không có gì được lưu hay gửi đi.',
  'welcome.try.type': 'Đổi giá flash sale đầu tiên thành {{price}}.',
  'welcome.try.typed': 'Đã có đơn được trả với giá thấp hơn, nên giá này sẽ bị từ chối.',
  'welcome.try.fix': 'Bấm “Đặt thành …” trong bảng của Shoplint.',
  'welcome.try.fixed': 'Chỉ vậy thôi: dấu báo đã biến mất. Bạn có thể đổi thử các ô khác.',
  'welcome.import': 'Nhập đơn hàng',
  'welcome.import.what':
    'Với tệp xuất đơn hàng 30 ngày qua, Shoplint biết mỗi giá flash sale được cao nhất bao nhiêu. Tệp không rời khỏi máy này.',
  'welcome.import.go': 'Nhập lịch sử đơn hàng',
  'welcome.pin': 'Để ở chỗ dễ thấy',
  'welcome.pin.chrome':
    'Bấm hình mảnh ghép cạnh thanh địa chỉ, rồi bấm ghim cạnh Shoplint: nút trên thanh công cụ sẽ hiện số lỗi và hạn chót gần nhất.',
  'welcome.pin.firefox':
    'Bấm hình mảnh ghép cạnh thanh địa chỉ, bấm bánh răng cạnh Shoplint, rồi chọn ghim vào thanh công cụ: nút sẽ hiện số lỗi và hạn chót gần nhất.',
  'welcome.told.what':
    'Nếu bạn cho phép, trình duyệt sẽ báo trước khi một hạn chót trôi qua. Bạn có thể quyết định sau.',
  'welcome.told.allow': 'Cho phép thông báo',
  'welcome.told.allowed': 'Đã cho phép thông báo.',
  'welcome.told.refused':
    'Trình duyệt chưa cho phép thông báo. Hạn chót vẫn hiện trên nút ở thanh công cụ, và bạn có thể bấm lại.',
  'welcome.go': 'Rồi mở một Flash Sale',
  'welcome.go.what':
    'Trong Seller Center: Marketing, Khuyến mãi, Flash Sale, Tạo. Bảng của Shoplint tự hiện ở góc dưới bên phải.',
  'welcome.go.open': 'Mở Seller Center',
  'welcome.again': 'Bạn có thể mở lại trang này trong phần Cài đặt của bàn làm việc.',
  'welcome.reopen': 'Xem lại các bước đầu tiên',
  'host.further': 'Shoplint chưa biết {{host}}.',
  'host.further.what':
    'Nếu đây là TikTok Shop Seller Center ở địa chỉ khác, hãy thêm vào: Shoplint sẽ đọc trang Flash Sale và trang kho ở đó. Nếu là trang khác thì bỏ qua.',
  'host.market': 'Thị trường của địa chỉ này',
  'host.market.address': 'Theo địa chỉ (shop_region)',
  'host.add': 'Thêm địa chỉ này',
  'host.withheld': 'Trình duyệt không cho Shoplint đọc Seller Center, nên chưa có gì được kiểm tra.',
  'host.withheld.allow': 'Cho phép Seller Center',
  'host.refused':
    'Trình duyệt chưa cho phép. Hãy bấm lại, hoặc cho phép Shoplint với địa chỉ này trong danh sách tiện ích của trình duyệt.',
  'host.added': 'Địa chỉ Seller Center đã thêm',
  'host.added.nothing':
    'Chưa có. Khi Seller Center ở một địa chỉ mà Shoplint chưa biết, hãy mở Shoplint tại trang đó để thêm.',
  'host.remove': 'Gỡ',
  'host.remove.named': 'Gỡ {{host}}',
  'way.promotions': 'Mở danh sách khuyến mãi của Seller Center',
  'keys.title': 'Bàn phím',
  'keys.open-panel': 'Mở bảng trên trang',
  'keys.next-finding': 'Mục tiếp theo',
  'keys.previous-finding': 'Mục trước',
  'keys.fold': 'Thu gọn bảng khi đang ở trong bảng',
  'keys.none': 'chưa đặt',
  'keys.change': 'Đổi phím',
  'keys.how.chrome': 'Để đổi, mở chrome://extensions/shortcuts.',
  'keys.how.firefox': 'Để đổi, mở about:addons, bấm bánh răng, rồi chọn quản lý phím tắt tiện ích.',
  'news.title': 'Mới trong phiên bản {{version}}',
  'news.read': 'Đã hiểu',
  'news.first-minute': 'Các bước đầu tiên với biểu mẫu luyện tập: mở trong phần Cài đặt của bàn làm việc.',
  'news.hosts': 'Có thể thêm địa chỉ Seller Center mà Shoplint chưa biết ngay tại trang đó.',
  'news.keys': 'Các phím tắt được liệt kê trong cửa sổ bật lên và trong Cài đặt.',
} satisfies Record<keyof typeof en, string>;
