// Leaves of a page's rows those that have the words, stand in the part and are of the area that are asked for. Without it
// all are there. Letters are those of the search (search.js).
(() => {
  const form = document.getElementById('filter');
  const { rupPlain: plain } = globalThis;
  const status = form.querySelector('[role=status]');
  const fields = ['text', 'part', 'area'].map((name) => document.getElementById(`filter-${name}`));
  const sections = [...document.querySelectorAll('main > section')].map((section) => ({
    section,
    link: document.querySelector(`.contents a[href="#${section.id}"]`)?.parentElement,
    rows: [...section.querySelectorAll('tbody > tr')].map((row) => ({
      row,
      text: plain(row.textContent),
      areas: row.dataset.areas?.split(' ') ?? [],
    })),
  }));
  const all = sections.flatMap(({ rows }) => rows).length;
  const number = (value) => value.toLocaleString(document.documentElement.lang);

  function show() {
    const [text, part, area] = fields.map((field) => field?.value ?? '');
    const words = plain(text).split(/\s+/).filter(Boolean);
    const isAsked = words.length > 0 || part !== '' || area !== '';
    let shown = 0;
    for (const { section, link, rows } of sections) {
      const isPart = part === '' || section.id === part;
      let own = 0;
      for (const { row, text: said, areas } of rows) {
        const fits =
          isPart && (area === '' || areas.includes(area)) && words.every((word) => said.includes(word));
        row.hidden = !fits;
        if (fits) own++;
      }
      section.hidden = isAsked && own === 0;
      if (link) link.hidden = section.hidden;
      shown += own;
    }
    const told = shown === 0 ? form.dataset.none : form.dataset.some;
    status.textContent = isAsked ? told.replace('{n}', number(shown)).replace('{all}', number(all)) : '';
  }

  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  // What the browser has kept in the fields holds.
  show();
})();
