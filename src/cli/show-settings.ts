import { type Setting, settingsOf } from '../changes/settings.ts';
import { textsIn } from '../messages/texts.ts';
import { tableOf } from '../output/blocks/block.ts';
import { tableText } from '../output/blocks/terminal.ts';
import { jsonText } from '../output/json-text.ts';
import { columnsOf } from '../output/views/shown/shared.ts';
import type { Context, ExitCode } from './context.ts';
import { oneFile } from './input.ts';
import { screenOf } from './screen.ts';
import { organisationIn } from './valid.ts';

/** A setting, and the line on which the file sets it. */
interface Row extends Setting {
  readonly line: number | null;
}

/** Shows the settings: what applies, what would by default, and where the file says otherwise. */
export async function showSettings(
  context: Context,
  { file, json }: { readonly file?: string; readonly json?: true },
): Promise<ExitCode> {
  const { catalog, stdout } = context;
  const input = await oneFile(context, file);
  const { lines, spans } = input.document;
  const lineOf = ({ isSet, path }: Setting) => (isSet ? lines.position(spans.value(path).start).line : null);
  const rows = settingsOf(await organisationIn(input)).map((one): Row => ({ ...one, line: lineOf(one) }));
  if (json) {
    const settings = rows.map(({ key, value, default: byDefault, line }) => ({
      key,
      value,
      default: byDefault,
      line,
    }));
    stdout.write(jsonText({ settings }));
    return 0;
  }
  const texts = await textsIn(catalog.language, 'settings');
  const columns = columnsOf<Row, keyof typeof texts.label>(texts, [
    ['setting', ({ key }) => [key, texts.meanings[key] ?? '']],
    // Where the file says nothing, the value is the default.
    [
      'value',
      ({ line, value, ...one }) => [
        written(value),
        line === null ? texts.byDefault : texts.line(line, written(one.default)),
      ],
    ],
  ]);
  stdout.show(tableText(tableOf(rows, columns), await screenOf(stdout)));
  return 0;
}

/** A value as it is given: several words with commas between. */
const written = (value: Setting['value']): string =>
  Array.isArray(value) ? value.join(', ') : String(value ?? '');
