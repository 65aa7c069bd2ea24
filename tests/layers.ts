/** The folders of src/, each of which may use those before it and no others. */
export const LAYERS = [
  'facts',
  'document',
  'organisation',
  'calendar',
  'charter',
  'meetings',
  'rules',
  'changes',
  'history',
  'merge',
  'messages',
  'output',
  'lsp',
  'cli',
];
