/**
 * Top bar and left menu. Imitates `#WB-GEC-nav-bar` with the market's name on the cross-border host (P2, L1, 2024) and
 * `#top_nav_seller_center_logo` (P7, about 2023).
 */
import { Menu } from '@arco-design/web-react';
import type { JSX, ReactNode } from 'react';
import { isCrossBorder } from './config.ts';
import { marketName } from './markets.ts';
import { navigate, paths, usePath } from './router.ts';
import { SettingsBar } from './settings.tsx';
import { useShown } from './shown.ts';
import { useTexts } from './texts.tsx';
import { useWarehouseTexts } from './warehouse/use-texts.ts';

const TopBar = (): JSX.Element => {
  const { config, language } = useShown();
  const crossBorder = isCrossBorder();
  return (
    <header className="sc-top" {...(crossBorder ? { id: 'WB-GEC-nav-bar' } : {})}>
      <button
        type="button"
        id="top_nav_seller_center_logo"
        className="sc-logo"
        onClick={() => {
          navigate(paths.home);
        }}
      >
        <span className="sc-mark" aria-hidden="true" /> Seller Center
      </button>
      {crossBorder && <span className="sc-market">{marketName(config.market, language)}</span>}
      <span className="sc-shop">
        <span className="sc-avatar" aria-hidden="true" /> Practice Shop {config.market.code}
      </span>
    </header>
  );
};

const LeftMenu = (): JSX.Element => {
  const texts = useTexts();
  const path = usePath();
  const items = [
    { to: paths.home, label: texts.home },
    { to: paths.orders, label: texts.orders },
    { to: paths.tools, label: texts.promotions },
    { to: paths.management, label: texts.management },
    { to: '/finance/transactions', label: texts.finance },
    { to: '/health-center', label: texts.health },
    { to: paths.warehouse, label: useWarehouseTexts().settings },
    { to: `${paths.profile}?tab=warehouse`, label: useWarehouseTexts().profile },
  ];
  const selected = path.endsWith('/create') ? paths.tools : path;
  return (
    <nav className="sc-menu">
      <Menu selectedKeys={[selected]} onClickMenuItem={navigate}>
        {items.map(({ to, label }) => (
          <Menu.Item key={to}>{label}</Menu.Item>
        ))}
      </Menu>
    </nav>
  );
};

export const Frame = ({ children }: { readonly children: ReactNode }): JSX.Element => {
  const { config } = useShown();
  return (
    <div className="sc-app">
      {!config.renamed && <SettingsBar />}
      <TopBar />
      {/* The same id twice, as P2 met it on the real page. */}
      <div id="popUpContainer" />
      <div id="popUpContainer" />
      <div className="sc-body">
        <LeftMenu />
        <main className="sc-main">{children}</main>
      </div>
    </div>
  );
};
