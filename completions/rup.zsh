#compdef rup
# Completes what is typed to rup in zsh. Printed by `rup completion zsh`.
#
# What can stand at the cursor is asked of rup itself, which knows its commands and reads the ids in the file. Its
# answer is typed and shown, never evaluated.
_rup() {
  local line word means
  local -a answer shown
  answer=("${(@f)$("${(Q)words[1]}" __complete words "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" </dev/null 2>/dev/null)}")
  if [[ $answer[1] == :files ]]; then
    _files
    return
  fi
  for line in $answer; do
    # _describe takes a colon for the end of the word, and a backslash for an escape.
    word=${line%%$'\t'*} means=${line#*$'\t'}
    shown+=("${word//:/\\:}:${means//\\/\\\\}")
  done
  _describe -t rup rup shown
}
# Read from a folder of $fpath this file is the function itself; read by a shell's start-up file it defines it.
if [[ $funcstack[1] == _rup ]]; then
  _rup "$@"
elif (( $+functions[compdef] )); then
  compdef _rup rup
fi
