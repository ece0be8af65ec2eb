/** Language, component library settings, and which screen an address shows. */
import { ConfigProvider } from '@arco-design/web-react';
import enUS from '@arco-design/web-react/es/locale/en-US';
import idID from '@arco-design/web-react/es/locale/id-ID';
import msMY from '@arco-design/web-react/es/locale/ms-MY';
import thTH from '@arco-design/web-react/es/locale/th-TH';
import viVN from '@arco-design/web-react/es/locale/vi-VN';
import zhCN from '@arco-design/web-react/es/locale/zh-CN';
import { useEffect, useState, type JSX } from 'react';
import type { Config } from './config.ts';
import { Frame } from './frame.tsx';
import { nonsenseTexts } from './renamed.ts';
import { paths, usePath } from './router.ts';
import { DiscountScreen, HomeScreen, LiveScreen, ToolsScreen } from './screens/simple.tsx';
import { FlashSaleScreen } from './screens/flash-sale.tsx';
import { ManagementScreen } from './screens/management.tsx';
import { OrdersScreen } from './screens/orders.tsx';
import { OrderDetailScreen, WarehouseScreen } from './screens/warehouse.tsx';
import { ShownContext } from './shown.ts';
import { TextsContext, textsOf, type Language } from './texts.tsx';

// Some of the library's languages lack its newest component's words.
const locales = {
  en: enUS,
  'zh-CN': zhCN,
  vi: { ...enUS, ...viVN },
  th: { ...enUS, ...thTH },
  id: { ...enUS, ...idID },
  ms: { ...enUS, ...msMY },
};

const screens: Readonly<Record<string, () => JSX.Element>> = {
  [paths.orders]: OrdersScreen,
  [paths.tools]: ToolsScreen,
  [paths.management]: ManagementScreen,
  [paths.flashSale]: FlashSaleScreen,
  [paths.regularFlashSale]: FlashSaleScreen,
  [paths.liveFlashSale]: LiveScreen,
  [paths.discount]: DiscountScreen,
  [paths.orderDetail]: OrderDetailScreen,
  [paths.profile]: WarehouseScreen,
  [paths.accountWarehouse]: WarehouseScreen,
  [paths.warehouse]: WarehouseScreen,
};

/** The real site renders English first and switches seconds later (V1); here after `flip` milliseconds. */
const useLanguage = (config: Config): Language => {
  const [language, setLanguage] = useState<Language>(config.flip > 0 ? 'en' : config.lang);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLanguage(config.lang);
    }, config.flip);
    return () => {
      clearTimeout(timer);
    };
  }, [config]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return language;
};

export const App = ({ config }: { readonly config: Config }): JSX.Element => {
  const language = useLanguage(config);
  const Screen = screens[usePath()] ?? HomeScreen;
  return (
    <ShownContext value={{ config, language }}>
      <TextsContext value={config.renamed ? nonsenseTexts : textsOf[language]}>
        <ConfigProvider prefixCls={config.renamed ? 'arco' : config.prefix} locale={locales[language]}>
          <Frame>
            <Screen />
          </Frame>
        </ConfigProvider>
      </TextsContext>
    </ShownContext>
  );
};
