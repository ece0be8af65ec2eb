/** 仓库地址各条规则的名称与说明。这些句子页面能读到，所以不写 ERP 里的内容，只说哪一项不一致。 */
export const warehouse = {
  'warehouse/contact': '联系人',
  'warehouse/contact.missing': '必须填写联系人。请填写接听电话的人的姓名。',
  'warehouse/phone': '联系电话',
  'warehouse/phone.tooShort': '“{{text}}”位数不够，不是完整的电话号码，请核对。',
  'warehouse/phone.tooLong': '“{{text}}”位数太多，请核对，只填一个号码。',
  'warehouse/phone.invalid': '“{{text}}”不是该国家或地区的有效号码。请核对区号，看看有没有少一位或写错。',
  'warehouse/phone.landline': '“{{text}}”是固定电话。司机上门前会打电话，建议填写随时有人接听的手机号。',
  'warehouse/phone.masked': '页面隐藏了部分号码，无法核对。请自行确认号码正确、有人接听。',
  'warehouse/phone.noCountry': '号码没有国际区号，页面上也看不出是哪个国家或地区，无法核对。',
  'warehouse/phone.foreign': '没有这个国际区号的号码规则，无法核对。',
  'warehouse/address-complete': '地址完整',
  'warehouse/address-complete.region': '还没有选择省、市、区，请选择。',
  'warehouse/address-complete.city': '地址里没有城市，请选择，方便司机找到仓库。',
  'warehouse/address-complete.district': '地址里没有区县，请选择，方便司机找到仓库。',
  'warehouse/address-complete.street': '详细地址里没有街道。请补上街道和门牌号，方便司机找到仓库。',
  'warehouse/address-complete.number': '详细地址里没有门牌号。请补上，有楼栋、楼层的也请写上。',
  'warehouse/address-complete.notTold': '看不出这个详细地址里的街道和门牌号。请确认两者都用中文写清楚。',
  'warehouse/pickup-area': '揽收范围',
  'warehouse/pickup-area.outside':
    '您填写过{{area}}不在揽收范围内：从那里提交的揽收申请，系统会自动忽略，没有任何提示。如果情况有变，请在工作台更正；否则请自行寄送到集货仓。',
  'warehouse/pickup-area.notKnown':
    '不清楚{{area}}能不能揽收：2023 年以后没有公开的名单，超出范围的申请系统会自动忽略。请向服务商确认，再到工作台填写结果。',
  'warehouse/restarts-signup': '会重新发起揽收订阅',
  'warehouse/restarts-signup.restarts':
    '联系人、电话或地址与已保存的不同，哪怕只差一个逗号。保存后会重新发起揽收订阅：服务商会在 {{hours}} 内审核，审核完成前请自行寄送。如果不想这样，请不要保存，直接离开。',
  'warehouse/cosmetic-change': '只改了标点或空格',
  'warehouse/cosmetic-change.cosmetic':
    '只改了标点、空格或大小写，地点没变，但保存后仍会重新发起揽收订阅。想重新订阅或取消揽收：保存后，在服务商来电时说明。两样都不想：请改回原来的文字。',
  'warehouse/erp-mirror': '与 ERP 一致',
  'warehouse/erp-mirror.contact': '联系人与您留存的 ERP 地址不一致。请在 ERP 里一并修改，工作台里可以直接复制。',
  'warehouse/erp-mirror.phone': '电话与您留存的 ERP 地址不一致。请在 ERP 里一并修改，工作台里可以直接复制。',
  'warehouse/erp-mirror.region':
    '省市区与您留存的 ERP 地址不一致，面单可能打错。请在 ERP 里一并修改，工作台里可以直接复制。',
  'warehouse/erp-mirror.street':
    '详细地址与您留存的 ERP 地址不一致，面单可能打错。请在 ERP 里一并修改，工作台里可以直接复制。',
  'warehouse/erp-mirror.postcode': '邮编与您留存的 ERP 地址不一致。请在 ERP 里一并修改，工作台里可以直接复制。',
  'warehouse/erp-mirror.method': 'ERP 里设置的揽收或自寄与本页显示的不一致，面单可能打错。请按本页显示的修改 ERP。',
  'warehouse/pickup-status': '本仓库的揽收状态',
  'warehouse/pickup-status.notSignedUp': '未订阅揽收，或揽收未生效：包裹需要自行寄送。修改地址并保存后会发起订阅。',
  'warehouse/pickup-status.inReview': '揽收申请审核中，通过之前可以自行寄送。服务商会打电话，请保持电话畅通。',
  'warehouse/pickup-status.outside': '该地址不在揽收范围内，包裹需要自行寄送。',
  'warehouse/pickup-status.restricted': '该仓库受限（休假模式或限单），恢复之前不会上门揽收。',
} as const;
