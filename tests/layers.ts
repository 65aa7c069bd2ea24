/** The folders of src/, each of which may use those before it and no others. */
export const LAYERS = [
  'messages',
  'document',
  'organisation',
  'calendar',
  'charter',
  'meetings',
  'rules',
  'changes',
  'history',
  'merge',
  'output',
  'lsp',
  'cli',
];
