#!/usr/bin/env bash
# The lint step of action.yml. It never fails itself: the findings are uploaded first, and then the last step fails.
set -u

# Words, not globs: ecs-lint reads patterns itself.
set -f
paths=()
while IFS= read -r line; do
  for word in $line; do paths+=("$word"); done
done <<<"$ECS_LINT_PATHS"
args=()
for word in $ECS_LINT_ARGS; do args+=("$word"); done

# What an earlier step wrote is not what this one found.
rm -f -- "$ECS_LINT_SARIF"
code=0
node "$GITHUB_ACTION_PATH/dist/cli.js" \
  --format text --format "sarif=$ECS_LINT_SARIF" --fail-on "$ECS_LINT_FAIL_ON" \
  ${args[@]+"${args[@]}"} -- ${paths[@]+"${paths[@]}"} || code=$?

{
  echo "exit-code=$code"
  if [ -f "$ECS_LINT_SARIF" ]; then echo "sarif=$ECS_LINT_SARIF"; fi
} >>"$GITHUB_OUTPUT"
