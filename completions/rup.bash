# Completes what is typed to rup in bash. Printed by `rup completion bash`.
#
# What can stand at the cursor is asked of rup itself, which knows its commands and reads the ids in the file. Its
# answer is typed, never evaluated.
_rup() {
  local line=${COMP_LINE:0:COMP_POINT} prefix= answer
  local word=${line##*[[:space:]]} ends=${COMP_WORDBREAKS//[^=:]/}
  # Where = and : end a word for bash, it wants only what follows the last of them.
  if [[ -n $ends && $word == *["$ends"]* ]]; then
    prefix=${word%"${word##*["$ends"]}"}
  fi
  COMPREPLY=()
  while IFS=$'\t' read -r answer _; do
    if [[ $answer == :files ]]; then
      compopt -o default 2>/dev/null
    else
      COMPREPLY+=("${answer#"$prefix"}")
    fi
  done < <("$1" __complete line "$line" </dev/null 2>/dev/null)
}
complete -F _rup rup
