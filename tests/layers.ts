/** The folders of src/, each of which may use those before it and no others. */
export const LAYERS = [
  'facts',
  'document',
  'charter',
  'organisation',
  'calendar',
  'meetings',
  'rules',
  'changes',
  'history',
  'merge',
  'views',
  'messages',
  'output',
  'lsp',
  'cli',
];
