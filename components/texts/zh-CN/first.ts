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

  'host.further': 'Shoplint 还不认识 {{host}}。',
  'host.further.what':
    '如果这是换了网址的 TikTok Shop 商家中心，请添加：Shoplint 就会读取它的秒杀页和仓库页。如果是其他网页，不用理会。',
  'host.market': '这个网址的市场',
  'host.market.address': '以网址为准（shop_region）',
  'host.add': '添加这个网址',
  'host.withheld': '浏览器没有允许 Shoplint 读取商家中心，所以什么都没有检查。',
  'host.withheld.allow': '允许读取商家中心',
  'host.refused': '浏览器没有允许。请再按一次，或者在浏览器的扩展列表里允许 Shoplint 访问这个网址。',
  'host.added': '已添加的商家中心网址',
  'host.added.nothing': '没有。遇到 Shoplint 不认识的商家中心网址时，在那个页面打开弹窗就可以添加。',
  'host.remove': '移除',
  'host.remove.named': '移除 {{host}}',

  'way.promotions': '打开商家中心的促销活动',

  'keys.title': '快捷键',
  'keys.open-panel': '打开页面上的面板',
  'keys.next-finding': '下一条',
  'keys.previous-finding': '上一条',
  'keys.fold': '在面板里按下可收起面板',
  'keys.none': '未设置',
  'keys.change': '更改快捷键',
  'keys.how.chrome': '要更改，请打开 chrome://extensions/shortcuts。',
  'keys.how.firefox': '要更改，请打开 about:addons，点齿轮，再点“管理扩展快捷键”。',

  'news.title': '{{version}} 版更新',
  'news.read': '知道了',
  'news.first-minute': '新增入门步骤和练习表单，可在工作台的“设置”里打开。',
  'news.hosts': '遇到 Shoplint 不认识的商家中心网址，可以在那个页面的弹窗里添加。',
  'news.keys': '弹窗和“设置”里列出了全部快捷键。',
} satisfies Record<keyof typeof en, string>;
