// The least that a page needs to search with MiniSearch: the library and its whole index, on the first letter.
const field = document.querySelector('input');
const list = document.querySelector('[data-part="results"]');
let loading;

field.addEventListener('input', async () => {
  loading ??= Promise.all([import('/mini/engine.js'), fetch('/mini/index.json').then((answer) => answer.text())]).then(
    ([{ readIndex }, json]) => readIndex(json),
  );
  const index = await loading;
  list.replaceChildren(
    ...index
      .search(field.value)
      .slice(0, 10)
      .map(({ url, title }) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = url;
        link.textContent = title;
        item.append(link);
        return item;
      }),
  );
});
