/**
 * What is wrong with the first figure of the page as a browser has drawn it, and the contrasts of its text and of its
 * lines. It runs in the browser.
 */
globalThis.measure = () => {
  const svg = document.querySelector('svg.rup-chart');
  const all = (selector) => [...svg.querySelectorAll(selector)];
  const faults = [];
  const meet = (a, b, slack = 0) =>
    a.x + slack < b.x + b.width &&
    b.x + slack < a.x + a.width &&
    a.y + slack < b.y + b.height &&
    b.y + slack < a.y + a.height;
  const within = (inner, outer) =>
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height;

  const { width, height } = svg.viewBox.baseVal;
  const paper = { x: 0, y: 0, width, height };
  const boxes = all('rect.rup-chart-box').map((element) => ({ element, area: element.getBBox() }));
  const texts = all('text').map((element) => ({
    element,
    area: element.getBBox(),
    says: element.textContent,
    box: element.parentElement.querySelector(':scope > rect.rup-chart-box'),
  }));
  const segments = all('path.rup-chart-line').flatMap((element) => {
    const points = [...element.getAttribute('d').matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [
      +x,
      +y,
    ]);
    return points.slice(1).map(([x, y], at) => {
      const [fromX, fromY] = points[at];
      return {
        x: Math.min(fromX, x),
        y: Math.min(fromY, y),
        width: Math.abs(fromX - x),
        height: Math.abs(fromY - y),
      };
    });
  });

  for (const [at, { area, element }] of boxes.entries()) {
    if (!within(area, paper)) faults.push('a box leaves the paper');
    if (boxes.slice(at + 1).some((other) => meet(area, other.area))) faults.push('two boxes overlap');
    if (segments.some((segment) => meet(segment, area, 1))) faults.push('a line crosses a box');
    if (!texts.some(({ box }) => box === element)) faults.push('a box says nothing');
  }
  for (const [at, { area, says, box }] of texts.entries()) {
    if (box && !within(area, box.getBBox())) faults.push(`text leaves its box: ${says}`);
    if (!within(area, paper)) faults.push(`text leaves the paper: ${says}`);
    if (segments.some((segment) => meet(segment, area))) faults.push(`a line crosses text: ${says}`);
    if (!box && boxes.some((other) => meet(other.area, area))) faults.push(`text in a strange box: ${says}`);
    for (const other of texts.slice(at + 1)) {
      // A font's own height has room for marks above and below that of the next line may share.
      if (meet(area, other.area, 4)) faults.push(`two texts overlap: ${says} / ${other.says}`);
    }
  }

  // WCAG 2.2: relative luminance and contrast ratio.
  const luminance = (color) => {
    const [red, green, blue] = color.match(/[\d.]+/g).map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one, other) => {
    const [a, b] = [luminance(one), luminance(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const fill = (element) => getComputedStyle(element).fill;
  const grounds = all('rect.rup-chart-paper, rect.rup-chart-level').map(fill);
  return {
    counts: { boxes: boxes.length, texts: texts.length, segments: segments.length },
    faults,
    contrasts: texts.flatMap(({ element, box }) =>
      (box ? [fill(box)] : grounds).map((ground) => contrast(fill(element), ground)),
    ),
    lineContrasts: all('path.rup-chart-line').flatMap((line) =>
      grounds.map((ground) => contrast(getComputedStyle(line).stroke, ground)),
    ),
  };
};
