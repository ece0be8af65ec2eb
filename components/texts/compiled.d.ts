/** A catalogue asked for with `?compiled` comes as the i18n library reads it (wxt.config.ts): `Catalogue` of compile.ts. */
declare module '*?compiled' {
  import type { CompiledMessage } from '@lingui/message-utils/compileMessage';
  export const texts: Readonly<Record<string, CompiledMessage>>;
  export const pageTexts: Readonly<Record<string, CompiledMessage>>;
}
