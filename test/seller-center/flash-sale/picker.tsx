/** "Select products": search, page size, header checkbox, Done (P2, P4, P6: 2024 to 2025). */
import { Button, Input, Modal, Table, type TableColumnProps } from '@arco-design/web-react';
import { useMemo, useState, type JSX } from 'react';
import type { Product } from '../data.ts';
import { useDraft, useDraftState } from '../draft.ts';
import { formatMoney } from '../markets.ts';
import { useShown } from '../shown.ts';
import { fill, useTexts } from '../texts.tsx';
import { ProductCell } from './cells.tsx';

const matches = (product: Product, wanted: string): boolean =>
  product.id.includes(wanted) || product.name.toLowerCase().includes(wanted.toLowerCase());

export const ProductPicker = ({ onClose }: { readonly onClose: () => void }): JSX.Element => {
  const texts = useTexts();
  const { config } = useShown();
  const { store, catalogue } = useDraft();
  const present = useDraftState((state) => state.products);
  const [wanted, setWanted] = useState('');
  const [chosen, setChosen] = useState<string[]>(() => present.map((product) => product.id));

  const columns = useMemo<TableColumnProps<Product>[]>(
    () => [
      {
        title: texts.product,
        render: (_, { id, name }) => <ProductCell row={{ productId: id, product: name }} />,
      },
      {
        title: texts.originalPrice,
        width: 160,
        render: (_, { skus }) => formatMoney(Math.min(...skus.map((sku) => sku.original)), config.market),
      },
      { title: texts.stock, width: 90, render: (_, { skus }) => skus.reduce((sum, sku) => sum + sku.stock, 0) },
    ],
    [texts, config],
  );
  const found = useMemo(() => catalogue.filter((product) => matches(product, wanted)), [catalogue, wanted]);

  const done = (): void => {
    const ids = new Set(chosen);
    store.setState({ products: catalogue.filter((product) => ids.has(product.id)), ticked: [] });
    onClose();
  };

  return (
    <Modal
      visible
      title={texts.selectProducts}
      style={{ width: 760 }}
      onCancel={onClose}
      footer={
        <>
          <span className="sc-picked">{fill(texts.selectedCount, chosen.length)}</span>
          <Button data-tid="m4b_button" onClick={onClose}>
            {texts.cancel}
          </Button>
          <Button type="primary" data-tid="m4b_button" onClick={done}>
            {texts.done}
          </Button>
        </>
      }
    >
      <Input.Search
        style={{ width: 320, marginBottom: 12 }}
        placeholder={texts.searchProducts}
        data-tid="m4b_input_search"
        onChange={setWanted}
      />
      <Table<Product>
        data-tid="m4b_table"
        rowKey="id"
        columns={columns}
        data={found}
        hover={false}
        scroll={{ y: 320 }}
        rowSelection={{
          type: 'checkbox',
          selectedRowKeys: chosen,
          checkCrossPage: true,
          onChange: (keys) => {
            setChosen(keys.map(String));
          },
        }}
        pagination={{
          size: 'small',
          sizeCanChange: true,
          defaultPageSize: 50,
          sizeOptions: [50, 100, 1000],
        }}
      />
    </Modal>
  );
};
