/**
 * Puts a style sheet into a shadow root; returns how to take it out again. Adopted sheets need no element, so a page's
 * Content-Security-Policy has no say (tried under `style-src 'self'` in Chromium 156 and Firefox 153). Where an engine
 * refuses them to content scripts, a `<style>` element does the same.
 */
export function addStyles(root: ShadowRoot, css: string): () => void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  } catch {
    const style = root.ownerDocument.createElement('style');
    style.textContent = css;
    root.prepend(style);
    return () => {
      style.remove();
    };
  }
}
