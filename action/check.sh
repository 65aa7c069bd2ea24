#!/usr/bin/env bash
# What the GitHub Action does with the files: which revision they are compared with, the annotations, and the summary.
# Everything from outside comes in the environment, and is text.
set -eo pipefail

rup() { node "$GITHUB_ACTION_PATH/bin/rup.cjs" ${LANGUAGE_OF_REPORT:+"--lang=$LANGUAGE_OF_REPORT"} "$@"; }
say() { echo "::$1 title=rup::$2"; }

cd "${WORKING_DIRECTORY:-.}"

# In a container the checkout belongs to another user than the one who runs this. We trust the one repository we are in.
root=$(pwd -P)
while [ ! -e "$root/.git" ] && [ "$root" != / ]; do root=$(dirname "$root"); done
count=${GIT_CONFIG_COUNT:-0}
export GIT_CONFIG_COUNT=$((count + 1)) "GIT_CONFIG_KEY_$count=safe.directory" "GIT_CONFIG_VALUE_$count=$root"

# Deepens a shallow clone until it holds the commit where two others part.
merge_base() {
  until git merge-base HEAD "$1" 2>/dev/null; do
    [ "$(git rev-parse --is-shallow-repository)" = true ] || return 1
    git fetch --quiet --no-tags --deepen="${depth:=50}" origin "$1" "$(git rev-parse HEAD)" || return 1
    depth=$((depth * 4))
  done
}

# By default actions/checkout fetches one commit alone.
have() { git cat-file -e "$1^{commit}" 2>/dev/null || git fetch --quiet --no-tags --depth=1 origin "$1" 2>/dev/null; }

base_of_event() {
  case $GITHUB_EVENT_NAME in
    push)
      # A new branch comes from nowhere, and what a forced push has replaced may be gone.
      case $EVENT_BEFORE in *[!0]*) if have "$EVENT_BEFORE"; then echo "$EVENT_BEFORE"; fi ;; esac ;;
    merge_group) have "$EVENT_BASE" || true; echo "$EVENT_BASE" ;;
    pull_request*)
      [ -n "$EVENT_BASE" ] || return 0
      # What is checked out is mostly the pull request merged into its base, which may have moved since the event.
      if [ "$GITHUB_EVENT_NAME" = pull_request ] && [ "$(git rev-parse HEAD)" = "$GITHUB_SHA" ]; then
        base=$(git cat-file -p HEAD | sed -n '/^$/q; s/^parent //p' | head -n 1)
        base=${base:-$EVENT_BASE}
        have "$base" || true
      else
        # Its head alone: what the base has gained since is none of its doing.
        have "$EVENT_BASE" || true
        base=$(merge_base "$EVENT_BASE" || true)
      fi
      # Where it is not to be had, rup says what to fetch.
      echo "${base:-$EVENT_BASE}" ;;
  esac
}

if ! command -v git >/dev/null; then
  if [ -n "$BASE$EVENT_BASE${EVENT_BEFORE//0/}" ]; then
    say error "git is not in this container, and without it nothing can be compared with the base. Install it in a step before this one."
    exit 2
  fi
elif [ -z "$BASE" ]; then
  BASE=$(base_of_event)
fi

# One file or pattern a line.
files=()
while IFS= read -r line; do
  line="${line#"${line%%[![:space:]]*}"}"
  line="${line%"${line##*[![:space:]]}"}"
  [ -z "$line" ] || files+=("$line")
done <<< "$FILE"

scratch=$(mktemp -d)
status=0
rup validate --format=github --format="markdown=$scratch/table.md" --format="json=$scratch/report.json" \
  --max-bytes=600000 --fail-on="$FAIL_ON" ${BASE:+"--base=$BASE"} -- "${files[@]}" || status=$?

# The names of the files that were checked, each ended by a null character.
names() {
  [ -s "$scratch/report.json" ] || return 0
  node -e 'const { files } = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"));
    process.stdout.write(files.map(({ file }) => file + "\0").join(""));' "$scratch/report.json"
}

# What happens to the files, in so many bytes. What cannot be compared was told by the check above.
changes() {
  local room=$1
  [ -n "$BASE" ] || return 0
  while IFS= read -r -d '' name; do
    rup diff --file="$name" --format=markdown --max-bytes="$room" -- "$BASE" > "$scratch/diff.md" 2>/dev/null || continue
    echo
    cat "$scratch/diff.md"
    room=$((room - $(wc -c < "$scratch/diff.md")))
    [ "$room" -gt 2000 ] || break
  done < <(names)
}

# A summary has room for 1 MiB: the findings first, then what happens, file by file.
if [ -s "$scratch/table.md" ]; then
  { cat "$scratch/table.md"; changes 400000; } >> "$GITHUB_STEP_SUMMARY"
fi

# A comment has room for 64 KiB.
if [ -n "$COMMENT_FOLDER" ] && [ -n "$PULL_REQUEST" ]; then
  folder=${GITHUB_WORKSPACE:-.}/$COMMENT_FOLDER
  mkdir -p "$folder"
  echo "$PULL_REQUEST" > "$folder/number"
  rup validate --format="markdown=$scratch/short.md" --max-bytes=30000 ${BASE:+"--base=$BASE"} -- "${files[@]}" \
    > "$scratch/log" 2>&1 || true
  { cat "$scratch/short.md"; changes 30000; } > "$folder/comment.md"
fi
rm -rf "$scratch"
exit "$status"
