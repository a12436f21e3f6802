#!/bin/sh
# check-package-list.sh FILE: every line of the package list is a group, a comment, or "package  # what for".
awk '
  /^#/ || /^$/ { next }
  /^\[[a-z]+\]$/ { group = $0; next }
  !group { print FILENAME ":" FNR ": no group above"; bad = 1 }
  !/^[a-z0-9][a-z0-9+.-]+  # [^ ].*[^ ]$/ { print FILENAME ":" FNR ": not \"package  # what for\": " $0; bad = 1; next }
  seen[group $1]++ { print FILENAME ":" FNR ": twice in " group ": " $1; bad = 1 }
  END { exit bad }
' "$1" || exit 1
