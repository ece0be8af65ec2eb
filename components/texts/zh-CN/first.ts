import type { first as en } from '../en/first.ts';

export const first = {
  'welcome.title': '欢迎使用 Shoplint',
  'welcome.what':
    '您在 TikTok Shop 商家中心填写秒杀活动或仓库地址时，Shoplint 会在字段旁边指出哪些内容会被拒、哪些会让您亏钱，并说明原因。',
  'welcome.private': '它不向任何地方发送数据，不替您点击，只有您按下“改为”按钮时才会填写字段。',
  'welcome.skip': '跳过，直接打开工作台',
  'welcome.choose': '语言和市场',
  'welcome.market': '店铺所在市场',
  'welcome.market.help': '在商家中心里会自动识别市场；没有页面可识别时，按这里的选择。',
  'welcome.try': '先试一试',
  'welcome.try.what':
    '这是一张练习表单，商品都是虚构的。读取和检查它的就是在商家中心里工作的那一套；不会保存，也不会提交。',
  'welcome.try.type': '把第一个秒杀价改成 {{price}}。',
  'welcome.try.typed': '有订单以更低的价格成交过，所以这个价格会被拒。',
  'welcome.try.fix': '在 Shoplint 面板里按“改为…”。',
  'welcome.try.fixed': '就这么简单：标记消失了。其他内容也可以随便改改看。',
  'welcome.import': '导入订单',
  'welcome.import.what':
    '导入最近 30 天的订单导出文件后，Shoplint 就知道每个秒杀价最高能填多少。文件不会离开这台电脑。',
  'welcome.import.go': '去导入订单',
  'welcome.pin': '放在看得见的地方',
  'welcome.pin.chrome':
    '点地址栏旁边的拼图图标，再点 Shoplint 旁边的图钉：工具栏按钮上就会显示错误数和最近的截止时间。',
  'welcome.pin.firefox':
    '点地址栏旁边的拼图图标，再点 Shoplint 旁边的齿轮，选择“固定到工具栏”：按钮上就会显示错误数和最近的截止时间。',
  'welcome.told.what': '如果您允许，浏览器会在截止时间到来之前提醒您。也可以以后再决定。',
  'welcome.told.allow': '允许通知',
  'welcome.told.allowed': '已允许通知。',
  'welcome.told.refused': '浏览器没有允许通知。截止时间仍会显示在工具栏按钮上，您也可以再按一次。',
  'welcome.go': '然后打开一个秒杀活动',
  'welcome.go.what': '在商家中心依次进入：营销、促销活动、秒杀、创建。Shoplint 的面板会自动出现在右下角。',
  'welcome.go.open': '打开商家中心',
  'welcome.again': '以后可以在工作台的“设置”里再次打开本页。',
  'welcome.reopen': '再看一遍入门步骤',
} satisfies Record<keyof typeof en, string>;
