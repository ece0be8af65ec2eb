/** Tên và lời nhắc của từng quy tắc Flash Sale. Chắc chắn bị từ chối thì viết “phải”, chưa chắc thì “có thể bị từ chối”. */
export const flashSale = {
  'flash-sale/name': 'Đã điền tên',
  'flash-sale/name.missing': 'Khuyến mãi phải có tên. Hãy nhập tên.',
  'flash-sale/name-length': 'Độ dài của tên',
  'flash-sale/name-length.tooLong':
    'Tên có {{length}} ký tự. Quá {{max}} ký tự có thể bị từ chối, kể cả khi bộ đếm trên trang vẫn cho nhập. Hãy rút ngắn.',
  'flash-sale/name-unique': 'Tên chưa từng dùng',
  'flash-sale/name-unique.taken':
    'Shop đã có khuyến mãi tên “{{name}}”. Tên phải khác nhau: hãy thêm ngày hoặc số thứ tự.',
  'flash-sale/starts-later': 'Bắt đầu sau giờ hiện tại',
  'flash-sale/starts-later.notLater': 'Thời gian bắt đầu phải sau giờ hiện tại. Hãy chọn lại muộn hơn.',
  'flash-sale/ends-after-start': 'Kết thúc sau khi bắt đầu',
  'flash-sale/ends-after-start.notAfter': 'Thời gian kết thúc phải sau thời gian bắt đầu. Hãy chọn lại muộn hơn.',
  'flash-sale/max-duration': 'Thời lượng tối đa',
  'flash-sale/max-duration.tooLong':
    'Đợt này kéo dài {{hours}}, trong khi không được quá {{max}} giờ. Hãy chọn kết thúc sớm hơn.',
  'flash-sale/min-duration': 'Thời lượng tối thiểu',
  'flash-sale/min-duration.tooShort':
    'Đợt này chỉ kéo dài {{minutes}} phút. Dưới {{min}} phút có thể bị từ chối: hãy chọn kết thúc muộn hơn.',
  'flash-sale/local-time': 'Giờ của shop',
  'flash-sale/local-time.differs':
    'Giờ trên trang này là giờ của shop. Đợt bán bắt đầu {{shop}}, tức {{seller}} theo giờ của bạn.',
  'flash-sale/local-time.zoneContradicts':
    'Trang ghi {{page}}, nhưng lúc đó giờ ở thị trường này là {{market}}. Hãy xem đang mở shop nào và đang nhập giờ nào.',
  'flash-sale/warm-up': 'Khởi động trước',
  'flash-sale/warm-up.seenFrom':
    'Đang bật khởi động trước, người mua thấy giá Flash Sale từ {{from}}. Hãy kiểm tra giá cho đúng trước lúc đó.',
  'flash-sale/warm-up.seenEarlier':
    'Đang bật khởi động trước, người mua thấy giá Flash Sale trước giờ bắt đầu. Trang không ghi trước bao lâu.',
  'flash-sale/eligibility': 'Điều kiện của shop',
  'flash-sale/eligibility.rating':
    'Điểm đánh giá shop là {{rating}}. Muốn tạo hoặc sửa Flash Sale, điểm phải từ {{bar}} trở lên. Nếu đã thay đổi, hãy sửa trong bàn làm việc.',
  'flash-sale/eligibility.points':
    'Shop có {{points}} điểm vi phạm. Muốn tạo hoặc sửa Flash Sale, shop phải có dưới {{bar}} điểm. Nếu đã thay đổi, hãy sửa trong bàn làm việc.',
  'flash-sale/eligibility.casePoints':
    'Các vụ việc bạn ghi trong bàn làm việc cộng lại là {{points}} điểm vi phạm. Muốn tạo hoặc sửa Flash Sale, shop phải có dưới {{bar}} điểm. Nếu Seller Center ghi số khác, hãy nhập số đó vào bàn làm việc.',
  'flash-sale/eligibility.pageRating':
    'Vào {{seen}}, trang Sức khỏe gian hàng ghi điểm đánh giá shop là {{rating}}. Muốn tạo hoặc sửa Flash Sale, điểm phải từ {{bar}} trở lên. Nếu đã thay đổi, hãy mở lại trang đó.',
  'flash-sale/eligibility.pagePoints':
    'Vào {{seen}}, trang Sức khỏe gian hàng ghi {{points}} điểm vi phạm. Muốn tạo hoặc sửa Flash Sale, shop phải có dưới {{bar}} điểm. Nếu đã thay đổi, hãy mở lại trang đó.',
  'flash-sale/eligibility.balance':
    'Số dư là {{balance}} đô la Mỹ. Muốn tạo hoặc sửa Flash Sale, số dư phải trên {{bar}} đô la Mỹ. Nếu đã thay đổi, hãy sửa trong bàn làm việc.',
  'flash-sale/no-products': 'Sản phẩm trong đợt',
  'flash-sale/no-products.empty':
    'Đợt này chưa có sản phẩm nào; bản sao chép có thể bị trống. Phải có ít nhất một sản phẩm: hãy chọn sản phẩm.',
  'flash-sale/batch-not-applied': 'Đã áp dụng giá trị hàng loạt',
  'flash-sale/batch-not-applied.waiting':
    '{{count}} dòng đã chọn chưa nhận giá trị trên thanh hàng loạt. Hãy bấm “Cập nhật hàng loạt”, hoặc xóa trống thanh.',
  'flash-sale/rows-unseen': 'Đã đọc hết sản phẩm',
  'flash-sale/rows-unseen.unseen':
    'Shoplint đã đọc {{seen}}/{{total}} sản phẩm. Hãy cuộn bảng hoặc lật trang để các sản phẩm còn lại cũng được kiểm tra.',
  'flash-sale/price-missing': 'Đã điền giá Flash Sale',
  'flash-sale/price-missing.missing': 'Dòng này phải có giá Flash Sale. Hãy điền giá, hoặc tắt dòng này.',
  'flash-sale/price-format': 'Giá là một con số',
  'flash-sale/price-format.tooManyDecimals':
    '“{{text}}” có nhiều số thập phân hơn mức cho phép của loại tiền này (tối đa {{decimals}}). Hãy làm tròn.',
  'flash-sale/price-format.notANumber': '“{{text}}” không phải là giá. Chỉ dùng chữ số.',
  'flash-sale/price-format.ambiguous':
    '“{{text}}” có thể hiểu thành hai mức giá. Hãy viết lại, không dùng dấu phân cách hàng nghìn.',
  'flash-sale/price-format.tooBig': '“{{text}}” quá lớn so với một mức giá. Hãy kiểm tra số 0.',
  'flash-sale/price-bounds': 'Giá trong khung của thị trường',
  'flash-sale/price-bounds.belowMin':
    '{{price}} có thể bị từ chối: mức thấp nhất được biết ở thị trường này là {{min}}. Hãy tăng giá.',
  'flash-sale/price-bounds.aboveMax':
    '{{price}} có thể bị từ chối: mức cao nhất được biết ở thị trường này là {{max}}. Hãy hạ giá.',
  'flash-sale/price-bounds.costsMoney':
    'Bán {{price}} thì phí có thể cao hơn giá bán và làm số dư bị âm. Giá từ {{least}} trở lên sẽ tránh được.',
  'flash-sale/below-original': 'Thấp hơn giá gốc',
  'flash-sale/below-original.notBelow':
    'Giá Flash Sale là {{price}}, giá gốc là {{original}}. Giá Flash Sale phải thấp hơn giá gốc.',
  'flash-sale/lowest-price': 'Giá thấp nhất trong 30 ngày',
  'flash-sale/lowest-price.tooHigh':
    'Giá bán thấp nhất trong 30 ngày là {{ceiling}}: đơn {{order}}, {{ordered}}, từ {{leaves}} không tính nữa. Giá Flash Sale {{price}} quá cao: hãy hạ xuống. Không tính Flash Sale, phí vận chuyển, thuế và phần TikTok tự giảm.',
  'flash-sale/lowest-price.tooHighStrict':
    'Nếu tính cả đơn chưa rõ (đã hủy, chưa thanh toán, có thể thuộc Flash Sale), giá thấp nhất trong 30 ngày là {{ceiling}}: đơn {{order}}, {{ordered}}, từ {{leaves}} không tính nữa. Giá Flash Sale {{price}} có thể bị từ chối.',
  'flash-sale/lowest-price.uncovered':
    'Thiếu đơn hàng từ {{from}} đến {{to}} nên chưa chắc giá thấp nhất trong 30 ngày. Hãy xuất các đơn đó trong Seller Center rồi nhập tệp vào bàn làm việc.',
  'flash-sale/discount-depth': 'Mức giảm',
  'flash-sale/discount-depth.tooSmall':
    'Đang giảm {{percent}}%. Ở thị trường này phải giảm ít nhất {{min}}%: hãy hạ giá xuống.',
  'flash-sale/discount-depth.tooDeep':
    'Đang giảm {{percent}}%. Ở thị trường này mức giảm phải không quá {{max}}%: hãy tăng giá lên.',
  'flash-sale/price-typo': 'Có thể gõ nhầm giá',
  'flash-sale/price-typo.tenTimesLow':
    'Lời khuyên của Shoplint: {{price}} so với giá gốc {{original}} có vẻ gõ nhầm. Hãy kiểm tra dấu thập phân và số 0.',
  'flash-sale/below-cost': 'Thấp hơn giá vốn của bạn',
  'flash-sale/below-cost.below':
    'Lời khuyên của Shoplint: {{price}} không đủ bù giá vốn và phí bạn đã nhập cho sản phẩm này. Bán giá này là lỗ.',
  'flash-sale/below-cost.noRate':
    'Có giá vốn nhập bằng loại tiền khác, nhưng tỷ giá còn thiếu hoặc đã quá bảy ngày. Hãy nhập tỷ giá hôm nay trong bàn làm việc.',
  'flash-sale/purchase-limit': 'Giới hạn mua của người mua',
  'flash-sale/purchase-limit.outOfRange':
    'Giới hạn mua của người mua là {{limit}}. Số này phải từ {{min}} đến {{max}}, hoặc để trống nếu không giới hạn. Sau này không giảm được.',
  'flash-sale/purchase-limit.notWhole':
    'Giới hạn mua của người mua là {{limit}}. Số này phải là số nguyên, hoặc để trống nếu không giới hạn. Sau này không giảm được.',
  'flash-sale/stock-limit': 'Tổng giới hạn mua',
  'flash-sale/stock-limit.outOfRange':
    'Tổng giới hạn mua là {{stock}}. Số này phải từ {{min}} đến {{max}}, hoặc để trống nếu không giới hạn.',
  'flash-sale/stock-limit.notWhole':
    'Tổng giới hạn mua là {{stock}}. Số này phải là số nguyên, hoặc để trống nếu không giới hạn.',
  'flash-sale/stock-limit.aboveOnHand':
    'Tổng giới hạn mua là {{stock}}, nhưng trong kho chỉ còn {{onHand}}. Số này không được lớn hơn tồn kho.',
  'flash-sale/variation-price': 'Một giá cho mọi phân loại',
  'flash-sale/variation-price.notBelowOriginal':
    'Giá chung cho mọi phân loại là {{price}}, còn giá gốc của phân loại rẻ nhất là {{original}}. Giá Flash Sale phải thấp hơn mức đó.',
  'flash-sale/variation-price.aboveCeiling':
    'Trong 30 ngày có phân loại được bán thấp nhất là {{ceiling}}: đơn {{order}}, {{ordered}}, từ {{leaves}} không tính nữa. Giá chung {{price}} quá cao: hãy hạ xuống, hoặc đặt giá theo từng phân loại. Không tính Flash Sale, phí vận chuyển, thuế và phần TikTok tự giảm.',
  'flash-sale/variation-price.aboveCeilingStrict':
    'Nếu tính cả đơn chưa rõ (đã hủy, chưa thanh toán, có thể thuộc Flash Sale), giá thấp nhất của một phân loại trong 30 ngày là {{ceiling}}: đơn {{order}}, {{ordered}}, từ {{leaves}} không tính nữa. Giá chung {{price}} có thể bị từ chối.',
  'flash-sale/variation-price.uncovered':
    'Thiếu đơn hàng từ {{from}} đến {{to}} nên chưa chắc giá thấp nhất của các phân loại trong 30 ngày. Hãy xuất các đơn đó trong Seller Center rồi nhập tệp vào bàn làm việc.',
  'flash-sale/one-sale-per-product': 'Mỗi sản phẩm một Flash Sale',
  'flash-sale/one-sale-per-product.twice':
    'Sản phẩm này có mặt {{count}} lần trong đợt. Chỉ được có mặt một lần: hãy xóa phần thừa.',
  'flash-sale/one-sale-per-product.overlaps':
    'Sản phẩm này đã có trong Flash Sale “{{name}}”, {{start}} đến {{end}}. Hai đợt không được trùng giờ: hãy bỏ sản phẩm ở đây, hoặc chọn giờ khác.',
  'flash-sale/hides-discount': 'Che mất giảm giá',
  'flash-sale/hides-discount.hidden':
    'Giảm giá sản phẩm “{{name}}” chạy cùng lúc. Trong thời gian đó người mua chỉ thấy giá Flash Sale; chiến dịch của sàn thì che cả hai.',
} as const;
