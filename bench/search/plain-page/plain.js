// The least that a page needs to search with plain Pagefind: its client, ten results, their titles and excerpts.
const field = document.querySelector('input');
const list = document.querySelector('[data-part="results"]');
let loading;

field.addEventListener('input', async () => {
  loading ??= import('/pagefind/pagefind.js');
  const { search } = await loading;
  const { results } = await search(field.value);
  const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  list.replaceChildren(
    ...pages.map(({ url, meta, plain_excerpt }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = url;
      link.textContent = meta.title;
      item.append(link, plain_excerpt);
      return item;
    }),
  );
});
