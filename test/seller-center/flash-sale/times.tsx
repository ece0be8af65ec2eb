/**
 * Start and end time in the two layouts that were driven: two inputs with date and time (P2 2024, P4 2025) or four
 * (P3, March 2026). English writes `MM/DD/YYYY h:mm A` with three time lists, the others 24 hours with two.
 */
import { DatePicker, TimePicker } from '@arco-design/web-react';
import dayjs from 'dayjs';
import type { JSX } from 'react';
import { isWall, toWall } from '../clock.ts';
import { useShown } from '../shown.ts';
import { useTexts } from '../texts.tsx';

interface Props {
  readonly placeholder: string;
  /** Given by Form.Item. A picker passes neither id nor label on to its input, here as on the real site. */
  readonly value?: string;
  readonly onChange?: (wall: string) => void;
}

const useFormats = (): { date: string; time: string; use12Hours: boolean } => {
  const { language } = useShown();
  return { date: 'MM/DD/YYYY', time: language === 'en' ? 'h:mm A' : 'HH:mm', use12Hours: language === 'en' };
};

const OneInput = ({ placeholder, value, onChange }: Props): JSX.Element => {
  const { date, time, use12Hours } = useFormats();
  return (
    <DatePicker
      style={{ width: 280 }}
      format={`${date} ${time}`}
      showTime={{ format: time, use12Hours }}
      placeholder={placeholder}
      {...(isWall(value) ? { value: dayjs(value) } : { value: '' })}
      onChange={(_, day) => onChange?.(dayjs.isDayjs(day) ? toWall(day) : '')}
    />
  );
};

/** Both halves in one text, `2026-11-25 ` while the time is missing. */
const TwoInputs = ({ placeholder, value = '', onChange }: Props): JSX.Element => {
  const texts = useTexts();
  const formats = useFormats();
  const [date = '', time = ''] = value.split(' ');
  return (
    <span className="sc-two-inputs">
      <DatePicker
        style={{ width: 160 }}
        format={formats.date}
        placeholder={placeholder}
        value={date ? dayjs(date) : ''}
        onChange={(_, day) => onChange?.(`${dayjs.isDayjs(day) ? day.format('YYYY-MM-DD') : ''} ${time}`)}
      />
      <TimePicker
        style={{ width: 130 }}
        format={formats.time}
        use12Hours={formats.use12Hours}
        placeholder={texts.selectTime}
        value={time ? dayjs(`2000-01-01 ${time}`) : ''}
        onChange={(_, at) => onChange?.(`${date} ${dayjs.isDayjs(at) ? at.format('HH:mm') : ''}`)}
      />
    </span>
  );
};

export const TimeField = (props: Props): JSX.Element => {
  const { config } = useShown();
  return config.layout === '4' ? <TwoInputs {...props} /> : <OneInput {...props} />;
};
