/** One way of writing: what is compared in an address is first folded to it. */

/** Traditional characters that stand in names of divisions and in the words of an address, each with its simplified one. */
const pairs =
  '廣广東东蘇苏遼辽寧宁陝陕貴贵雲云慶庆門门廈厦灣湾臺台瀋沈陽阳濟济鄭郑漢汉長长無无錫锡溫温紹绍興兴義义烏乌縣县區区鎮镇鄉乡號号樓楼棟栋莊庄龍龙華华國国馬马魯鲁吳吴滬沪蘭兰銀银爾尔濱滨齊齐莖茎贛赣揚扬鹽盐' +
  '連连雞鸡澤泽許许鶴鹤羅罗範范順顺賓宾綿绵瀘泸樂乐廬庐壽寿蕪芜銅铜黃黄荊荆棗枣煙烟萊莱濰潍營营懷怀張张撫抚錦锦盤盘蘆芦達达資资內内豐丰臨临潤润鳳凤藍蓝豬猪園园場场廠厂倉仓庫库層层單单橋桥溝沟灘滩島岛壩坝' +
  '嶺岭麗丽獅狮滿满塊块際际聯联啟启發发寶宝崗岗觀观瀾澜頭头從从業业產产與与創创節节鐵铁';
const simplified: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, i) => [pairs.charAt(2 * i), pairs.charAt(2 * i + 1)]),
);

/** Full width to half, traditional to simplified as far as known, small letters, no spaces, no punctuation. */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/\p{Script=Han}/gu, (one) => simplified.get(one) ?? one);
