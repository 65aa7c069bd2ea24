/** Arguments of findings about cooperation forums (R22–R33). */
export interface ForumArgs {
  'forum-outlived': { forum: string; initiative: string; ended: string };
}
