import { within } from '../pairs.ts';
import { transition } from './transition.ts';

/** A correction that was made openly is not told of any more. */
export default transition({
  code: 'correction-withdrawn',
  severity: 'error',
  check({ files }, report, then) {
    for (const { before, after, beforePath, afterPath } of within(files, 'corrections')) {
      if (!before || after) continue;
      const { id, date } = before;
      report({ path: afterPath, onKey: true }, { id, date, then: then(beforePath) });
    }
  },
});
