// What the tests of the wheel ask in the browser.

/** Where the texts are, and the measures of the drawing. */
window.boxes = () => {
  const texts = [...document.querySelectorAll('text')].map((node) => {
    const { left, right, top, bottom } = node.getBoundingClientRect();
    return { text: node.textContent ?? '', left, right, top, bottom };
  });
  const { width, height } = document.querySelector('svg').getBoundingClientRect();
  return { texts, width, height };
};

/** How what is written and drawn contrasts with the ground (WCAG 2.2). */
window.contrasts = () => {
  const channel = (value) =>
    value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  const light = (color) => {
    const [r, g, b] = color.match(/\d+/g).map(Number);
    return 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  };
  const fill = (selector) =>
    [...document.querySelectorAll(selector)].map((node) => light(getComputedStyle(node).fill));
  const [paper] = fill('.rup-wheel-paper');
  const contrast = (a) => (Math.max(a, paper) + 0.05) / (Math.min(a, paper) + 0.05);
  return {
    texts: fill('text').map(contrast),
    marks: fill('circle[class*="body-"]:not(.rup-wheel-open)').map(contrast),
  };
};
