/** Why a statement of the source document is held by no rule, by the kind of reason. */
export interface NotEnforcedTexts {
  purpose: string;
  intention: string;
  'open-list': string;
  picture: string;
}
