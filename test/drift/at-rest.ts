/** Makes of the practice page that runs in this document one that can be copied as HTML. */
const columns = ['box', 'product', 'variation', 'original', 'price', 'stock', 'limit', 'onHand', 'on'];

/** After this the document's HTML holds all that drifts and readers look at. `withVariation`: the page has that column. */
export function putAtRest(withVariation: boolean): void {
  markColumns(withVariation);
  keepTyped();
}

/** Cells carry their column in `data-base`, which nothing but the drifts looks at. */
function markColumns(withVariation: boolean): void {
  const names = columns.filter((name) => withVariation || name !== 'variation');
  for (const row of document.querySelectorAll('[class*="-table-tr"]')) {
    [...row.children].forEach((cell, at) => {
      if (row.childElementCount === names.length) cell.setAttribute('data-base', names[at] ?? '');
    });
  }
}

/** What was typed is a property of an input; HTML keeps attributes only. */
function keepTyped(): void {
  for (const input of document.querySelectorAll('input')) {
    if (input.type === 'checkbox' || input.type === 'radio') input.toggleAttribute('checked', input.checked);
    else input.setAttribute('value', input.value);
  }
}
