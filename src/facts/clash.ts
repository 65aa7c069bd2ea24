/** Why what one side says cannot stand beside what the other says; `code` is the rule that it would break. */
export interface ClashArgs {
  'changed-twice': object;
  'added-twice': object;
  'removed-here': object;
  'removed-there': object;
  'breaks-rule': { code: string };
  comment: object;
  'cannot-write': object;
}
