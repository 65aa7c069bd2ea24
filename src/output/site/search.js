// The search of the site: a list of links for the words typed. It reads search-index.js, which calls `rupSearch`,
// when someone first goes to the field. Whatever it shows is put there as text.
(() => {
  const form = document.getElementById('search');
  const field = form.querySelector('input');
  const status = form.querySelector('[role=status]');
  const list = form.querySelector('ul');
  const { index, none, one, many, more, kinds } = form.dataset;
  const names = kinds.split('|');
  const MOST = 20;
  const LETTERS = { æ: 'a', œ: 'o', ø: 'o', ß: 'ss', ð: 'd', đ: 'd', þ: 'th', ł: 'l', ı: 'i' };
  let entries;

  /**
   * Letters as any keyboard has them: ø, oe and o are one, as are å, aa and a, and æ, ae and a; ₂ is 2. Neither case,
   * accents nor apostrophes count.
   */
  const plain = (text) =>
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\p{M}\p{Cf}'’‘ʼ`´]/gu, '')
      .replace(/\p{Pd}|−/gu, '-')
      .replace(/[æœøßðđþłı]/g, (letter) => LETTERS[letter])
      .replace(/a[ae]/g, 'a')
      .replace(/oe/g, 'o');

  globalThis.rupPlain = plain;

  globalThis.rupSearch = (rows) => {
    entries = rows.map(([kind, title, address, text]) => {
      const head = plain(title);
      return { kind, title, address, head, all: `${head} ${plain(`${names[kind]} ${text}`)}` };
    });
    search();
  };

  function load() {
    if (form.dataset.loaded) return;
    form.dataset.loaded = 'yes';
    const script = document.createElement('script');
    script.src = index;
    document.head.append(script);
  }

  /** How well an entry answers: its name begins with what is asked, a word of it does, the name holds it, or its text. */
  function rank({ head, all }, words) {
    if (!words.every((word) => all.includes(word))) return 0;
    if (head.startsWith(words.join(' '))) return 4;
    if (words.every((word) => ` ${head}`.includes(` ${word}`))) return 3;
    return words.every((word) => head.includes(word)) ? 2 : 1;
  }

  function search() {
    const words = plain(field.value).split(/\s+/).filter(Boolean);
    form.classList.toggle('asked', words.length > 0);
    if (!entries || words.length === 0) {
      status.textContent = '';
      list.replaceChildren();
      return;
    }
    const found = entries
      .map((entry) => ({ entry, rank: rank(entry, words) }))
      .filter((one) => one.rank > 0)
      .sort((a, b) => b.rank - a.rank);
    list.replaceChildren(...found.slice(0, MOST).map(({ entry }) => item(entry)));
    status.textContent = count(found.length);
  }

  function count(number) {
    if (number < 2) return number === 0 ? none : one;
    return (number > MOST ? more : many).replace('{n}', number.toLocaleString(document.documentElement.lang));
  }

  function item({ kind, title, address }) {
    const link = document.createElement('a');
    link.href = address;
    link.textContent = title;
    const label = document.createElement('small');
    label.textContent = names[kind];
    link.append(' ', label);
    const row = document.createElement('li');
    row.append(link);
    return row;
  }

  /** What is not seen must not be reached by keyboard either. */
  function close() {
    form.classList.remove('asked');
    status.textContent = '';
    list.replaceChildren();
  }

  field.addEventListener('focus', () => {
    load();
    search();
  });
  field.addEventListener('input', search);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    list.querySelector('a')?.click();
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      field.value = '';
      field.focus();
      search();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [field, ...list.querySelectorAll('a')];
    const next = stops[stops.indexOf(document.activeElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  form.addEventListener('focusout', (event) => {
    if (event.relatedTarget && !form.contains(event.relatedTarget)) close();
  });
  document.addEventListener('pointerdown', (event) => {
    if (!form.contains(event.target)) close();
  });
  form.hidden = false;
})();
