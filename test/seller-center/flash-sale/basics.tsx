/** Name, times, warm-up. Field ids as seen by others: `name_input` (P3-P5); those of the times are not known. */
import { Form, Input, Select } from '@arco-design/web-react';
import type { JSX } from 'react';
import { zoneLabel } from '../markets.ts';
import { useShown } from '../shown.ts';
import { fill, useTexts } from '../texts.tsx';
import { TimeField } from './times.tsx';

export const Basics = (): JSX.Element => {
  const texts = useTexts();
  const { config } = useShown();
  const zone = zoneLabel(config.market, new Date());
  return (
    <section className="sc-card">
      <h2>{texts.basics}</h2>
      <Form.Item
        field="name"
        label={texts.name}
        extra={texts.nameHelp}
        rules={[{ required: true, message: texts.required }]}
      >
        <Input
          style={{ width: 480 }}
          placeholder={texts.namePlaceholder}
          // The counter turns red beyond 100, and the text stays: whether the real field cuts is not known.
          maxLength={{ length: 100, errorOnly: true }}
          showWordLimit
          data-tid="m4b_input"
        />
      </Form.Item>
      <div className="sc-times">
        <Form.Item field="startTime" label={`${texts.startTime} (${zone})`} required>
          <TimeField placeholder={texts.startPlaceholder} />
        </Form.Item>
        <Form.Item field="endTime" label={`${texts.endTime} (${zone})`} required>
          <TimeField placeholder={texts.endPlaceholder} />
        </Form.Item>
      </div>
      <Form.Item field="warmUp" label={texts.warmUp}>
        <Select style={{ width: 280 }} data-tid="m4b_select">
          {['0', '1', '2', '3'].map((days) => (
            <Select.Option key={days} value={days}>
              {days === '0' ? texts.warmUpNone : fill(texts.warmUpDays, days)}
            </Select.Option>
          ))}
        </Select>
      </Form.Item>
    </section>
  );
};
