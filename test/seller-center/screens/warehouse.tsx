/**
 * The warehouse page in its three homes: a tab of the seller profile, a page of the account settings, and a page of its
 * own with a tab for pickup and one for return warehouses (facts, 1.2). "Supports pickup" stands under name and code, as
 * the seed article shows it.
 */
import { Button, Descriptions, Table, Tabs, Tag, type TableColumnProps } from '@arco-design/web-react';
import { useState, type JSX } from 'react';
import { isCrossBorder } from '../config.ts';
import { navigate, paths, usePath } from '../router.ts';
import { useShown } from '../shown.ts';
import { masked, useWarehouses, type Audit, type Warehouse } from '../warehouse/data.ts';
import { WarehouseForm } from '../warehouse/form.tsx';
import { useWarehouseTexts } from '../warehouse/use-texts.ts';

const colors: Readonly<Record<Audit, string>> = {
  none: 'gray',
  'in-review': 'orange',
  active: 'green',
  outside: 'gray',
  rejected: 'red',
};

const PickupTag = ({ audit }: Warehouse): JSX.Element | null => {
  const texts = useWarehouseTexts();
  return audit === 'none' ? null : (
    <Tag size="small" color={colors[audit]}>
      {texts[audit]}
    </Tag>
  );
};

const lineOf = ({ region, street, contact, prefix, phone }: Warehouse): string =>
  `${region.join('')}${street} ${contact} ${prefix} ${masked(phone)}`;

interface ListProps {
  readonly warehouses: readonly Warehouse[];
  readonly onEdit: (warehouse: Warehouse) => void;
}

const EditButton = ({
  warehouse,
  onEdit,
}: Pick<ListProps, 'onEdit'> & { readonly warehouse: Warehouse }): JSX.Element => {
  const texts = useWarehouseTexts();
  return (
    <Button
      type="text"
      size="small"
      data-tid="m4b_button"
      onClick={() => {
        onEdit(warehouse);
      }}
    >
      {texts.edit}
    </Button>
  );
};

const NameCell = (warehouse: Warehouse): JSX.Element => {
  const texts = useWarehouseTexts();
  return (
    <div>
      <div>
        <span>{warehouse.name}</span>{' '}
        {warehouse.isDefault && (
          <Tag size="small" color="arcoblue">
            {texts.default}
          </Tag>
        )}
      </div>
      <div className="sc-id">{warehouse.id}</div>
      <PickupTag {...warehouse} />
    </div>
  );
};

const TableList = ({ warehouses, onEdit }: ListProps): JSX.Element => {
  const texts = useWarehouseTexts();
  const columns: TableColumnProps<Warehouse>[] = [
    { title: texts.nameCode, width: 240, render: (_, warehouse) => <NameCell {...warehouse} /> },
    { title: texts.address, render: (_, warehouse) => lineOf(warehouse) },
    {
      title: texts.action,
      width: 120,
      render: (_, warehouse) => <EditButton warehouse={warehouse} onEdit={onEdit} />,
    },
  ];
  return (
    <Table<Warehouse>
      data-tid="m4b_table"
      rowKey="id"
      columns={columns}
      data={[...warehouses]}
      pagination={false}
      hover={false}
    />
  );
};

const CardList = ({ warehouses, onEdit }: ListProps): JSX.Element => (
  <div className="sc-warehouses">
    {warehouses.map((warehouse) => (
      <div key={warehouse.id} className="sc-warehouse">
        <div className="sc-warehouse-head">
          <NameCell {...warehouse} />
          <EditButton warehouse={warehouse} onEdit={onEdit} />
        </div>
        <p>{lineOf(warehouse)}</p>
      </div>
    ))}
  </div>
);

const newOne = (purpose: Warehouse['purpose'], prefix: string): Warehouse => ({
  id: `73123456789${String(Date.now()).slice(-8)}`,
  name: '',
  purpose,
  contact: '',
  prefix,
  phone: '',
  region: [],
  street: '',
  postcode: '',
  isDefault: false,
  audit: 'none',
});

/** List and form of the warehouses for one purpose, or for both with a heading each. */
const Warehouses = ({ purposes }: { readonly purposes: readonly Warehouse['purpose'][] }): JSX.Element => {
  const texts = useWarehouseTexts();
  const { config } = useShown();
  const all = useWarehouses(config);
  const [editing, setEditing] = useState<Warehouse | null>(null);
  const List = config.list === 'cards' ? CardList : TableList;
  const close = (): void => {
    setEditing(null);
  };
  if (editing && config.form === 'inline') return <WarehouseForm warehouse={editing} kind="inline" onClose={close} />;
  return (
    <>
      {purposes.map((purpose) => (
        <section key={purpose} className="sc-card">
          <div className="sc-warehouse-head">
            <h2>{purpose === 'return' ? texts.returnTab : texts.pickupTab}</h2>
            <Button
              type="primary"
              data-tid="m4b_button"
              onClick={() => {
                setEditing(newOne(purpose, all[0]?.prefix ?? '+86'));
              }}
            >
              {texts.add}
            </Button>
          </div>
          <p className="sc-muted">{texts.intro}</p>
          <List warehouses={all.filter((each) => each.purpose === purpose)} onEdit={setEditing} />
        </section>
      ))}
      {editing && <WarehouseForm key={editing.id} warehouse={editing} kind={config.form} onClose={close} />}
    </>
  );
};

const Head = ({ title }: { readonly title: string }): JSX.Element => (
  <div className="sc-head" data-tid="m4b_page_header">
    <h1>{title}</h1>
  </div>
);

const Company = (): JSX.Element => {
  const texts = useWarehouseTexts();
  const rows = [texts.contact, texts.phone, texts.street].map((label, i) => ({
    label,
    value: ['Practice Ltd.', '+86 138****0000', 'Practice Road 1'][i],
  }));
  return (
    <section className="sc-card">
      <h2>{texts.company}</h2>
      <Descriptions column={1} data={rows} />
    </section>
  );
};

/** The address keeps which tab is open; nothing is loaded anew. */
const openTab = (tab: string): void => {
  const url = new URL(location.href);
  url.searchParams.set('tab', tab);
  navigate(url.pathname + url.search);
};
const tabOf = (otherwise: string): string => new URL(location.href).searchParams.get('tab') ?? otherwise;

const Profile = (): JSX.Element => {
  const texts = useWarehouseTexts();
  const [tab, setTab] = useState(() => tabOf('seller_information'));
  const isWarehouse = tab.includes('warehouse');
  return (
    <>
      <Head title={texts.profile} />
      <Tabs
        activeTab={isWarehouse ? 'warehouse' : 'seller_information'}
        onChange={(next) => {
          openTab(next);
          setTab(next);
        }}
      >
        <Tabs.TabPane key="seller_information" title={texts.company} />
        <Tabs.TabPane key="warehouse" title={texts.page} />
      </Tabs>
      {isWarehouse ? <Warehouses purposes={['dispatch', 'return']} /> : <Company />}
    </>
  );
};

const Account = (): JSX.Element => {
  const texts = useWarehouseTexts();
  return (
    <>
      <Head title={texts.settings} />
      <Warehouses purposes={['dispatch', 'return']} />
    </>
  );
};

const Logistics = (): JSX.Element => {
  const texts = useWarehouseTexts();
  const [purpose, setPurpose] = useState<string>('dispatch');
  return (
    <>
      <Head title={texts.settings} />
      <Tabs activeTab={purpose} onChange={setPurpose}>
        <Tabs.TabPane key="dispatch" title={texts.pickupTab} />
        <Tabs.TabPane key="return" title={texts.returnTab} />
      </Tabs>
      <Warehouses purposes={[purpose === 'return' ? 'return' : 'dispatch']} />
    </>
  );
};

export const WarehouseScreen = (): JSX.Element => {
  const path = usePath();
  if (path === paths.profile) return <Profile />;
  return path === paths.accountWarehouse ? <Account /> : <Logistics />;
};

/** An order with its label: which provider, PICK UP or DROP OFF, and the hub it goes to. */
export const OrderDetailScreen = (): JSX.Element => {
  const texts = useWarehouseTexts();
  const { config } = useShown();
  const [first] = useWarehouses(config);
  const isPickup = first?.audit === 'active' && isCrossBorder();
  const rows = [
    [texts.waybill, isPickup ? 'WS0012345678' : 'SF1409876543210'],
    [texts.firstMile, isPickup ? 'PICK UP' : 'DROP OFF'],
    [texts.provider, isPickup ? '万色 Wanse' : '顺丰 SF'],
    [texts.hub, isPickup ? '东莞洪梅' : '金华'],
    [texts.name, first?.name ?? ''],
  ];
  return (
    <>
      <Head title={texts.orderDetail} />
      <section className="sc-card">
        <h2>{texts.label}</h2>
        <Descriptions column={1} border data={rows.map(([label, value]) => ({ label, value }))} />
      </section>
    </>
  );
};
