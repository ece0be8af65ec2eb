/**
 * The form of one warehouse, inline, in a modal or in a drawer. Nothing public shows the real one: fields as help pages
 * name them, generic anatomy of the component library, a phone that is masked until "edit" is pressed.
 */
import {
  Button,
  Cascader,
  Checkbox,
  Drawer,
  Form,
  Input,
  Message,
  Modal,
  Select,
  Spin,
  type FormInstance,
} from '@arco-design/web-react';
import { useEffect, useState, type JSX, type ReactNode } from 'react';
import { isCrossBorder } from '../config.ts';
import { marketName } from '../markets.ts';
import { useShown } from '../shown.ts';
import { masked, places, prefixes, saveWarehouse, type Warehouse } from './data.ts';
import { useWarehouseTexts } from './use-texts.ts';

interface Values extends Omit<Warehouse, 'id' | 'purpose' | 'audit' | 'region'> {
  readonly region?: readonly string[];
  readonly province?: string;
  readonly city?: string;
  readonly district?: string;
}

const valuesOf = (warehouse: Warehouse): Values => {
  const { region, ...rest } = warehouse;
  const [province, city, district] = region;
  return {
    ...rest,
    ...(region.length > 0 ? { region: [...region] } : {}),
    ...(province === undefined ? {} : { province }),
    ...(city === undefined ? {} : { city }),
    ...(district === undefined ? {} : { district }),
  };
};

const Phone = ({ wasMasked }: { readonly wasMasked: string | null }): JSX.Element => {
  const texts = useWarehouseTexts();
  const { form } = Form.useFormContext();
  const [open, setOpen] = useState(wasMasked === null);
  if (!open) {
    return (
      <Form.Item label={texts.phone} required>
        <span className="sc-masked">{wasMasked}</span>
        <Button
          type="text"
          size="small"
          data-tid="m4b_button"
          onClick={() => {
            setOpen(true);
            form.setFieldValue('phone', '');
          }}
        >
          {texts.edit}
        </Button>
      </Form.Item>
    );
  }
  return (
    <Form.Item label={texts.phone} required>
      <Input.Group compact className="sc-phone">
        <Form.Item field="prefix" noStyle>
          <Select data-tid="m4b_select" style={{ width: 96 }} options={prefixes} />
        </Form.Item>
        <Form.Item field="phone" noStyle={{ showErrorTip: true }} rules={[{ required: true, message: texts.required }]}>
          <Input data-tid="m4b_input" style={{ width: 'calc(100% - 96px)' }} placeholder={texts.enter} />
        </Form.Item>
      </Input.Group>
    </Form.Item>
  );
};

const Region = ({ kind }: { readonly kind: string }): JSX.Element => {
  const texts = useWarehouseTexts();
  const { form } = Form.useFormContext() as { readonly form: FormInstance<Values> };
  const province = Form.useWatch('province', form);
  const city = Form.useWatch('city', form);
  const rules = [{ required: true, message: texts.required }];
  if (kind === 'cascader') {
    return (
      <Form.Item field="region" label={texts.region} rules={rules}>
        <Cascader data-tid="m4b_cascader" options={[...places] as never} placeholder={texts.choose} />
      </Form.Item>
    );
  }
  const cities = places.find(({ value }) => value === province)?.children ?? [];
  const districts = cities.find(({ value }) => value === city)?.children ?? [];
  const parts = [
    ['province', texts.province, places],
    ['city', texts.city, cities],
    ['district', texts.district, districts],
  ] as const;
  return (
    <div className="sc-region">
      {parts.map(([field, label, choices]) => (
        <Form.Item key={field} field={field} label={label} rules={rules}>
          {kind === 'inputs' ? (
            <Input data-tid="m4b_input" placeholder={texts.enter} />
          ) : (
            <Select data-tid="m4b_select" placeholder={texts.choose} options={choices.map(({ value }) => value)} />
          )}
        </Form.Item>
      ))}
    </div>
  );
};

const Fields = ({ wasMasked }: { readonly wasMasked: string | null }): JSX.Element => {
  const texts = useWarehouseTexts();
  const { config, language } = useShown();
  const rules = [{ required: true, message: texts.required }];
  return (
    <>
      <Form.Item field="name" label={texts.name} rules={rules}>
        <Input data-tid="m4b_input" maxLength={50} showWordLimit placeholder={texts.enter} />
      </Form.Item>
      <Form.Item field="contact" label={texts.contact} rules={rules}>
        <Input data-tid="m4b_input" placeholder={texts.enter} />
      </Form.Item>
      <Phone wasMasked={wasMasked} />
      <Form.Item label={texts.country}>
        <Input
          data-tid="m4b_input"
          value={isCrossBorder() ? texts.mainland : marketName(config.market, language)}
          disabled
        />
      </Form.Item>
      <Region kind={config.region} />
      <Form.Item field="street" label={texts.street} rules={rules} extra={texts.streetHelp}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 5 }} placeholder={texts.enter} />
      </Form.Item>
      <Form.Item field="postcode" label={texts.postcode}>
        <Input data-tid="m4b_input" placeholder={texts.enter} />
      </Form.Item>
      <Form.Item field="isDefault" triggerPropName="checked">
        <Checkbox>{texts.isDefault}</Checkbox>
      </Form.Item>
    </>
  );
};

export interface WarehouseFormProps {
  readonly warehouse: Warehouse;
  readonly kind: 'inline' | 'modal' | 'drawer';
  readonly onClose: () => void;
}

/** How long the site takes to save. */
const saving = 400;

export const WarehouseForm = ({ warehouse, kind, onClose }: WarehouseFormProps): JSX.Element => {
  const texts = useWarehouseTexts();
  const { config } = useShown();
  const [form] = Form.useForm<Values>();
  const [isLoading, setLoading] = useState(config.late > 0);
  const [isSaving, setSaving] = useState(false);
  const [isOpen, setOpen] = useState(true);
  const isNew = warehouse.name === '';
  const wasMasked = config.phone === 'masked' && !isNew ? `${warehouse.prefix} ${masked(warehouse.phone)}` : null;
  useEffect(() => {
    if (!isLoading) return undefined;
    const timer = setTimeout(() => {
      form.setFieldsValue(valuesOf(warehouse));
      setLoading(false);
    }, config.late);
    return () => {
      clearTimeout(timer);
    };
  }, [config, form, isLoading, warehouse]);

  const close = (): void => {
    setOpen(false);
    if (kind === 'inline') onClose();
  };
  const save = async (): Promise<void> => {
    const values = await form.validate().catch(() => null);
    if (!values) return;
    setSaving(true);
    await new Promise((resolve) => setTimeout(resolve, saving));
    const { region, province, city, district, ...rest } = values;
    const places = config.region === 'cascader' ? (region ?? []) : [province ?? '', city ?? '', district ?? ''];
    saveWarehouse(config, { ...warehouse, ...rest, phone: values.phone || warehouse.phone, region: places });
    setSaving(false);
    Message.success(texts.saved);
    close();
  };

  const fields = (
    <Form
      form={form}
      layout="vertical"
      {...(isLoading ? {} : { initialValues: valuesOf(warehouse) })}
      className={kind === 'inline' ? 'sc-inline-form' : ''}
    >
      {isLoading ? <Spin className="sc-late" /> : null}
      <Fields wasMasked={wasMasked} />
    </Form>
  );
  const title = isNew ? texts.add : warehouse.purpose === 'return' ? texts.editReturn : texts.editPickup;
  const footer: ReactNode = (
    <>
      <Button data-tid="m4b_button" onClick={close}>
        {texts.cancel}
      </Button>
      <Button type="primary" data-tid="m4b_button" loading={isSaving} onClick={() => void save()}>
        {texts.save}
      </Button>
    </>
  );
  if (kind === 'inline') {
    return (
      <section className="sc-card">
        <h2>{title}</h2>
        {fields}
        <div className="sc-form-foot">{footer}</div>
      </section>
    );
  }
  const shared = { title, visible: isOpen, footer, onCancel: close, afterClose: onClose, maskClosable: false };
  return kind === 'modal' ? (
    <Modal {...shared} style={{ width: 600 }}>
      {fields}
    </Modal>
  ) : (
    <Drawer {...shared} width={520}>
      {fields}
    </Drawer>
  );
};
