import type { SettingsProps } from './model.ts';

export function Settings(_props: SettingsProps): React.JSX.Element | null {
  return null;
}
