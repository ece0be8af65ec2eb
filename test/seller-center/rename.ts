/** `?renamed=1`: class names without any meaning. Used by the build (stylesheet) and by the page alike. */

/** FNV-1a: short, the same everywhere, and nothing of the old name is left. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
};

export const renameClass = (token: string): string => `k${hash(token).toString(36)}`;

/** ROT13: same lengths and shapes, no words. */
export const nonsense = (text: string): string =>
  text.replaceAll(/[a-z]/gi, (letter) => {
    const first = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
  });
