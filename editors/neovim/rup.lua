-- rup in Neovim (0.7 and later): put this file in ~/.config/nvim/plugin/.
-- Settings, before it is read: vim.g.rup = { cmd = { 'rup', 'lsp' }, language = 'da', date = '2014-03-01', base = 'HEAD' }
local settings = vim.g.rup or {}

--- Puts a question of the server to the user, and answers when they have.
local function ask(_, question)
  local asking = coroutine.running()
  local answer, is_answered = nil, false
  local function answered(value)
    answer, is_answered = value, true
    if asking and coroutine.status(asking) == 'suspended' then coroutine.resume(asking) end
  end
  if question.choices then
    local shown = { prompt = question.message, format_item = function(choice) return choice.label end }
    vim.ui.select(question.choices, shown, function(choice) answered(choice and choice.value) end)
  else
    vim.ui.input({ prompt = question.message .. ' ', default = question.initial }, answered)
  end
  if not is_answered then vim.wait(600000, function() return is_answered end, 50) end
  return answer or vim.NIL
end

local client

local function attach(buffer)
  client = client
    or vim.lsp.start_client({
      name = 'rup',
      cmd = settings.cmd or { 'rup', 'lsp' },
      root_dir = vim.fn.getcwd(),
      init_options = {
        asks = true,
        language = settings.language,
        date = settings.date,
        base = settings.base,
      },
      handlers = { ['rup/ask'] = ask },
      on_exit = function() client = nil end,
    })
  if client then vim.lsp.buf_attach_client(buffer, client) end
end

vim.api.nvim_create_autocmd({ 'BufReadPost', 'BufNewFile' }, {
  pattern = 'organisering*.yaml',
  callback = function(event) attach(event.buf) end,
})
