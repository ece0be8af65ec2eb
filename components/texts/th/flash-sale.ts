/** ชื่อและข้อความของกฎแฟลชเซลล์แต่ละข้อ ใช้ “ต้อง” เฉพาะที่แพลตฟอร์มปฏิเสธแน่นอน นอกนั้นใช้ “อาจถูกปฏิเสธ” */
export const flashSale = {
  'flash-sale/name': 'กรอกชื่อแล้ว',
  'flash-sale/name.missing': 'โปรโมชั่นต้องมีชื่อ กรุณากรอกชื่อ',
  'flash-sale/name-length': 'ความยาวของชื่อ',
  'flash-sale/name-length.tooLong':
    'ชื่อยาว {{length}} ตัวอักษร เกิน {{max}} ตัวอาจถูกปฏิเสธ แม้ตัวนับบนหน้าจะยังให้พิมพ์ได้ กรุณาย่อให้สั้นลง',
  'flash-sale/name-unique': 'ชื่อไม่ซ้ำ',
  'flash-sale/name-unique.taken': 'ร้านนี้มีโปรโมชั่นชื่อ “{{name}}” แล้ว ชื่อต้องไม่ซ้ำกัน ลองเติมวันที่หรือตัวเลข',
  'flash-sale/starts-later': 'เริ่มหลังเวลาปัจจุบัน',
  'flash-sale/starts-later.notLater': 'เวลาเริ่มต้นต้องหลังเวลาปัจจุบัน กรุณาเลือกเวลาที่ช้ากว่านี้',
  'flash-sale/ends-after-start': 'สิ้นสุดหลังเริ่ม',
  'flash-sale/ends-after-start.notAfter': 'เวลาสิ้นสุดต้องหลังเวลาเริ่มต้น กรุณาเลือกเวลาที่ช้ากว่านี้',
  'flash-sale/max-duration': 'ระยะเวลานานสุด',
  'flash-sale/max-duration.tooLong': 'รอบนี้นาน {{hours}} ต้องไม่เกิน {{max}} ชม. กรุณาเลือกเวลาสิ้นสุดให้เร็วขึ้น',
  'flash-sale/min-duration': 'ระยะเวลาสั้นสุด',
  'flash-sale/min-duration.tooShort': 'รอบนี้นาน {{minutes}} นาที สั้นกว่า {{min}} นาทีอาจถูกปฏิเสธ กรุณาเลือกเวลาสิ้นสุดให้ช้าลง',
  'flash-sale/local-time': 'เวลาของร้าน',
  'flash-sale/local-time.differs': 'เวลาบนหน้านี้เป็นเวลาของร้าน แฟลชเซลล์เริ่ม {{shop}} ตรงกับเวลาของคุณ {{seller}}',
  'flash-sale/local-time.zoneContradicts':
    'หน้านี้แสดง {{page}} แต่เวลาของตลาดนี้ในตอนนั้นคือ {{market}} ตรวจสอบว่าเปิดร้านไหนอยู่และหมายถึงเวลาใด',
  'flash-sale/warm-up': 'อุ่นเครื่อง',
  'flash-sale/warm-up.seenFrom': 'เปิดอุ่นเครื่องไว้ ผู้ซื้อจะเห็นราคาแฟลชเซลล์ตั้งแต่ {{from}} ควรตรวจราคาให้ถูกต้องก่อนเวลานั้น',
  'flash-sale/warm-up.seenEarlier': 'เปิดอุ่นเครื่องไว้ ผู้ซื้อจะเห็นราคาแฟลชเซลล์ก่อนเริ่ม หน้านี้ไม่ได้บอกว่าก่อนนานเท่าไร',
  'flash-sale/eligibility': 'คุณสมบัติของร้าน',
  'flash-sale/eligibility.rating':
    'คะแนนร้านค้าคือ {{rating}} การสร้างหรือแก้ไขแฟลชเซลล์ต้องมีอย่างน้อย {{bar}} ถ้าเปลี่ยนแล้ว แก้ไขได้ในพื้นที่ทำงาน',
  'flash-sale/eligibility.points':
    'ร้านมีคะแนนการละเมิด {{points}} คะแนน การสร้างหรือแก้ไขแฟลชเซลล์ต้องมีน้อยกว่า {{bar}} ถ้าเปลี่ยนแล้ว แก้ไขได้ในพื้นที่ทำงาน',
  'flash-sale/eligibility.casePoints':
    'เคสที่คุณบันทึกในพื้นที่ทำงานรวมเป็นคะแนนการละเมิด {{points}} คะแนน การสร้างหรือแก้ไขแฟลชเซลล์ต้องมีน้อยกว่า {{bar}} ถ้า Seller Center แสดงตัวเลขอื่น กรอกในพื้นที่ทำงานได้',
  'flash-sale/eligibility.pageRating':
    'เมื่อ {{seen}} หน้าสถานะบัญชีแสดงคะแนนร้านค้า {{rating}} การสร้างหรือแก้ไขแฟลชเซลล์ต้องมีอย่างน้อย {{bar}} ถ้าเปลี่ยนแล้ว เปิดหน้านั้นอีกครั้ง',
  'flash-sale/eligibility.pagePoints':
    'เมื่อ {{seen}} หน้าสถานะบัญชีแสดงคะแนนการละเมิด {{points}} คะแนน การสร้างหรือแก้ไขแฟลชเซลล์ต้องมีน้อยกว่า {{bar}} ถ้าเปลี่ยนแล้ว เปิดหน้านั้นอีกครั้ง',
  'flash-sale/eligibility.balance':
    'ยอดเงินคงเหลือ {{balance}} ดอลลาร์สหรัฐ การสร้างหรือแก้ไขแฟลชเซลล์ต้องมีมากกว่า {{bar}} ดอลลาร์สหรัฐ ถ้าเปลี่ยนแล้ว แก้ไขได้ในพื้นที่ทำงาน',
  'flash-sale/no-products': 'สินค้าในแฟลชเซลล์',
  'flash-sale/no-products.empty': 'แฟลชเซลล์นี้ยังไม่มีสินค้า การทำซ้ำบางครั้งไม่พาสินค้ามาด้วย ต้องมีอย่างน้อยหนึ่งรายการ กรุณาเลือกสินค้า',
  'flash-sale/batch-not-applied': 'ใช้ค่าจากแถบอัปเดตแล้ว',
  'flash-sale/batch-not-applied.waiting':
    '{{count}} แถวที่เลือกยังไม่ได้ใช้ค่าจากแถบอัปเดตเป็นชุด กดปุ่ม “อัปเดตเป็นชุด” หรือล้างค่าในแถบ',
  'flash-sale/rows-unseen': 'อ่านสินค้าครบ',
  'flash-sale/rows-unseen.unseen':
    'Shoplint อ่านแล้ว {{seen}} จาก {{total}} รายการ เลื่อนตารางหรือเปลี่ยนหน้า เพื่อให้ตรวจสินค้าที่เหลือด้วย',
  'flash-sale/price-missing': 'กรอกราคาแฟลชเซลล์แล้ว',
  'flash-sale/price-missing.missing': 'แถวนี้ต้องมีราคาแฟลชเซลล์ กรอกราคา หรือปิดแถวนี้',
  'flash-sale/price-format': 'ราคาเป็นตัวเลข',
  'flash-sale/price-format.tooManyDecimals':
    '“{{text}}” มีทศนิยมเกินกว่าที่สกุลเงินนี้ใช้ได้ (ไม่เกิน {{decimals}} ตำแหน่ง) กรุณาปัดเศษ',
  'flash-sale/price-format.notANumber': '“{{text}}” ไม่ใช่ราคา ใช้ตัวเลขเท่านั้น',
  'flash-sale/price-format.ambiguous': '“{{text}}” อ่านได้เป็นสองราคา กรุณาเขียนโดยไม่ใส่ตัวคั่นหลักพัน',
  'flash-sale/price-format.tooBig': '“{{text}}” สูงเกินกว่าจะเป็นราคา ตรวจจำนวนเลขศูนย์',
  'flash-sale/price-bounds': 'ราคาอยู่ในช่วงของตลาด',
  'flash-sale/price-bounds.belowMin': '{{price}} อาจถูกปฏิเสธ ราคาต่ำสุดที่ทราบของตลาดนี้คือ {{min}} กรุณาเพิ่มราคา',
  'flash-sale/price-bounds.aboveMax': '{{price}} อาจถูกปฏิเสธ ราคาสูงสุดที่ทราบของตลาดนี้คือ {{max}} กรุณาลดราคา',
  'flash-sale/price-bounds.costsMoney':
    'ที่ราคา {{price}} ค่าธรรมเนียมอาจสูงกว่าราคาขายจนยอดติดลบ ราคาตั้งแต่ {{least}} ขึ้นไปไม่มีปัญหานี้',
  'flash-sale/below-original': 'ต่ำกว่าราคาเดิม',
  'flash-sale/below-original.notBelow': 'ราคาแฟลชเซลล์คือ {{price}} ราคาเดิมคือ {{original}} ราคาแฟลชเซลล์ต้องต่ำกว่าราคาเดิม',
  'flash-sale/lowest-price': 'ราคาต่ำสุดใน 30 วัน',
  'flash-sale/lowest-price.tooHigh':
    'ราคาขายต่ำสุดใน 30 วันคือ {{ceiling}} จากคำสั่งซื้อ {{order}} เมื่อ {{ordered}} ซึ่งจะเลิกนับเมื่อ {{leaves}} ราคาแฟลชเซลล์ {{price}} สูงเกินไป กรุณาลดราคา (ไม่นับแฟลชเซลล์ ค่าจัดส่ง ภาษี และส่วนลดของ TikTok เอง)',
  'flash-sale/lowest-price.tooHighStrict':
    'ถ้านับคำสั่งซื้อที่ยังไม่แน่ชัดด้วย (ยกเลิก ยังไม่ชำระเงิน หรืออาจมาจากแฟลชเซลล์) ราคาต่ำสุดใน 30 วันคือ {{ceiling}} จากคำสั่งซื้อ {{order}} เมื่อ {{ordered}} ซึ่งจะเลิกนับเมื่อ {{leaves}} ราคาแฟลชเซลล์ {{price}} อาจถูกปฏิเสธ',
  'flash-sale/lowest-price.uncovered':
    'ขาดคำสั่งซื้อช่วง {{from}} ถึง {{to}} จึงยังไม่ทราบราคาต่ำสุดใน 30 วันแน่ชัด ส่งออกจาก Seller Center แล้วนำเข้าไฟล์ในพื้นที่ทำงาน',
  'flash-sale/discount-depth': 'ขนาดส่วนลด',
  'flash-sale/discount-depth.tooSmall': 'ส่วนลดตอนนี้ {{percent}}% ตลาดนี้ต้องลดอย่างน้อย {{min}}% กรุณาลดราคา',
  'flash-sale/discount-depth.tooDeep': 'ส่วนลดตอนนี้ {{percent}}% ตลาดนี้ต้องลดไม่เกิน {{max}}% กรุณาเพิ่มราคา',
  'flash-sale/price-typo': 'อาจพิมพ์ราคาผิด',
  'flash-sale/price-typo.tenTimesLow':
    'คำแนะนำจาก Shoplint: {{price}} เทียบกับราคาเดิม {{original}} ดูเหมือนพิมพ์ผิด ตรวจจุดทศนิยมและเลขศูนย์',
  'flash-sale/below-cost': 'ต่ำกว่าต้นทุนของคุณ',
  'flash-sale/below-cost.below': 'คำแนะนำจาก Shoplint: {{price}} ไม่พอกับต้นทุนและค่าธรรมเนียมที่คุณกรอกไว้ ขายราคานี้ขาดทุนทุกชิ้น',
  'flash-sale/below-cost.noRate': 'มีต้นทุนเป็นสกุลเงินอื่น แต่ไม่มีอัตราแลกเปลี่ยนหรือเก่ากว่าเจ็ดวัน กรอกอัตราของวันนี้ในพื้นที่ทำงาน',
  'flash-sale/purchase-limit': 'จำกัดการซื้อต่อลูกค้า',
  'flash-sale/purchase-limit.outOfRange':
    'จำกัดการซื้อต่อลูกค้าเป็น {{limit}} ต้องอยู่ระหว่าง {{min}} ถึง {{max}} หรือเว้นว่างถ้าไม่จำกัด ลดลงภายหลังไม่ได้',
  'flash-sale/purchase-limit.notWhole': 'จำกัดการซื้อต่อลูกค้าเป็น {{limit}} ต้องเป็นจำนวนเต็ม หรือเว้นว่างถ้าไม่จำกัด ลดลงภายหลังไม่ได้',
  'flash-sale/stock-limit': 'จำกัดการซื้อทั้งหมด',
  'flash-sale/stock-limit.outOfRange': 'จำกัดการซื้อทั้งหมดเป็น {{stock}} ต้องอยู่ระหว่าง {{min}} ถึง {{max}} หรือเว้นว่างถ้าไม่จำกัด',
  'flash-sale/stock-limit.notWhole': 'จำกัดการซื้อทั้งหมดเป็น {{stock}} ต้องเป็นจำนวนเต็ม หรือเว้นว่างถ้าไม่จำกัด',
  'flash-sale/stock-limit.aboveOnHand': 'จำกัดการซื้อทั้งหมดเป็น {{stock}} แต่มีสต็อกเพียง {{onHand}} ต้องไม่เกินจำนวนสต็อก',
  'flash-sale/variation-price': 'ราคาเดียวทุกตัวเลือก',
  'flash-sale/variation-price.notBelowOriginal':
    'ราคาเดียวทุกตัวเลือกคือ {{price}} ตัวเลือกที่ถูกที่สุดมีราคาเดิม {{original}} ราคาแฟลชเซลล์ต้องต่ำกว่านั้น',
  'flash-sale/variation-price.aboveCeiling':
    'ใน 30 วันมีตัวเลือกที่ขายต่ำสุด {{ceiling}} จากคำสั่งซื้อ {{order}} เมื่อ {{ordered}} ซึ่งจะเลิกนับเมื่อ {{leaves}} ราคาเดียว {{price}} สูงเกินไป กรุณาลดราคา หรือตั้งราคาแยกตัวเลือก (ไม่นับแฟลชเซลล์ ค่าจัดส่ง ภาษี และส่วนลดของ TikTok เอง)',
  'flash-sale/variation-price.aboveCeilingStrict':
    'ถ้านับคำสั่งซื้อที่ยังไม่แน่ชัดด้วย (ยกเลิก ยังไม่ชำระเงิน หรืออาจมาจากแฟลชเซลล์) ราคาต่ำสุดของตัวเลือกหนึ่งใน 30 วันคือ {{ceiling}} จากคำสั่งซื้อ {{order}} เมื่อ {{ordered}} ซึ่งจะเลิกนับเมื่อ {{leaves}} ราคาเดียว {{price}} อาจถูกปฏิเสธ',
  'flash-sale/variation-price.uncovered':
    'ขาดคำสั่งซื้อช่วง {{from}} ถึง {{to}} จึงยังไม่ทราบราคาต่ำสุดของตัวเลือกใน 30 วันแน่ชัด ส่งออกจาก Seller Center แล้วนำเข้าไฟล์ในพื้นที่ทำงาน',
  'flash-sale/one-sale-per-product': 'สินค้าละหนึ่งแฟลชเซลล์',
  'flash-sale/one-sale-per-product.twice': 'สินค้านี้อยู่ในแฟลชเซลล์นี้ {{count}} ครั้ง ต้องมีครั้งเดียว กรุณาลบรายการที่ซ้ำ',
  'flash-sale/one-sale-per-product.overlaps':
    'สินค้านี้อยู่ในแฟลชเซลล์ “{{name}}” แล้ว {{start}} ถึง {{end}} เวลาต้องไม่ทับกัน นำสินค้าออกจากที่นี่ หรือเลือกเวลาอื่น',
  'flash-sale/hides-discount': 'บังส่วนลดสินค้า',
  'flash-sale/hides-discount.hidden':
    'ส่วนลดสินค้า “{{name}}” อยู่ในช่วงเวลาเดียวกัน ระหว่างนั้นผู้ซื้อจะเห็นเฉพาะราคาแฟลชเซลล์ ส่วนแคมเปญของแพลตฟอร์มจะบังทั้งสองอย่าง',
} as const;
