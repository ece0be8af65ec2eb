/**
 * Reads the front of a Chinese address: province, city, district, as far as they are surely named. The longest name that
 * fits wins. It finds, it never completes: what nobody wrote and no name implies stays null.
 */
import { divisionTable } from './division-table.ts';
import { folded } from './script.ts';

interface City {
  /** Empty where the province is itself the city. */
  readonly name: string;
  readonly districts: readonly string[];
}
interface Province {
  readonly name: string;
  readonly cities: readonly City[];
}

/** Names as the table writes them. `rest`: what follows them, folded (`script.ts`). */
export interface Divisions {
  readonly province: string | null;
  /** Null as well where the province is itself the city. */
  readonly city: string | null;
  readonly district: string | null;
  /** A level that this place does not have: no city in 北京市, no district in 东莞市. */
  readonly lacks: { readonly city: boolean; readonly district: boolean };
  readonly rest: string;
}

const pinyin: Readonly<Record<string, string>> = {
  ...{
    anhui: '安徽省',
    beijing: '北京市',
    chongqing: '重庆市',
    fujian: '福建省',
    gansu: '甘肃省',
    guangdong: '广东省',
  },
  ...{ guangxi: '广西壮族自治区', guizhou: '贵州省', hainan: '海南省', hebei: '河北省', heilongjiang: '黑龙江省' },
  ...{ henan: '河南省', hubei: '湖北省', hunan: '湖南省', jiangsu: '江苏省', jiangxi: '江西省', jilin: '吉林省' },
  ...{ liaoning: '辽宁省', ningxia: '宁夏回族自治区', qinghai: '青海省', shaanxi: '陕西省', shandong: '山东省' },
  ...{ shanghai: '上海市', shanxi: '山西省', sichuan: '四川省', tianjin: '天津市', xinjiang: '新疆维吾尔自治区' },
  ...{ tibet: '西藏自治区', xizang: '西藏自治区', innermongolia: '内蒙古自治区', yunnan: '云南省', zhejiang: '浙江省' },
};

/** 广东 for 广东省, 广西 for 广西壮族自治区, 延边 for 延边朝鲜族自治州: what people write for short. */
function short(name: string): string {
  const kind = /(?:省|市|盟|地区|自治区|自治州|自治县|区|县|旗|province|city|shi|district)$/;
  const bare = name.replace(kind, '');
  const cut = name.includes('自治') ? bare.replace(peoples, '') : bare;
  return [cut, bare].find(({ length }) => length > 1) ?? name;
}
const peoples =
  /(?:(?:朝鲜|土家|苗|藏|彝|白|傣|景颇|哈尼|壮|侗|布依|傈僳|羌|黎|回|瑶|畲|蒙古|哈萨克|柯尔克孜|维吾尔)族?)+$/;

let provinces: readonly Province[] | null = null;
/** Unpacked with the first address that is judged. */
const all = (): readonly Province[] =>
  (provinces ??= divisionTable.split('\n').map((line) => {
    const [name = '', ...cities] = line.split(';');
    return {
      name,
      cities: cities.map((city) => {
        const [own = '', ...districts] = city.split(',');
        return { name: own, districts };
      }),
    };
  }));

interface Match {
  readonly length: number;
  readonly province: Province;
  readonly city?: City;
}

const longest = <M extends { readonly length: number }>(matches: readonly M[]): M | undefined =>
  matches.reduce<M | undefined>((best, one) => (best && best.length >= one.length ? best : one), undefined);

/** Characters of `text` that a name takes; 0 where it does not begin with it. */
const taken = (text: string, name: string): number => (name !== '' && text.startsWith(name) ? name.length : 0);
const takenEither = (text: string, name: string): number => taken(text, name) || taken(text, short(name));

function provinceIn(text: string): Match | undefined {
  const latin = /^[a-z]+/.exec(text)?.[0] ?? '';
  const spelled = Object.keys(pinyin).filter((name) => latin.startsWith(name));
  const name = longest(spelled);
  const byName = name === undefined ? undefined : all().find((one) => one.name === pinyin[name]);
  if (byName && name !== undefined) return { length: name.length, province: byName };
  return longest(all().map((province) => ({ length: takenEither(text, province.name), province })));
}

/** Cities by their whole name; within a known province by the short one too. */
const cityIn = (text: string, among: readonly Province[], isSure: boolean): Match | undefined =>
  longest(
    among.flatMap((province) =>
      province.cities.map((city) => ({
        length: isSure ? takenEither(text, city.name) : taken(text, city.name),
        province,
        city,
      })),
    ),
  );

interface DistrictMatch extends Match {
  readonly district: string;
}

/** Every district that fits, with the city it lies in. Two of the same length and name are no answer. */
function districtIn(text: string, among: readonly Match[]): DistrictMatch | undefined {
  const fits = among.flatMap(({ province, city }) =>
    (city ? [city] : province.cities).flatMap((one) =>
      one.districts
        .map((district) => ({ length: taken(text, district), province, city: one, district }))
        .filter(({ length }) => length > 0),
    ),
  );
  const best = longest(fits);
  return best && fits.filter(({ length }) => length === best.length).length === 1 ? best : undefined;
}

const skipped = (text: string): string =>
  text.replace(/^(?:中国(?:大陆)?|中华人民共和国|mainlandchina|china)/, '').replace(/^(?:province|city)/, '');

/**
 * `within`: what is known already; the text may say it again. Without it, a text that begins with no province and no
 * city's whole name (中山路12号) names none.
 */
export function divisionsIn(text: string, within?: Divisions): Divisions {
  let rest = skipped(folded(text));
  const known = within?.province;
  let province = known == null ? undefined : all().find(({ name }) => name === known);
  let city = province?.cities.find(({ name }) => name === (within?.city ?? ''));
  let district = within?.district ?? null;

  const first = provinceIn(rest);
  const whole = cityIn(rest, province ? [province] : all(), false);
  // 吉林市 is a city, although 吉林 is a province.
  if (first && first.length > (whole?.length ?? 0) && (!province || province === first.province)) {
    const isWhole = taken(rest, first.province.name) > 0 || !province;
    if (isWhole) {
      province = first.province;
      rest = skipped(rest.slice(first.length));
    }
  }
  const isShort = province !== undefined && within?.city == null;
  const second = cityIn(rest, province ? [province] : all(), isShort);
  if (second && second.length > 0 && (within?.city == null || second.city?.name === within.city)) {
    province = second.province;
    city = second.city;
    rest = skipped(rest.slice(second.length));
  }
  // 北京市北京市朝阳区, as pages that list the city twice write it.
  if (province && isItself(province)) rest = rest.slice(taken(rest, province.name));
  city ??= province && isItself(province) ? province.cities[0] : undefined;
  const third = districtIn(rest, districtsOf(province, city));
  if (third && (district === null || district === third.district)) {
    ({ province, city, district } = { province: third.province, city: third.city, district: third.district });
    rest = rest.slice(third.length);
  }
  return {
    province: province?.name ?? null,
    city: city?.name || null,
    district,
    lacks: {
      city: province !== undefined && isItself(province),
      district: city !== undefined && city.districts.length === 0,
    },
    rest,
  };
}

/** The province is itself the city. */
const isItself = ({ cities }: Province): boolean => cities[0]?.name === '';

/** Where districts are looked for. Without province and city only those that are cities themselves, as 义乌市. */
function districtsOf(province: Province | undefined, city: City | undefined): readonly Match[] {
  if (province) return [{ length: 0, province, ...(city && { city }) }];
  return all().map((one) => ({
    length: 0,
    province: {
      ...one,
      cities: one.cities.map((each) => ({
        ...each,
        districts: each.districts.filter((name) => name.endsWith('市')),
      })),
    },
  }));
}

/** Whether two names mean the same division: 东莞, 東莞市, 东莞市. */
export const isSameDivision = (a: string, b: string): boolean =>
  folded(a) === folded(b) || short(folded(a)) === short(folded(b));
