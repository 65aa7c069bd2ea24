import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clean, folder, rup } from '../cli/world.ts';
import { hasPackage } from '../system-package.ts';

const isThere = hasPackage('neovim', spawnSync('nvim', ['--version']).status === 0);
const AT = '2014-03-01';

/** Runs a script in a real editor, with the settings that we ship, and gives what it told. */
function nvim(cwd: string, script: string, file = 'organisering.yaml'): Record<string, unknown> {
  const cmd = [process.execPath, resolve('bin/rup.cjs'), 'lsp', '--at', AT, '--lang', 'en'];
  const told = join(cwd, 'told.json');
  writeFileSync(
    join(cwd, 'script.lua'),
    `local told = {}
    local ok, why = pcall(function()
      ${script}
    end)
    if not ok then told.failed = tostring(why) end
    vim.fn.writefile({ vim.json.encode(told) }, ${JSON.stringify(told)})
    vim.cmd('qa!')`,
  );
  const { status, stderr } = spawnSync(
    'nvim',
    [
      ...['--headless', '-u', 'NONE', '-i', 'NONE', '-n'],
      ...['--cmd', `lua vim.g.rup = { cmd = vim.json.decode([==[${JSON.stringify(cmd)}]==]) }`],
      ...['-c', `luafile ${resolve('editors/neovim/rup.lua')}`],
      ...[
        '-c',
        `lua vim.cmd('edit ' .. vim.fn.fnameescape(${JSON.stringify(file)}))`,
        '-c',
        'luafile script.lua',
      ],
    ],
    {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, XDG_STATE_HOME: cwd, XDG_CACHE_HOME: cwd },
      timeout: 300_000,
    },
  );
  expect({ status, stderr }).toMatchObject({ status: 0 });
  return JSON.parse(readFileSync(told, 'utf8'));
}

const HELPERS = `
  local function wait(what, test)
    if not vim.wait(120000, test, 20) then error('waited in vain for ' .. what) end
  end
  local function codes()
    local all = vim.tbl_map(function(each) return each.code end, vim.diagnostic.get(0))
    table.sort(all)
    return all
  end
  local function place(text, into)
    local line = vim.fn.search(text, 'w')
    vim.api.nvim_win_set_cursor(0, { line, vim.fn.stridx(vim.fn.getline(line), into) })
  end
  local function text() return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\\n') end
  wait('diagnostics', function() return #vim.diagnostic.get(0) > 0 end)
`;

const written = (cwd: string) => readFileSync(join(cwd, 'organisering.yaml'), 'utf8');

describe.skipIf(!isThere)('in Neovim', () => {
  const text = `${clean}  - id: moede-2014\n    body: gruppe\n    date: 2014-02-13\n    themes: [klima]\n`;

  it('findings show, a fix is applied and an id renamed, and the bytes are those of the commands', async () => {
    const cwd = folder({ 'organisering.yaml': text });
    const told = nvim(
      cwd,
      `${HELPERS}
      told.before = codes()
      local before = text()
      vim.ui.select = function(items, _, choose)
        for _, item in ipairs(items) do
          local action = item[2] or item
          if vim.startswith(action.title, 'rup meetings held') then return choose(item) end
        end
      end
      place('date: 2014-02-13', '2014')
      vim.lsp.buf.code_action()
      wait('the fix', function() return text() ~= before end)
      wait('no more findings', function() return #vim.diagnostic.get(0) == 0 end)
      local fixed = text()
      place('selectedBy: kkr ', 'kkr')
      vim.lsp.buf.rename('kkr-hovedstaden')
      wait('the other id', function() return text() ~= fixed end)
      vim.cmd('write')
      told.after = codes()`,
    );
    expect(told).toEqual({ before: ['meeting-unrecorded'], after: [] });
    const other = folder({ 'organisering.yaml': text });
    for (const words of [
      ['meetings', 'held', 'moede-2014', '--date', '2014-02-13'],
      ['rename', 'kkr', 'kkr-hovedstaden'],
    ]) {
      expect((await rup([...words, '--at', AT], { cwd: other })).exitCode).toBe(0);
    }
    expect(written(cwd)).toBe(written(other));
  });

  it('a command asks for what it must be told', async () => {
    const needed = text.replace('relation: [develops] }', 'relation: [develops], until: 2014-02-01 }');
    const cwd = folder({ 'organisering.yaml': needed });
    const told = nvim(
      cwd,
      `${HELPERS}
      local before = text()
      vim.ui.select = function(items, _, choose)
        for _, item in ipairs(items) do
          local action = item[2] or item
          if vim.startswith(action.title, 'Dissolve a forum') then return choose(item) end
        end
      end
      vim.ui.input = function(question, answer)
        told.asked = question.prompt
        answer('Opgaven er løst')
      end
      place('- id: klimaforum', 'klima')
      vim.lsp.buf.code_action()
      wait('the end of the forum', function() return text() ~= before end)
      vim.cmd('write')`,
    );
    expect(told).toEqual({ asked: expect.stringMatching(/\? $/) });
    const other = folder({ 'organisering.yaml': needed });
    const words = ['forum', 'dissolve', 'klimaforum', '--reason', 'Opgaven er løst'];
    expect((await rup([...words, '--at', AT], { cwd: other })).exitCode).toBe(0);
    expect(written(cwd)).toBe(written(other));
  });

  it('a file of any name in any folder is known by it, also where others change it', async () => {
    const cwd = folder({ 'mappe æ 100%/organisering 2:3%3A å.yaml': text });
    const told = nvim(
      cwd,
      `${HELPERS}
      place('selectedBy: kkr ', 'kkr')
      local before = text()
      vim.lsp.buf.rename('kkr-hovedstaden')
      wait('the other id', function() return text() ~= before end)
      vim.cmd('write')
      told.buffers = #vim.fn.getbufinfo({ buflisted = 1 })
      told.names = select(2, text():gsub('kkr%-hovedstaden', ''))
      vim.fn.writefile({ 'forums: [' }, vim.fn.expand('%:p'))
      vim.cmd('edit!')
      wait('the broken text', function() return #codes() == 1 and codes()[1] ~= 'meeting-unrecorded' end)
      told.broken = codes()`,
      'mappe æ 100%/organisering 2:3%3A å.yaml',
    );
    const other = folder({ 'organisering.yaml': text });
    expect((await rup(['rename', 'kkr', 'kkr-hovedstaden', '--at', AT], { cwd: other })).exitCode).toBe(0);
    const names = written(other).split('kkr-hovedstaden').length - 1;
    expect(told).toEqual({ buffers: 1, names, broken: ['unclosed-bracket'] });
  });

  it('hover, definition and completion answer, and a broken text does not end the server', () => {
    const cwd = folder({ 'organisering.yaml': text });
    const told = nvim(
      cwd,
      `${HELPERS}
      local function ask(method)
        local answers = vim.lsp.buf_request_sync(0, method, vim.lsp.util.make_position_params(), 60000)
        local _, answer = next(answers)
        return answer and answer.result
      end
      place('selectedBy: kkr ', 'kkr')
      told.hover = ask('textDocument/hover').contents.value
      told.line = ask('textDocument/definition').range.start.line
      vim.api.nvim_buf_set_lines(0, -1, -1, false, { '  - id: [' })
      wait('the broken text', function()
        return vim.tbl_contains(codes(), 'yaml-syntax') or vim.tbl_contains(codes(), 'yaml-bracket-unclosed') or #codes() == 1 and codes()[1] ~= 'meeting-unrecorded'
      end)
      place('selectedBy: kkr ', 'kkr')
      told.still = ask('textDocument/hover').contents.value
      local client = vim.lsp.get_active_clients()[1]
      told.stopped = client.is_stopped()
      client.stop()
      wait('its end', function() return client.is_stopped() end)`,
    );
    expect(told['hover']).toContain('**KKR** (`kkr`)');
    expect(told['line']).toBe(text.split('\n').findIndex((line) => line.includes('{ id: kkr,')));
    expect(told['still']).toBe(told['hover']);
    expect(told['stopped']).toBe(false);
    expect(told['failed']).toBeUndefined();
  });
});
